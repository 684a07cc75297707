import { createRunRecord, type Problem, type RunRecord } from '../engine'
import { createRecent, type Recent } from './recent'

const RUNS = new WeakMap<Problem, RunRecord>()

/** The run that begins with this problem, as far as it has been recorded. */
export function runFrom(start: Problem): RunRecord {
  const known = RUNS.get(start)
  if (known) return known
  const run = createRunRecord(start)
  RUNS.set(start, run)
  return run
}

/** Makes the record of a run that of the same network under other names. */
export function lendRun(start: Problem, run: RunRecord): void {
  RUNS.set(start, run)
}

/** Lets go of the record of a run: who asks for it again has it trained anew. */
export function forgetRun(start: Problem): void {
  RUNS.delete(start)
}

/** How many networks of a run are kept as they are, so that asking again gives the same one. */
const MOST_OF_A_RUN = 24
/** The run shown, the one it left, the article's two, and those that undo has just come from. */
const MOST_RUNS = 8
const REACHED = createRecent<Problem, Recent<number, Problem>>(MOST_RUNS)

/** The network as it stands before the iteration, from the run's record; what is not recorded yet is trained. */
export function problemAt(start: Problem, iteration: number): Problem {
  if (iteration === 0) return start
  return REACHED.of(start, () => createRecent(MOST_OF_A_RUN)).of(iteration, () => {
    const run = runFrom(start)
    if (iteration > run.length()) run.extend(iteration - run.length())
    return run.problemAt(Math.min(iteration, run.length()))
  })
}
