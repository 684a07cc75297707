import { errorCurve, rightProblem, topologyOf, type Problem, type WeightId } from '../../engine'

/** So far a weight is moved to each side where nobody asks for another distance. */
export const NUDGE = 1e-4

/** E a little above a weight and a little below it. Forwards every program is right: E is what it is. */
export interface Nudged {
  readonly above: number
  readonly below: number
}

/** E with a weight moved by ε to each side. */
export function nudged(problem: Problem, weight: WeightId, epsilon: number): Nudged {
  const index = topologyOf(problem.shape, problem.biasRule).edges.findIndex(({ id }) => id === weight)
  const value = problem.weights[index]!
  const [above, below] = errorCurve(rightProblem(problem), { list: 'weights', index }, [
    value + epsilon,
    value - epsilon,
  ])
  return { above: above!, below: below! }
}

/** The slope of E over a weight, measured: no derivative has been asked. */
export function nudge(problem: Problem, weight: WeightId, epsilon = NUDGE): number {
  const { above, below } = nudged(problem, weight, epsilon)
  return (above - below) / (2 * epsilon)
}
