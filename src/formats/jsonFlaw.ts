/** A place in a text, counted from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Where the character at this index stands. */
export function placeIn(text: string, at: number): TextPlace {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}

const SPACE = /[ \t\n\r]*/y
/** A mark, a word, a number or a string, none of which goes over a line end. */
const TOKEN =
  /[{}[\],:]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"/y

/** What is wrong at some place of a text: a field that stands there again, a number that no double holds, or, with neither, no JSON. */
interface Flaw {
  readonly at: number
  readonly key?: string
  readonly number?: { readonly text: string; readonly why: 'tooSmall' | 'tooGreat' }
}

/**
 * Finds where a text stops being JSON, names a field of an object again, or has a number that would be read as 0 or as
 * infinity; null if all is well. The text must not be blank.
 *
 * Browsers word the failure of `JSON.parse` as they like, often without a place, and they keep the last of doubled fields
 * in silence, 0 for any number that is too close to it, and infinity for any that is too far from it.
 */
export function flawOf(text: string): Flaw | null {
  /** The fields so far of each object that is open; null for a list. */
  const open: (Set<string> | null)[] = []
  let wanted: 'value' | 'value or end' | 'field' | 'field or end' | 'colon' | 'next' = 'value'
  for (let at = 0; ;) {
    SPACE.lastIndex = at
    SPACE.exec(text)
    at = SPACE.lastIndex
    if (at === text.length) return open.length === 0 ? null : { at }
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[0] ?? ''
    const fields = open.at(-1)
    const mayEnd = open.length > 0 && (wanted === 'next' || wanted === 'value or end' || wanted === 'field or end')
    if (mayEnd && token === (fields ? '}' : ']')) {
      open.pop()
      wanted = 'next'
    } else if (wanted === 'next' && token === ',' && open.length > 0) {
      wanted = fields ? 'field' : 'value'
    } else if (wanted === 'colon' && token === ':') {
      wanted = 'value'
    } else if (fields && wanted.startsWith('field') && token.startsWith('"')) {
      const key = JSON.parse(token) as string
      if (fields.has(key)) return { at, key }
      fields.add(key)
      wanted = 'colon'
    } else if (wanted.startsWith('value') && /^["\-\dtfn]/.test(token)) {
      const why = /^[-\d]/.test(token) ? lostAs(token) : null
      if (why) return { at, number: { text: token, why } }
      wanted = 'next'
    } else if (wanted.startsWith('value') && (token === '{' || token === '[')) {
      open.push(token === '{' ? new Set() : null)
      wanted = token === '{' ? 'field or end' : 'value or end'
    } else {
      return { at }
    }
    at += token.length
  }
}

/** What a number is lost as when it is read, which nobody has written: as 0, or as infinity; null if it is kept. */
function lostAs(number: string): 'tooSmall' | 'tooGreat' | null {
  const value = Number(number)
  if (!Number.isFinite(value)) return 'tooGreat'
  return value === 0 && /[1-9]/.test(number.split(/e/i)[0]!) ? 'tooSmall' : null
}
