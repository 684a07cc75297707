import { writeDecimals, writeNumber } from './numbers'
import { plainNumber, plainText } from '../engine/typed/plainText'
import { readNumber } from '../engine/typed/readNumber'
import { significantDigits } from '../engine/typed/significantDigits'

/** Doubles hold no more digits than these for certain. */
const MOST_DIGITS = 15

/**
 * A number as it was typed; where that is longer than there is room for, as the page writes it, with as many digits as
 * fit.
 */
export function typedWithin(text: string, room: number): string {
  const plain = text.trim()
  const read = readNumber(plain)
  if (plain.length <= room || !('value' in read)) return plain
  let digits = Math.min(MOST_DIGITS, significantDigits(plain))
  while (digits > 1 && writeNumber(read.value, 0, digits).length > room) digits--
  return writeNumber(read.value, 0, digits)
}

/** A number that was typed, as the page writes numbers, with the digits that it was typed with: `.0820` is 0.0820. */
export function asTyped(text: string): string {
  const read = readNumber(text)
  if (!('value' in read)) return plainText(text)
  if (read.value !== 0) return writeNumber(read.value, 0, Math.min(MOST_DIGITS, significantDigits(text)))
  const [mantissa = ''] = plainNumber(text).split(/[ex×*]/i)
  // Behind a sign stands no decimal.
  return writeDecimals(0, Math.min(MOST_DIGITS, /[^\d+ -](\d+) ?$/.exec(mantissa)?.[1]?.length ?? 0))
}
