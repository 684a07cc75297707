import fc from 'fast-check'
import { biasCount, weightCount, BIAS_RULES, UPDATE_ORDERS, type BiasRule, type Problem } from '../../src/engine'

export const SHAPES: readonly (readonly number[])[] = [
  [1, 1, 1],
  [2, 2, 2],
  [3, 4, 2],
  [2, 3, 3, 1],
  [2, 2],
  [1, 3, 2, 2, 1],
]

/** Ordinary numbers: far from overflow, of both signs, and 0 now and then. */
const ordinary = fc.oneof({ weight: 9, arbitrary: fc.double({ min: -3, max: 3, noNaN: true }) }, fc.constant(0))

/** Numbers as people type them, with few decimals, and an ordinary one now and then: most doubles are tiny. */
export const typed = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -20_000, max: 20_000 }).map((whole) => whole / 10_000) },
  ordinary,
)

/** A problem of any of these shapes and bias rules, with such numbers, and of any order. */
export function anyProblem(
  shapes: readonly (readonly number[])[] = SHAPES,
  biasRules: readonly BiasRule[] = BIAS_RULES,
  numbers: fc.Arbitrary<number> = ordinary,
): fc.Arbitrary<Problem> {
  const list = (length: number): fc.Arbitrary<number[]> => fc.array(numbers, { minLength: length, maxLength: length })
  return fc
    .record({
      shape: fc.constantFrom(...shapes),
      biasRule: fc.constantFrom(...biasRules),
      updateOrder: fc.constantFrom(...UPDATE_ORDERS),
      learningRate: fc.double({ min: 0.01, max: 5, noNaN: true }),
    })
    .chain((rules) =>
      fc.record({
        shape: fc.constant(rules.shape),
        biasRule: fc.constant(rules.biasRule),
        updateOrder: fc.constant(rules.updateOrder),
        learningRate: fc.constant(rules.learningRate),
        inputs: list(rules.shape[0]!),
        targets: list(rules.shape.at(-1)!),
        weights: list(weightCount(rules.shape)),
        biases: list(biasCount(rules.shape, rules.biasRule)),
      }),
    )
}

/**
 * One neuron far out on the flat part of its sigmoid, with a monstrous target and learning rate (checkProblem would
 * refuse both): it creeps along for a while, reaches the slope, and leaps beyond the largest double.
 */
export function creeping(weight: number): Problem {
  return {
    shape: [1, 1],
    inputs: [1e-100],
    targets: [1e150],
    weights: [weight],
    biases: [0],
    learningRate: 1e308,
    biasRule: 'fixed',
    updateOrder: 'simultaneous',
  }
}
