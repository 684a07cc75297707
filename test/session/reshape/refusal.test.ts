import { describe, expect, it } from 'vitest'
import '../../../src/engine/kinds/learn'
import { articleExample, exampleWith, type Problem } from '../../../src/engine'
import { layersRefusal, problemRefusal, sizeRefusal } from '../../../src/session/reshape/refusal'
import { RELU_SOFTMAX } from '../../support/otherExamples'

const entropy: Problem = exampleWith({ targets: [0, 1], loss: 'cross-entropy' })

describe('what can’t be drawn', () => {
  it.each([
    [0, true, 'lastNeuron'],
    [0, false, 'lastOfEnds'],
    [9, true, 'fullLayer'],
    [9, false, 'fullLayer'],
  ])('a layer of %i, hidden: %s', (size, isHidden, kind) => {
    expect(sizeRefusal(size, isHidden)).toEqual({ kind })
  })

  it.each([1, 8])('but one of %i can', (size) => {
    expect(sizeRefusal(size, true)).toBeNull()
    expect(sizeRefusal(size, false)).toBeNull()
  })

  it('more than six layers', () => {
    expect(layersRefusal({ shape: [1, 1, 1, 1, 1] })).toBeNull()
    expect(layersRefusal({ shape: [1, 1, 1, 1, 1, 1] })).toEqual({ kind: 'mostLayers' })
  })
})

describe('what can’t be worked out', () => {
  it.each([
    ['the article’s example', articleExample],
    ['under cross-entropy', entropy],
    ['softmax', RELU_SOFTMAX],
  ])('is not %s', (_, problem) => {
    expect(problemRefusal(problem)).toBeNull()
  })

  it('is a number that is too large', () => {
    expect(problemRefusal(exampleWith({ inputs: [2e6, 0] }))).toEqual({ kind: 'number' })
  })

  it('is softmax without cross-entropy', () => {
    expect(problemRefusal({ ...RELU_SOFTMAX, loss: 'square' })).toEqual({
      kind: 'together',
      rule: 'softmaxLoss',
      sample: null,
      value: null,
    })
  })

  it('is a target that cross-entropy has no number for, of which sample it may be', () => {
    expect(problemRefusal({ ...entropy, targets: [0, 1.5] })).toEqual({
      kind: 'together',
      rule: 'entropyTargets',
      sample: 0,
      value: 1.5,
    })
  })

  it.each([
    [1000, 'o2', 1],
    [-1000, 'o2', 0],
  ] as const)('is an output at its limit by a weight of %i: %s is %i', (weight, output, near) => {
    const problem = { ...entropy, shape: [1, 2], inputs: [1], weights: [0.5, weight], biases: [0] }
    expect(problemRefusal(problem)).toEqual({ kind: 'unwritable', output, near })
    expect(problemRefusal({ ...problem, loss: 'half-square' })).toBeNull()
  })

  it('is an output at its limit, the first as well as the last', () => {
    const problem = { ...entropy, shape: [1, 2], inputs: [1], weights: [1000, 0.5], biases: [0] }
    expect(problemRefusal(problem)).toEqual({ kind: 'unwritable', output: 'o1', near: 1 })
  })

  it('is a share of nothing, but not one of all', () => {
    const sure: Problem = {
      ...RELU_SOFTMAX,
      shape: [1, 2],
      inputs: [1],
      weights: [1000, 0],
      activations: ['softmax'],
    }
    expect(problemRefusal(sure)).toEqual({ kind: 'unwritable', output: 'o2', near: 0 })
    expect(problemRefusal({ ...sure, weights: [30, -10] })).toBeNull()
  })

  it('what is no fault of a network is not taken for one', () => {
    expect(() => problemRefusal(null as unknown as Problem)).not.toThrow()
    const broken = new Proxy(articleExample, {
      get: () => {
        throw new TypeError('broken')
      },
    })
    expect(() => problemRefusal(broken)).toThrow('broken')
  })
})
