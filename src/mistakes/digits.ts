/** Doubles hold no more digits than these for certain. */
export const MOST_DIGITS = 15

/** Numbers that come to the same in two ways differ by no more than this part of them. */
const DUST = 1e-12
/** What is typed and what is rounded are the same number within this part of it. */
const ALIKE = 1e-10

/** The power of ten of a number's first digit. */
export function exponentOf(value: number): number {
  return Number(value.toExponential().split('e')[1])
}

/** A number rounded to so many significant digits. */
export function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits))
}

/** A number as it was typed. */
export interface Typed {
  readonly value: number
  /** Significant digits, zeros at the end among them. */
  readonly digits: number
}

/** Whether a number, rounded or cut to so many digits, is what was typed. */
export function showsAs(value: number, { value: typed, digits }: Typed): boolean {
  const size = Math.max(Math.abs(typed), Math.abs(value))
  // What is a whole unit of the last digit away, or more, needs no rounding: most mistakes are.
  if (Math.abs(value - typed) > 1.01 * size * 10 ** (1 - digits)) return false
  const near = ALIKE * size
  // A number that lies on the border between two roundings shows as both.
  return [value * (1 + DUST), value * (1 - DUST)].some(
    (one) => Math.abs(rounded(one, digits) - typed) <= near || Math.abs(cut(one, digits) - typed) <= near,
  )
}

/** A number cut off after so many significant digits. */
export function cut(value: number, digits: number): number {
  if (value === 0) return 0
  const unit = 10 ** (exponentOf(value) - digits + 1)
  // 0.29 is a speck less than 29 hundredths.
  return Math.trunc((value / unit) * (1 + DUST)) * unit
}
