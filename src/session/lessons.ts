import type { Scenario } from '../content/scenarios'
import type { Problem } from '../engine'
import { scenarioProblem } from './scenarioProblem'

/** Which scenario a network came from; kept beside it, so that undo and redo bring back the question with the network. */
const LESSONS = new WeakMap<Problem, Scenario>()

/** The scenario that this network belongs to, as it was opened or with numbers edited since; null if it has none. */
export function scenarioOf(problem: Problem): Scenario | null {
  return LESSONS.get(problem) ?? null
}

/** An edited network is still about the same question. */
/** The network of a scenario, remembered as its own. */
export function startOf(scenario: Scenario): Problem {
  const problem = scenarioProblem(scenario)
  LESSONS.set(problem, scenario)
  return problem
}

export function keepScenario(from: Problem, to: Problem): void {
  const scenario = LESSONS.get(from)
  if (scenario) LESSONS.set(to, scenario)
}
