import { recordIteration, rightProblem, type Problem, type QuantityId } from '../engine'
import { isNamed } from './linkParts'

/**
 * The quantity of this name if a step writes it, in whatever iteration; null for none.
 *
 * One iteration may end before it, with a number too large to be written, and another not: whoever goes there comes as far
 * as that one goes.
 */
export function stepNamed(name: string, problem: Problem, sample: number | null): QuantityId | null {
  const right = rightProblem(problem)
  const { steps, beyond = [] } = recordIteration(right, sample ?? right.turn ?? 0)
  return [...steps.map(({ writes }) => writes), ...beyond].find((writes) => isNamed(name, writes)) ?? null
}
