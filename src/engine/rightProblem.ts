import type { Problem } from './problem'

/** The same network for the right program. */
export function rightProblem(problem: Problem): Problem {
  const { program, ...right } = problem
  return program === undefined ? problem : right
}
