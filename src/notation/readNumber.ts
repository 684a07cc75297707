/** What a text is as a number, or what keeps it from being one. */
export type ReadNumber =
  { readonly value: number } | { readonly problem: 'empty' | 'comma' | 'unreadable' | 'tooLarge' }

/** Larger than any number that can be edited; beyond it a text is a slip of the hand. */
const LARGEST = 1e6
const PLAIN = /^([+-]?) ?((?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)$/i
const WITH_POWER = /^([+-]?) ?(\d+(?:\.\d*)?|\.\d+) ?[×x*] ?10 ?\^ ?([+-]?\d+)$/i

/**
 * Reads a number as people type it: `.4`, `−0.4`, `０．４`, `1e-3`, also `3.51 × 10⁻⁷` as the page writes it.
 *
 * A comma is refused rather than guessed at: it means thousands to some and tenths to others.
 */
export function readNumber(text: string): ReadNumber {
  const plain = text
    // NFKC makes ordinary digits of full-width ones, and of superscripts too: these need a mark before that.
    .replace(/[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '^$&')
    .normalize('NFKC')
    .replace(/[−–－]/g, '-')
    .replace(/。/g, '.')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '') return { problem: 'empty' }
  if (/[,、]/.test(plain)) return { problem: 'comma' }
  const [, sign = '', size, power] = WITH_POWER.exec(plain) ?? PLAIN.exec(plain) ?? []
  if (size === undefined) return { problem: 'unreadable' }
  const value = Number(`${sign}${size}${power === undefined ? '' : `e${power}`}`)
  // The text "-0" is an ordinary zero here.
  return Math.abs(value) > LARGEST ? { problem: 'tooLarge' } : { value: value === 0 ? 0 : value }
}
