/** The longest arrow, and what is shorter than this is only a head, in CSS pixels. */
const LONGEST = 46
const LEAST_REACH = 2

/** How far the scale that all rows share goes to both sides of 0: to 2, or to where all values have room. */
export function sharedReach(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs))
  if (largest <= LEAST_REACH) return LEAST_REACH
  const power = 10 ** Math.floor(Math.log10(largest))
  return [1, 2, 5].map((digit) => digit * power).find((one) => one >= largest) ?? 10 * power
}

/**
 * How long the arrow of each gradient is, in pixels: the way down, which is against it. All have one scale, so that their
 * lengths can be compared. Null where there is none to be seen.
 */
export function arrowLengths(gradients: readonly (number | null)[]): readonly (number | null)[] {
  const steepest = Math.max(0, ...gradients.map((gradient) => Math.abs(gradient ?? 0)))
  return gradients.map((gradient) => (gradient === null ? null : steepest === 0 ? 0 : (-gradient / steepest) * LONGEST))
}
