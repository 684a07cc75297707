import { describe, expect, it } from 'vitest'
import { articleExample, checkProblem, ProblemError } from '../../src/engine'

const withWeight = (value: unknown): unknown => ({ ...articleExample, weights: [0, 0, 0, 0, value, 0, 0, 0] })

describe('a problem that can’t be', () => {
  it.each([
    ['nothing', null, 'problem is null, but it must be an object with the fields of a problem.'],
    ['one layer', { ...articleExample, shape: [2] }, /^shape is a list of 1, but it must be a list of 2 to 16 layer/],
    ['half a node', { ...articleExample, shape: [2, 1.5, 2] }, /^shape is a list of 3, but/],
    [
      'seven weights',
      { ...articleExample, weights: [1, 2, 3, 4, 5, 6, 7] },
      'weights is a list of 7, but it must be a list of 8 numbers.',
    ],
    ['no inputs', { ...articleExample, inputs: undefined }, 'inputs is undefined, but it must be a list of 2 numbers.'],
    ['NaN', withWeight(NaN), 'weights[4] is NaN, but it must be a finite number.'],
    ['infinity', withWeight(-Infinity), 'weights[4] is -Infinity, but it must be a finite number.'],
    ['a text', withWeight('0.4'), 'weights[4] is "0.4", but it must be a finite number.'],
    [
      'a gap',
      { ...articleExample, inputs: Array.from({ length: 2 }) },
      'inputs[0] is undefined, but it must be a finite number.',
    ],
    ['too heavy', withWeight(1000001), 'weights[4] is 1000001, but it must be from -1000000 to 1000000.'],
    [
      'a bias too few',
      { ...articleExample, biasRule: 'neuron' },
      'biases is a list of 2, but it must be a list of 4 numbers.',
    ],
    [
      'no learning',
      { ...articleExample, learningRate: 0 },
      'learningRate is 0, but it must be above 0 and at most 1000000.',
    ],
    ['unlearning', { ...articleExample, learningRate: -0.5 }, /^learningRate is -0.5, but/],
    ['too fast', { ...articleExample, learningRate: 1000001 }, /^learningRate is 1000001, but/],
    [
      'a rule',
      { ...articleExample, biasRule: 'free' },
      'biasRule is "free", but it must be one of fixed, shared, neuron.',
    ],
    [
      'an order',
      { ...articleExample, updateOrder: 1 },
      'updateOrder is 1, but it must be one of simultaneous, output-first.',
    ],
  ])('is refused by name: %s', (_, value, message) => {
    expect(() => checkProblem(value)).toThrow(ProblemError)
    expect(() => checkProblem(value)).toThrow(message)
  })
})

it('accepts the largest weights and the largest learning rate', () => {
  const problem = { ...articleExample, weights: Array.from({ length: 8 }, () => -1e6), learningRate: 1e6 }
  expect(checkProblem(problem)).toEqual(problem)
})

it('keeps only the fields of a problem', () => {
  expect(checkProblem({ ...articleExample, extra: 1 })).toEqual(articleExample)
})
