/** How much of the part of a move between two fractions of it is over: from 0 to 1. */
export function part(p: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (p - from) / (to - from)))
}

/** The same for what sets off softly and comes softly to rest. */
export function eased(p: number, from: number, to: number): number {
  const t = part(p, from, to)
  return t * t * (3 - 2 * t)
}
