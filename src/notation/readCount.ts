import { plainText } from '../engine/typed/plainText'
import { readNumber } from '../engine/typed/readNumber'

const IN_THREES = /^\+?[1-9]\d{0,2}(?:[, .]\d{3})+$/

/**
 * Reads a whole number, 0 or more, as people write it: `1000`, `1,000`, `1.000`, `1 000`, `1e3`; null if it is none.
 *
 * A count has no decimals, so a comma or a point before three digits can only part thousands. It may be larger than any number
 * of a network.
 */
export function readCount(text: string): number | null {
  const plain = plainText(text)
  const digits = IN_THREES.test(plain) ? plain.replace(/[, .]/g, '') : plain
  if (digits.includes(',')) return null
  const read = readNumber(digits)
  const value = 'value' in read ? read.value : /^\+?\d{1,9}$/.test(digits) ? Number(digits) : NaN
  return Number.isInteger(value) && value >= 0 ? value : null
}
