/** What a text is as a number, or what keeps it from being one. */
export type ReadNumber =
  { readonly value: number } | { readonly problem: 'empty' | 'comma' | 'unreadable' | 'tooLarge' }

/** Larger than any number that can be edited; beyond it a text is a slip of the hand. */
const LARGEST = 1e6
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const WITH_POWER = /^([+-]?\d+(?:\.\d+)?)[×x*]10\^?([+-]?\d+)$/i

/**
 * Reads a number as people type it: `.4`, `−0.4`, `０．４`, `1e-3`, also `3.51 × 10⁻⁷` as the page writes it.
 *
 * A comma is refused rather than guessed at: it means thousands to some and tenths to others.
 */
export function readNumber(text: string): ReadNumber {
  // NFKC makes ordinary digits of full-width ones and of superscripts, which need a mark before they lose their height.
  const marked = text.replace(/10([⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, '10^$1')
  const plain = marked
    .normalize('NFKC')
    .replace(/[−–－]/g, '-')
    .replace(/。/g, '.')
    .replace(/\s/g, '')
  if (plain === '') return { problem: 'empty' }
  if (plain.includes(',') || plain.includes('、')) return { problem: 'comma' }
  const power = WITH_POWER.exec(plain)
  if (!power && !PLAIN.test(plain)) return { problem: 'unreadable' }
  const value = Number(power ? `${power[1]}e${power[2]}` : plain)
  return Math.abs(value) > LARGEST ? { problem: 'tooLarge' } : { value: value === 0 ? 0 : value }
}
