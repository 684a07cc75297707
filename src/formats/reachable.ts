import { createRunRecord, updateCost, type Problem } from '../engine'

/** Weights times iterations that are tried: about a tenth of a second. */
const MOST_MOVES = 4_000_000

/**
 * Whether there are so many iterations whose numbers are finite and can be written, as far as a short look can tell.
 *
 * Numbers that grow without end have no later iterations to show. Should they do so only after the look, the run that
 * leads there says so.
 */
export function isReachable(problem: Problem, iteration: number): boolean {
  const tried = Math.min(iteration, Math.ceil(MOST_MOVES / updateCost(problem)))
  return tried === 0 || createRunRecord(problem).extend(tried).end !== 'diverged'
}
