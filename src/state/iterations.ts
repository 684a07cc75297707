import { nextProblem, recordIteration, train, type Problem, type Tape } from '../engine'

/** Recent answers, so that a step forward or back does not start from iteration 0 again. */
const KEPT = 24
const TAPES = new WeakMap<Problem, Tape>()
const REACHED = new WeakMap<Problem, Map<number, Problem>>()

/** The tape of one iteration; asking again for the same problem gives the same tape. */
export function tapeFor(problem: Problem): Tape {
  const known = TAPES.get(problem)
  if (known) return known
  const tape = recordIteration(problem)
  TAPES.set(problem, tape)
  return tape
}

/** The network as it stands before the iteration, reached from the start by replay. */
export function problemAt(start: Problem, iteration: number): Problem {
  if (iteration === 0) return start
  const reached = REACHED.get(start) ?? new Map<number, Problem>()
  REACHED.set(start, reached)
  const known = reached.get(iteration)
  if (known) {
    // To the end of the row, or the one on screen could be dropped for its neighbour.
    reached.delete(iteration)
    reached.set(iteration, known)
    return known
  }
  const before = reached.get(iteration - 1)
  const found = before ? nextProblem(tapeFor(before)) : train(start, { iterations: iteration }).problem
  if (reached.size >= KEPT) reached.delete(reached.keys().next().value!)
  reached.set(iteration, found)
  return found
}

/** Whether the numbers after this iteration's update are all finite, so that another one can follow. */
export function leadsOn(tape: Tape): boolean {
  return Object.values(tape.values).every(Number.isFinite)
}
