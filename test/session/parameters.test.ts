import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith, ProblemError, samplesOf } from '../../src/engine'
import { editedBetween, parameterOf, parametersOf, placeOf, withParameters } from '../../src/session/parameters'
import { RELU_SOFTMAX } from '../support/otherExamples'
import { XOR } from '../support/xor'

describe('a number under its name', () => {
  it('is that of one of the samples where it is an input or a target, and else the network’s', () => {
    expect([0, 1, 2, 3].map((sample) => parameterOf(XOR, 'i1', sample))).toEqual([0, 0, 1, 1])
    expect([0, 1, 2, 3].map((sample) => parameterOf(XOR, 't1', sample))).toEqual([0, 1, 1, 0])
    expect(parameterOf(XOR, 'w5', 3)).toBe(0.164732)
    expect(parameterOf(XOR, 'b_o1', 3)).toBe(-0.993423)
    expect(parameterOf(XOR, 'eta', 3)).toBe(0.5)
  })

  it('is none of a sample or a name that there is not', () => {
    expect(parameterOf(articleExample, 'i1', 1)).toBeNull()
    expect(parameterOf(articleExample, 'w9')).toBeNull()
    expect(parameterOf(articleExample, 'net.h1')).toBeNull()
    expect(placeOf(articleExample, 'eta')).toBeNull()
    expect(placeOf(articleExample, 'b2')).toEqual({ list: 'biases', index: 1 })
  })

  it('stands in the order of the network, inputs and targets before what is trained', () => {
    expect(parametersOf({ shape: [2, 3, 1], biasRule: 'shared' })).toEqual(
      'i1 i2 t1 w1 w2 w3 w4 w5 w6 w7 w8 w9 b1 b2 eta'.split(' '),
    )
  })
})

describe('a number that is changed', () => {
  it('is one of the sample that is looked at, and no other sample changes', () => {
    const changed = withParameters(XOR, { i2: 0.5, t1: 0.25 }, 2)
    expect(samplesOf(changed)).toEqual([
      { inputs: [0, 0], targets: [0] },
      { inputs: [0, 1], targets: [1] },
      { inputs: [1, 0.5], targets: [0.25] },
      { inputs: [1, 1], targets: [0] },
    ])
    expect(changed).toMatchObject({ weights: XOR.weights, biases: XOR.biases })
  })

  it('is a share of 1 where it is a target of softmax: the next one makes up for it, in the sample looked at', () => {
    const shares = { ...RELU_SOFTMAX, otherSamples: [{ inputs: [0, 0], targets: [0, 1] }] }
    expect(samplesOf(withParameters(shares, { t1: 0.25 }, 1)).map(({ targets }) => targets)).toEqual([
      RELU_SOFTMAX.targets,
      [0.25, 0.75],
    ])
    expect(() => withParameters(shares, { t1: 1.5 }, 1)).toThrow(ProblemError)
  })

  it('is one of the network whichever sample is looked at', () => {
    const changed = withParameters(XOR, { w1: 2, b_h1: 3, eta: 4 }, 2)
    expect(changed.weights).toEqual(XOR.weights.with(0, 2))
    expect(changed.biases).toEqual(XOR.biases.with(0, 3))
    expect(changed.learningRate).toBe(4)
    expect(samplesOf(changed)).toEqual(samplesOf(XOR))
  })
})

describe('the numbers that differ between two networks', () => {
  it('are those of the sample that is looked at, and the network’s', () => {
    const changed = withParameters(withParameters(XOR, { i2: 0.5 }, 2), { w1: 2 })
    expect(editedBetween(XOR, changed, 2)).toEqual(['i2', 'w1'])
    expect(editedBetween(XOR, changed, 1)).toEqual(['w1'])
    expect(editedBetween(XOR, { ...XOR, learningRate: 2 })).toEqual(['eta'])
  })

  it('are none that only one of them has', () => {
    const own = exampleWith({ biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] })
    expect(editedBetween(articleExample, own)).toEqual([])
    expect(editedBetween(own, articleExample)).toEqual([])
  })
})
