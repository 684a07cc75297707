import type { Mistake } from '../../mistakes'
import { writeNumber } from '../../notation/numbers'

/** More digits than these nobody is asked for. */
const MOST_DIGITS = 9
/** What is less is too little to write; where paths nearly cancel, rounding may be all of a number and more. */
const SMALLEST_PERCENT = 0.01
const LARGEST_PERCENT = 100
/** From here on a percentage is written without decimals. */
const WHOLE_PERCENT = 10

/** By how many percent a number is off, as it is written, or by more than that. */
export interface PercentOff {
  readonly percent: string
  readonly more: boolean
}

/** By how many percent a number is off; null for hardly anything. */
export function percentOff(value: number, truth: number): PercentOff | null {
  const percent = Math.abs((value - truth) / truth) * 100
  if (!(percent >= SMALLEST_PERCENT)) return null
  if (percent > LARGEST_PERCENT) return { percent: String(LARGEST_PERCENT), more: true }
  const written = percent >= WHOLE_PERCENT ? Math.round(percent) : Number(percent.toPrecision(2))
  return { percent: String(written), more: false }
}

/** The fewest digits, more than were typed, that tell a number from these mistakes; null where none do, or there are none. */
export function digitsApart(truth: number, mistakes: readonly Mistake[], typed: number): number | null {
  if (mistakes.length === 0) return null
  for (let digits = typed + 1; digits <= MOST_DIGITS; digits++) {
    const shown = truth.toPrecision(digits)
    if (mistakes.every(({ value }) => value.toPrecision(digits) !== shown)) return digits
  }
  return null
}

/** Doubles that are smaller have fewer digits than three. */
const SMALLEST_EXPONENT = -300

/** A number of the same size with three digits that count: not the number itself. */
export function exampleLike(truth: number): string {
  const exponent = Math.max(SMALLEST_EXPONENT, Math.floor(Math.log10(Math.abs(truth))))
  return inThreeDigits(1.23 * 10 ** exponent)
}

/** A number with three significant digits. */
export function inThreeDigits(value: number): string {
  return writeNumber(value, 0, 3)
}
