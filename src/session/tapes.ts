import { LARGEST_PARAMETER, name, recordIteration, type Problem, type Tape } from '../engine'
import { createRecent } from './recent'

/** More than a page shows at once: the iteration shown, its neighbours, and what it is compared with. */
const MOST_TAPES = 64
const TAPES = createRecent<Problem, Map<number, Tape>>(MOST_TAPES)

/** The tape of one iteration, as seen from one of its samples; asking again for the same soon gives the same tape. */
export function tapeFor(problem: Problem, sample: number | null = null): Tape {
  const tapes = TAPES.of(problem, () => new Map())
  const seen = sample ?? problem.turn ?? 0
  const known = tapes.get(seen) ?? recordIteration(problem, seen)
  tapes.set(seen, known)
  return known
}

/**
 * Whether another iteration can follow: all numbers are finite, and the updated parameters are ones that may be edited.
 *
 * A parameter beyond ±1e6 would go on computing, but from then on no edit of that network could be accepted.
 */
export function leadsOn({ topology, values }: Tape): boolean {
  return (
    Object.values(values).every(Number.isFinite) &&
    topology.trained.every((parameter) => Math.abs(values[name.next(parameter)]!) <= LARGEST_PARAMETER)
  )
}
