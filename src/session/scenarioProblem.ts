import { articleExample, type Problem } from '../engine'
import type { Scenario } from '../content/scenarios'

/** The network that a scenario starts with. */
export function scenarioProblem({ changes }: Scenario): Problem {
  return { ...articleExample, ...changes }
}
