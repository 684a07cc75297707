import { checkProblem, ProblemError } from '../../src/engine'

/** What is wrong with a problem that can’t be. */
export function refusalOf(value: unknown): ProblemError {
  try {
    checkProblem(value)
  } catch (refused) {
    if (refused instanceof ProblemError) return refused
    throw refused
  }
  throw new Error('It was not refused')
}
