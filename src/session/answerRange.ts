import { activationAt, samplesOf, type Problem } from '../engine'

/**
 * From where to where a node's answers are told apart by colour: the limits of its activation, or, where it has none, what
 * the samples' targets ask for.
 */
export function answerRange(problem: Problem, layer = problem.shape.length - 1): readonly [low: number, high: number] {
  const { limits } = activationAt(problem, layer)
  if (limits.every(Number.isFinite)) return limits
  const targets = samplesOf(problem).flatMap((sample) => sample.targets)
  const low = Math.min(...targets, 0)
  const high = Math.max(...targets)
  return high > low ? [low, high] : [low, low + 1]
}

/** Where in its range an answer lies, from 0 to 1. */
export function shareIn([low, high]: readonly [number, number], answer: number): number {
  return Math.min(Math.max((answer - low) / (high - low), 0), 1)
}
