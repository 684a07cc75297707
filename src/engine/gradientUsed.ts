import { learnsTogether, type Problem } from './problem'
import { name, type QuantityId } from './quantities'
import type { Parameter } from './topology'

/** The gradient that an update goes by: that of all samples where they are learned together. */
export function gradientUsed(problem: Problem, parameter: Parameter): QuantityId {
  return learnsTogether(problem) ? name.batchGradient(parameter) : name.gradient(parameter)
}
