import type { Naming, Problem } from '../../engine'
import { MOST_UNDO, type AppStore } from '../appStore'
import { momentOf } from '../moment'
import { lendRun, runFrom } from '../runs'

/**
 * Calls the weights otherwise. No number changes, so the run, its iteration and its step stay; undo brings the names back.
 *
 * Says so where a question or a lesson speaks of weights by the names that they have.
 */
export function rename(store: AppStore, naming: Naming): void {
  const state = store.getState()
  const { start } = state
  if (state.refuses(['names'])) return
  if ((start.problem.names ?? 'receiver') === naming) return
  const problem = withNames(start.problem, naming)
  const run = runFrom(start.problem)
  lendRun(problem, {
    ...run,
    start: problem,
    problemAt: (iteration) => (iteration === 0 ? problem : withNames(run.problemAt(iteration), naming)),
  })
  store.together(() => {
    state.restore({ ...momentOf(state), start: { ...start, problem } })
    // Also where nothing else would be lost.
    const { scenarioDismissed, seed } = state
    store.setState({ past: [...state.past, momentOf(state)].slice(-MOST_UNDO), scenarioDismissed, seed })
  })
}

function withNames(problem: Problem, naming: Naming): Problem {
  const { names: _, ...others } = problem
  return naming === 'receiver' ? others : { ...others, names: naming }
}
