import {
  createRunRecord,
  LARGEST_PARAMETER,
  name,
  recordIteration,
  type Problem,
  type RunRecord,
  type Tape,
} from '../engine'
import type { Branch } from './moment'

/** How many networks of a run are kept as they are, so that asking again gives the same one. */
const KEPT = 24
const TAPES = new WeakMap<Problem, Tape>()
const RUNS = new WeakMap<Problem, RunRecord>()
const REACHED = new WeakMap<Problem, Map<number, Problem>>()

/** The tape of one iteration; asking again for the same problem gives the same tape. */
export function tapeFor(problem: Problem): Tape {
  const known = TAPES.get(problem)
  if (known) return known
  const tape = recordIteration(problem)
  TAPES.set(problem, tape)
  return tape
}

/** The run that begins with this problem, as far as it has been recorded. */
export function runFrom(start: Problem): RunRecord {
  const known = RUNS.get(start)
  if (known) return known
  const run = createRunRecord(start)
  RUNS.set(start, run)
  return run
}

/** As much as all records together may take: a few runs of ten million iterations. */
const MOST_BYTES = 512 * 2 ** 20
/** Runs that were trained, the latest last. */
const TRAINED: Problem[] = []

/** Keeps the record of this run, and lets the oldest ones go that there is no room for; undo trains those again. */
export function keepRun(start: Problem, mostBytes = MOST_BYTES): void {
  const at = TRAINED.indexOf(start)
  if (at >= 0) TRAINED.splice(at, 1)
  TRAINED.push(start)
  const bytes = (): number => TRAINED.reduce((sum, problem) => sum + runFrom(problem).bytes(), 0)
  while (TRAINED.length > 1 && bytes() > mostBytes) RUNS.delete(TRAINED.shift()!)
}

/** How much there still is of a run that was left: what there was no room for any more can't be drawn. */
export function recordedOf({ from, length }: Branch): number {
  return Math.min(length, runFrom(from.problem).length())
}

/** The network as it stands before the iteration, from the run's record; what is not recorded yet is trained. */
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
  const run = runFrom(start)
  if (iteration > run.length()) run.extend(iteration - run.length())
  const found = run.problemAt(Math.min(iteration, run.length()))
  if (reached.size >= KEPT) reached.delete(reached.keys().next().value!)
  reached.set(iteration, found)
  return found
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
