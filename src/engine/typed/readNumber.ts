import { plainNumber } from './plainText'

/** What a text is as a number, or what keeps it from being one. */
export type ReadNumber = { readonly value: number } | { readonly problem: ReadProblem }

/** What keeps a text from being a number. */
export type ReadProblem = 'empty' | 'comma' | 'unreadable' | 'tooLarge' | 'tooSmall'

/** Larger than any number that can be edited; beyond it a text is a slip of the hand. */
const LARGEST = 1e6
const PLAIN = /^([+-]?) ?((?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)$/i
const WITH_POWER = /^([+-]?) ?(?:(\d+(?:\.\d*)?|\.\d+) ?[×x*] ?)?10 ?(?:\^|\*\*) ?[({]?([+-]?\d+)[)}]?$/i
/** Digits in threes, parted by commas, spaces, or points before a comma: thousands to most, and with a single comma thousandths to some. */
const IN_THREES = /^([+-]? ?)([1-9]\d{0,2}(?:,\d{3})+(?!,)|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:\.\d{3})+(?=,))(?!\d)/
const SINGLE_COMMA = /^[^,]*,[^,]*$/

/**
 * Reads a number as people type or paste it: `.4`, `−0.4`, `０．４`, `1e-3`, `0,4`, `10^-3`, also `= 3.51 × 10⁻⁷` as the page
 * writes it.
 *
 * One comma is a decimal point where nothing else can be meant. 1,000 is refused rather than guessed at: it is one
 * thousand to some and one to others.
 */
export function readNumber(text: string): ReadNumber {
  const plain = plainNumber(text)
  if (plain === '') return { problem: 'empty' }
  const pointed = withPoint(plain.replace(/[、،]/g, ','))
  if (pointed === null) return { problem: 'comma' }
  const read = WITH_POWER.exec(pointed) ?? PLAIN.exec(pointed)
  if (!read) return { problem: 'unreadable' }
  const [, sign = '', size = '1', power] = read
  const value = Number(`${sign}${size}${power === undefined ? '' : `e${power}`}`)
  if (Math.abs(value) > LARGEST) return { problem: 'tooLarge' }
  // No number here is that close to 0: a computer would go on with 0 itself, which nobody has typed.
  if (value === 0 && /[1-9]/.test(size.split(/e/i)[0]!)) return { problem: 'tooSmall' }
  // The text "-0" is an ordinary zero here.
  return { value: value === 0 ? 0 : value }
}

/** The text with a point where the number has one, and nothing between its thousands; null if that can't be known. */
function withPoint(text: string): string | null {
  const [threes, , digits] = IN_THREES.exec(text) ?? []
  if (threes !== undefined && digits !== undefined) {
    const rest = text.slice(threes.length)
    const isClear = !digits.includes(',') || rest.startsWith('.') || digits.indexOf(',') !== digits.lastIndexOf(',')
    if (!isClear) return null
    return threes.replace(/(?<=\d)[, .]/g, '') + (SINGLE_COMMA.test(rest) ? rest.replace(',', '.') : rest)
  }
  if (!text.includes(',')) return text
  return SINGLE_COMMA.test(text) && !text.includes('.') ? text.replace(',', '.') : null
}

/** How a number that has been begun may go on. */
const MAY_FOLLOW = ['1', '0', '^1', '0^1', '10^1']

/**
 * Whether a text is on its way to become one that can be read: `-`, `.`, `1e`, nothing yet.
 *
 * Who types should not be told of a mistake before the text could be finished.
 */
export function isUnfinished(text: string, isRead: (text: string) => boolean = isNumber): boolean {
  // A letter x is a slip of the hand more often than the beginning of a power of ten.
  return !isRead(text) && !/x$/i.test(text) && MAY_FOLLOW.some((more) => isRead(text + more))
}

function isNumber(text: string): boolean {
  return 'value' in readNumber(text)
}
