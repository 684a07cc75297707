import { SCENARIOS, type Scenario } from '../config/scenarios'
import type { Problem } from '../engine'

/** Which scenario a network came from; kept beside it, so that undo and redo bring back the question with the network. */
const LESSONS = new WeakMap<Problem, Scenario>(SCENARIOS.map((scenario) => [scenario.problem, scenario]))

/** The scenario that this network belongs to, as it was opened or with numbers edited since; null if it has none. */
export function scenarioOf(problem: Problem): Scenario | null {
  return LESSONS.get(problem) ?? null
}

/** An edited network is still about the same question. */
export function keepScenario(from: Problem, to: Problem): void {
  const scenario = LESSONS.get(from)
  if (scenario) LESSONS.set(to, scenario)
}
