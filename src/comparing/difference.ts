/** By how much a printed figure is off: a part of the size of the number here, so many times its size, or by its sign. */
export type Difference =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'times'; readonly times: number }
  | { readonly kind: 'sign' }

/** Up to twice the size more, a part of it says more than how many times it is. */
const MOST_PERCENT = 200

/** Says by how much a printed number differs from the one here; null where that has no size. */
export function differenceOf(printed: number, number: number): Difference | null {
  if (!Number.isFinite(number) || number === 0) return null
  const times = Math.abs(printed / number)
  if (printed * number < 0) return { kind: 'sign' }
  const percent = (times - 1) * 100
  return percent > MOST_PERCENT ? { kind: 'times', times } : { kind: 'percent', percent }
}
