import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleExample,
  inputGradient,
  isTrueSlope,
  recordIteration,
  train,
  trueSlope,
  type Parameter,
  type Problem,
  type Tape,
} from '../../src/engine'
import { anyProblem } from '../support/problems'

/** Half the width of a central difference: its own error and that of rounding both stay below 1e-8. */
const NUDGE = 1e-5

describe('the true slope of E', () => {
  it('is the one that is measured, for every parameter of any network, whatever moves first', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        const tape = recordIteration(problem)
        for (const parameter of tape.topology.trained)
          expect(trueSlope(tape, parameter)).toBeCloseTo(measured(tape, parameter), 7)
      }),
      { numRuns: 30 },
    )
  })

  it('is what the tape has for all of them, if all move together', () => {
    const tape = recordIteration({ ...articleExample, biasRule: 'shared' })
    expect(tape.topology.trained.filter((parameter) => !isTrueSlope(tape, parameter))).toEqual([])
  })

  it('is not what the tape has below the outputs, if the outputs move first', () => {
    const tape = recordIteration({ ...articleExample, biasRule: 'shared', updateOrder: 'output-first' })
    const others = tape.topology.trained.filter((parameter) => !isTrueSlope(tape, parameter))
    expect(others.map(({ id }) => id)).toEqual(['w1', 'w2', 'w3', 'w4', 'b1'])
    for (const parameter of others)
      expect(Math.abs(trueSlope(tape, parameter) - tape.values[`grad.${parameter.id}`]!)).toBeGreaterThan(1e-6)
  })
})

describe('a gradient that a wrong program claims', () => {
  it('is not the slope of E, whatever moves first; that is the right one’s', () => {
    const right = recordIteration(articleExample)
    const claimed: Tape = { ...right, problem: { ...articleExample, program: 'sign' } }
    for (const parameter of right.topology.trained) {
      expect(isTrueSlope(right, parameter)).toBe(true)
      expect(isTrueSlope(claimed, parameter)).toBe(false)
      expect(trueSlope(claimed, parameter)).toBe(right.values[`grad.${parameter.id}`])
    }
  })
})

/** E of the article’s example with so much more in its second input. */
function errorWith(more: number): number {
  const [first, second] = articleExample.inputs as [number, number]
  return train({ ...articleExample, inputs: [first, second + more] }, { iterations: 0 }).error
}

describe('the slope by an input', () => {
  it('is measured by moving it, and is not there on a tape that only looks at a sample', () => {
    const tape = recordIteration(articleExample)
    const i2 = tape.topology.layers[0]![1]!
    expect(inputGradient(tape, i2)).toBeCloseTo((errorWith(NUDGE) - errorWith(-NUDGE)) / (2 * NUDGE), 8)
    const looked = recordIteration({ ...articleExample, otherSamples: [articleExample], schedule: 'one-by-one' }, 1)
    expect(inputGradient(looked, looked.topology.layers[0]![1]!)).toBeNull()
  })
})

describe('what is trained', () => {
  it.each([
    ['fixed', []],
    ['shared', ['b1', 'b2']],
    ['neuron', ['b_h1', 'b_h2', 'b_o1', 'b_o2']],
  ] as const)('is every weight, and of the biases with the rule %s: %j', (biasRule, biases) => {
    const { topology } = recordIteration({ ...articleExample, biasRule, biases: [0.35, 0.35, 0.6, 0.6] })
    expect(topology.trained.map(({ id }) => id)).toEqual(['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8', ...biases])
  })
})

/** How E changes with one parameter, measured on both sides of it by forward passes alone. */
function measured({ problem, topology }: Tape, parameter: Parameter): number {
  const list = 'to' in parameter ? 'weights' : 'biases'
  const index = 'to' in parameter ? topology.edges.indexOf(parameter) : topology.biases.indexOf(parameter)
  const errorAt = (by: number): number => train(nudged(problem, list, index, by), { iterations: 0 }).error
  return (errorAt(NUDGE) - errorAt(-NUDGE)) / (2 * NUDGE)
}

function nudged(problem: Problem, list: 'weights' | 'biases', index: number, by: number): Problem {
  return { ...problem, [list]: problem[list].with(index, problem[list][index]! + by) }
}
