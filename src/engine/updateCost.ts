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

/** The most that a run may hold, however small its network is. */
export const MOST_ITERATIONS = 10_000_000
/** Moves of a weight that somebody may wait for: some minutes, with the progress in sight. */
const MOST_WORK = 10_000_000_000

/** How many iterations a run of this network may have: of a large one with many samples, fewer. */
export function mostIterations(problem: Problem): number {
  return Math.min(MOST_ITERATIONS, Math.floor(MOST_WORK / updateCost(problem)))
}
