/** From where to where an axis goes. */
export type Bounds = readonly [from: number, to: number]

/** The usual axis: both of 0 and 1, with some room around. */
const USUAL: Bounds = [-0.25, 1.25]

/** The bounds of an axis on which these places are seen: those from 0 to 1 have the usual one, others a sixth more on each side. */
export function boundsFor(places: readonly number[]): Bounds {
  const least = Math.min(...places)
  const most = Math.max(...places)
  if (least >= 0 && most <= 1) return USUAL
  const more = most > least ? (most - least) / 6 : Math.max(Math.abs(most), 1)
  return [least - more, most + more]
}

/** So many places between bounds, both ends among them. */
export function placesIn([from, to]: Bounds, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1))
}
