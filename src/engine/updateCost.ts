import type { Problem } from './problem'

/** A wrong program takes about so many times as long as the right one: it goes through formulas. */
const SLOWER = 25

/** What one update costs, in moves of a weight by the right program. */
export function updateCost({ weights, program }: Problem): number {
  return weights.length * (program === undefined ? 1 : SLOWER)
}
