import { writeDecimals, writeNumber } from './numbers'
import { plainText } from '../engine/typed/plainText'
import { readNumber } from '../engine/typed/readNumber'
import { significantDigits } from '../engine/typed/significantDigits'

/** Doubles hold no more digits than these for certain. */
const MOST_DIGITS = 15

/** A number that was typed, as the page writes numbers, with the digits that it was typed with: `.0820` is 0.0820. */
export function asTyped(text: string): string {
  const read = readNumber(text)
  if (!('value' in read)) return plainText(text)
  if (read.value !== 0) return writeNumber(read.value, 0, Math.min(MOST_DIGITS, significantDigits(text)))
  const [mantissa = ''] = plainText(text).split(/[ex×*]/i)
  // Behind a sign stands no decimal.
  return writeDecimals(0, Math.min(MOST_DIGITS, /[^\d+ -](\d+) ?$/.exec(mantissa)?.[1]?.length ?? 0))
}
