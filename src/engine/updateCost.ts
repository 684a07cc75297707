import { learnsTogether, type Problem } from './problem'

/** A wrong program takes about so many times as long as the right one: it goes through formulas. */
const SLOWER = 25

/** What one update costs, in moves of a weight by the right program. */
export function updateCost(problem: Problem): number {
  const { weights, program, otherSamples = [] } = problem
  // One by one E is asked of all samples before one of them is learned.
  const samples =
    otherSamples.length === 0 || learnsTogether(problem) ? otherSamples.length + 1 : otherSamples.length + 2
  return weights.length * samples * (program === undefined ? 1 : SLOWER)
}
