import fc from 'fast-check'
import { BIAS_RULES, biasCount, UPDATE_ORDERS, weightCount, type Problem } from '../../src/engine'

const everyday = fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100)
const odd = fc.constantFrom(0, 1, -1, 1e-9, -40, 40, 1000, -1e6, 1e6, 5e-324)
const parameter = fc.oneof({ weight: 5, arbitrary: everyday }, { weight: 1, arbitrary: odd })
const list = (length: number): fc.Arbitrary<number[]> => fc.array(parameter, { minLength: length, maxLength: length })

/** Networks of 2 to 5 layers with everyday numbers, zeros and extremes. */
export const problems: fc.Arbitrary<Problem> = fc
  .record({
    shape: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 5 }),
    biasRule: fc.constantFrom(...BIAS_RULES),
    updateOrder: fc.constantFrom(...UPDATE_ORDERS),
  })
  .chain(({ shape, biasRule, updateOrder }) =>
    fc.record({
      shape: fc.constant(shape),
      inputs: list(shape[0]!),
      targets: list(shape.at(-1)!),
      weights: list(weightCount(shape)),
      biases: list(biasCount(shape, biasRule)),
      learningRate: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(0.1, 0.5, 1, 10) },
        { weight: 1, arbitrary: fc.constantFrom(1e-9, 1e6) },
      ),
      biasRule: fc.constant(biasRule),
      updateOrder: fc.constant(updateOrder),
    }),
  )
