import { flawOf, placeIn, type TextPlace } from './jsonFlaw'
import { plainJson } from './plainJson'

/** What can be wrong with a file before anybody asks what it is about. */
export type JsonRefusal = {
  /** `problem.weights[3]`; empty where the whole file is meant. */
  readonly place: string
  /** What stands there, as far as a message can show it; empty where nothing does. */
  readonly text: string
} & (
  | { readonly why: 'empty' | 'foreign' | 'missing' | 'unknown' | 'notObject' }
  | { readonly why: 'tooLarge'; readonly mostCharacters: number }
  /** `at` counts from 1. It is null where the browser gave up on a text that has no flaw: brackets a million deep. */
  | { readonly why: 'notJson'; readonly at: TextPlace | null }
  | { readonly why: 'doubled' | 'tooSmall' | 'tooGreat'; readonly at: TextPlace }
  | { readonly why: 'version'; readonly version: number }
)

/** What a file may ask for; the network itself may be as large as in a link. */
export const FILE_LIMITS = {
  mostCharacters: 1_000_000,
} as const

/** Pictures, archives and papers begin so where they are read as text: there is no comma to look for in them. */
const NO_TEXT = /^[^\n]{0,16}[\0\uFFFD]|^%PDF-/

/** As much of a strange text as a message can show. */
const LONGEST_QUOTE = 60

export type Fields<Names extends readonly string[]> = Readonly<Record<Names[number], unknown>>

/** Ends the reading of a file at the first thing that is wrong; it never leaves this folder. */
export class RefusedJson extends Error {
  readonly refusal: JsonRefusal

  constructor(refusal: JsonRefusal) {
    super(refusal.why)
    this.refusal = shortened(refusal)
  }
}

/** A refusal that quotes no more than a message can show. */
export function shortened<Refusal extends Pick<JsonRefusal, 'place' | 'text'>>(refusal: Refusal): Refusal {
  return { ...refusal, place: cut(refusal.place), text: cut(refusal.text) }
}

/** What a text says as JSON, read as strictly as that is meant, but for what chats and editors leave in it. */
export function parseJson(given: string): unknown {
  const { mostCharacters } = FILE_LIMITS
  if (given.length > mostCharacters) throw new RefusedJson({ place: '', text: '', why: 'tooLarge', mostCharacters })
  // Some editors begin a file with a mark that belongs to no text.
  const text = plainJson(given.replace(/^\uFEFF/, ''))
  if (text.trim() === '') throw new RefusedJson({ place: '', text: '', why: 'empty' })
  const flaw = flawOf(text)
  if (flaw && NO_TEXT.test(text)) throw new RefusedJson({ place: '', text: '', why: 'notJson', at: null })
  if (flaw) {
    const at = placeIn(text, flaw.at)
    if (flaw.key !== undefined) throw new RefusedJson({ place: flaw.key, text: '', why: 'doubled', at })
    if (flaw.number) throw new RefusedJson({ place: '', ...flaw.number, at })
    throw new RefusedJson({ place: '', text: lineFrom(text, flaw.at), why: 'notJson', at })
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new RefusedJson({ place: '', text: '', why: 'notJson', at: null })
  }
}

/** Takes an object apart: every field there but those that may be left out, and none that is unknown. */
export function fieldsOf<Names extends readonly string[], Perhaps extends readonly string[] = readonly []>(
  place: string,
  value: unknown,
  names: Names,
  perhaps?: Perhaps,
): Fields<Names> & Partial<Fields<Perhaps>> {
  if (!isObject(value)) throw new RefusedJson({ place, text: quote(value), why: 'notObject' })
  for (const [field, there] of Object.entries(value))
    if (!names.includes(field) && !perhaps?.includes(field))
      throw new RefusedJson({ place: inside(place, field), text: quote(there), why: 'unknown' })
  for (const field of names)
    if (!Object.hasOwn(value, field)) throw new RefusedJson({ place: inside(place, field), text: '', why: 'missing' })
  return value as Fields<Names> & Partial<Fields<Perhaps>>
}

/** Refuses what does not carry the mark of our files, or that of another version of them. */
export function checkMark(file: unknown, mark: string, version: number): void {
  if (!isObject(file)) throw new RefusedJson({ place: '', text: quote(file), why: 'notObject' })
  if (!Object.hasOwn(file, mark)) throw new RefusedJson({ place: mark, text: '', why: 'foreign' })
  const there: unknown = Object.entries(file).find(([field]) => field === mark)?.[1]
  if (there !== version) throw new RefusedJson({ place: mark, text: quote(there), why: 'version', version })
}

/** The name of a field where it stands: `run.step`. */
export function inside(place: string, field: string): string {
  return place === '' ? field : `${place}.${field}`
}

/** A value as the file may have written it. Only the first level: `JSON.stringify` fails on lists a thousand deep. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) {
    // More items than characters can't be shown.
    const items = value.slice(0, LONGEST_QUOTE).map((item) => (Array.isArray(item) ? '[…]' : quote(item)))
    return cut(`[${items.join(', ')}]`)
  }
  if (typeof value === 'object' && value !== null) return '{…}'
  return cut(typeof value === 'string' ? JSON.stringify(value) : String(value))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** As much of a text as a message can show. */
export function cut(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text
}

function lineFrom(text: string, at: number): string {
  return text.slice(at, at + LONGEST_QUOTE + 1).split(/[\r\n]/)[0]!
}
