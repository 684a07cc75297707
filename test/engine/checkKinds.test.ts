import { describe, expect, it } from 'vitest'
import { articleExample, checkProblem, type Allowed, type Problem } from '../../src/engine'
import { RELU_SOFTMAX, XOR } from '../support/otherExamples'
import { refusalOf } from './refusal'

type Row = readonly [what: string, problem: object, field: string, value: unknown, allowed: Allowed, sentence: string]

const ONE = { inputs: [0, 1], targets: [1, 0] }
const SAMPLES: Allowed = { kind: 'samples', most: 200 }
const FEWER = 'a list of fewer than 200 samples, each with its inputs and targets'
const ENTROPY = { ...articleExample, loss: 'cross-entropy' }
/** 2-2-2 with a softmax at its end, as it has to be. */
const SHARES = { ...ENTROPY, activations: ['sigmoid', 'softmax'], targets: [1, 0] }
const ACTIVATIONS = ['sigmoid', 'identity', 'tanh', 'relu', 'leaky-relu', 'softmax']

function clash(rule: Extract<Allowed, { kind: 'together' }>['rule'], sample: number | null = null): Allowed {
  return { kind: 'together', rule, sample }
}

/** The article’s example with other samples beside its own. */
function beside(otherSamples: unknown, changes: object = {}): object {
  return { ...articleExample, otherSamples, ...changes }
}

const REFUSED: readonly Row[] = [
  [
    'one activation for two layers',
    { ...articleExample, activations: ['tanh'] },
    'activations',
    ['tanh'],
    { kind: 'length', length: 2 },
    'a list of 2 numbers',
  ],
  [
    'activations in words',
    { ...articleExample, activations: 'tanh' },
    'activations',
    'tanh',
    { kind: 'length', length: 2 },
    'a list of 2 numbers',
  ],
  [
    'an activation of no network',
    { ...articleExample, activations: ['tanh', 'cosine'] },
    'activations[1]',
    'cosine',
    { kind: 'choice', choices: ACTIVATIONS },
    `one of ${ACTIVATIONS.join(', ')}`,
  ],
  [
    'a loss of no network',
    { ...articleExample, loss: 'log' },
    'loss',
    'log',
    { kind: 'choice', choices: ['half-square', 'square', 'mean-square', 'cross-entropy'] },
    'one of half-square, square, mean-square, cross-entropy',
  ],
  [
    'another schedule',
    beside([ONE], { schedule: 'never' }),
    'schedule',
    'never',
    { kind: 'choice', choices: ['one-by-one', 'all-together'] },
    'one of one-by-one, all-together',
  ],
  [
    'another batch',
    beside([ONE], { batch: 'median' }),
    'batch',
    'median',
    { kind: 'choice', choices: ['sum', 'mean'] },
    'one of sum, mean',
  ],

  ['samples in words', beside('none'), 'otherSamples', 'none', SAMPLES, FEWER],
  [
    'two hundred beside the first',
    beside(Array.from({ length: 200 }, () => ONE)),
    'otherSamples',
    expect.any(Array),
    SAMPLES,
    FEWER,
  ],
  ['a sample that is nothing', beside([ONE, null]), 'otherSamples[1]', null, SAMPLES, FEWER],
  ['a sample that is a number', beside([7]), 'otherSamples[0]', 7, SAMPLES, FEWER],
  [
    'a sample with an input too few',
    beside([{ ...ONE, inputs: [0] }]),
    'otherSamples[0].inputs',
    [0],
    { kind: 'length', length: 2 },
    'a list of 2 numbers',
  ],
  [
    'a sample with a target too many',
    beside([ONE, { ...ONE, targets: [1, 0, 1] }]),
    'otherSamples[1].targets',
    [1, 0, 1],
    { kind: 'length', length: 2 },
    'a list of 2 numbers',
  ],
  [
    'a sample with what is no number',
    beside([{ ...ONE, inputs: [0, NaN] }]),
    'otherSamples[0].inputs[1]',
    NaN,
    { kind: 'number' },
    'a finite number',
  ],

  [
    'the turn of nobody',
    beside([ONE], { turn: 2 }),
    'turn',
    2,
    { kind: 'range', least: 0, most: 1, open: false },
    'from 0 to 1',
  ],
  [
    'half a turn',
    beside([ONE], { turn: 0.5 }),
    'turn',
    0.5,
    { kind: 'range', least: 0, most: 1, open: false },
    'from 0 to 1',
  ],
  [
    'a turn before the first',
    beside([ONE], { turn: -1 }),
    'turn',
    -1,
    { kind: 'range', least: 0, most: 1, open: false },
    'from 0 to 1',
  ],
  [
    'a turn in words',
    beside([ONE], { turn: '1' }),
    'turn',
    '1',
    { kind: 'range', least: 0, most: 1, open: false },
    'from 0 to 1',
  ],

  [
    'softmax below the outputs',
    { ...articleExample, activations: ['softmax', 'sigmoid'] },
    'activations[0]',
    'softmax',
    clash('softmaxNotLast'),
    'another one below the outputs',
  ],
  [
    'softmax in the last of the hidden layers',
    {
      ...articleExample,
      shape: [2, 2, 2, 2],
      weights: Array.from({ length: 12 }, () => 1),
      biases: [0, 0, 0],
      activations: ['tanh', 'softmax', 'sigmoid'],
    },
    'activations[1]',
    'softmax',
    clash('softmaxNotLast'),
    'another one below the outputs',
  ],
  [
    'softmax without cross-entropy',
    { ...SHARES, loss: 'square' },
    'loss',
    'square',
    clash('softmaxLoss'),
    'cross-entropy with softmax',
  ],
  [
    'softmax with no loss said',
    { ...SHARES, loss: undefined },
    'loss',
    'half-square',
    clash('softmaxLoss'),
    'cross-entropy with softmax',
  ],
  [
    'softmax over one output',
    { ...XOR, activations: ['sigmoid', 'softmax'], loss: 'cross-entropy' },
    'activations[1]',
    'softmax',
    clash('softmaxAlone'),
    'another one where there is one output',
  ],
  [
    'cross-entropy of tanh',
    { ...ENTROPY, activations: ['sigmoid', 'tanh'] },
    'activations[1]',
    'tanh',
    clash('entropyOutputs'),
    'sigmoid or softmax with cross-entropy',
  ],
  [
    'a target above 1',
    { ...ENTROPY, targets: [0.5, 1.5] },
    'targets[1]',
    1.5,
    clash('entropyTargets', 0),
    'from 0 to 1 with cross-entropy',
  ],
  [
    'a target below 0',
    { ...ENTROPY, targets: [-0.5, 0.5] },
    'targets[0]',
    -0.5,
    clash('entropyTargets', 0),
    'from 0 to 1 with cross-entropy',
  ],
  [
    'a target of another sample above 1',
    { ...ENTROPY, otherSamples: [ONE, { ...ONE, targets: [0, 2] }] },
    'otherSamples[1].targets[1]',
    2,
    clash('entropyTargets', 2),
    'from 0 to 1 with cross-entropy',
  ],
  [
    'shares of less than the whole',
    { ...SHARES, targets: [0.5, 0.4] },
    'targets',
    [0.5, 0.4],
    clash('softmaxTargets', 0),
    'shares that add up to 1 with softmax',
  ],
  [
    'shares of more than the whole',
    { ...SHARES, targets: [0.5, 0.6] },
    'targets',
    [0.5, 0.6],
    clash('softmaxTargets', 0),
    'shares that add up to 1 with softmax',
  ],
  [
    'shares of another sample',
    { ...SHARES, otherSamples: [{ ...ONE, targets: [1, 1] }] },
    'otherSamples[0].targets',
    [1, 1],
    clash('softmaxTargets', 1),
    'shares that add up to 1 with softmax',
  ],
  [
    'all together and the output layer first',
    beside([ONE], { schedule: 'all-together', updateOrder: 'output-first' }),
    'schedule',
    'all-together',
    clash('orderTogether'),
    'one by one where the output layer moves first',
  ],
]

describe('a network of another kind that can’t be is refused, naming the field, the value and what is allowed', () => {
  it.each(REFUSED)('%s', (_, problem, field, value, allowed, sentence) => {
    const refused = refusalOf(problem)
    expect(refused).toMatchObject({ field, value, allowed })
    expect(refused.message.startsWith(`${field} is `)).toBe(true)
    expect(refused.message.endsWith(`, but it must be ${sentence}.`)).toBe(true)
  })
})

describe('a network of another kind that can be', () => {
  it.each<[string, Problem]>([
    ['ReLU and softmax', RELU_SOFTMAX],
    ['samples that are learned together', XOR],
    ['averaged', { ...XOR, batch: 'mean' }],
    ['one by one, at its last sample', { ...articleExample, otherSamples: [ONE, ONE, ONE], turn: 3 }],
    ['199 samples beside the first', { ...articleExample, otherSamples: Array.from({ length: 199 }, () => ONE) }],
    [
      'each sample in turn, with the output layer first',
      { ...articleExample, otherSamples: [ONE], updateOrder: 'output-first' },
    ],
    ['yes and no under cross-entropy', { ...articleExample, loss: 'cross-entropy', targets: [0, 1] }],
    ['shares with few digits', { ...RELU_SOFTMAX, targets: [0.3333333333, 0.6666666667] }],
    [
      'three shares that floating point adds up to not quite 1',
      {
        ...RELU_SOFTMAX,
        shape: [2, 2, 3],
        weights: Array.from({ length: 10 }, () => 1),
        targets: [0.7, 0.2, 0.1],
      },
    ],
    ['a square loss with targets far out', { ...articleExample, loss: 'square', targets: [5, -5] }],
    ['ReLU at the end', { ...articleExample, activations: ['sigmoid', 'relu'], loss: 'mean-square' }],
  ])('comes back as it is: %s', (_, problem) => {
    expect(checkProblem(problem)).toStrictEqual(problem)
  })

  it.each<[string, object, object]>([
    ['sigmoids throughout', { activations: ['sigmoid', 'sigmoid'] }, {}],
    ['half the square', { loss: 'half-square' }, {}],
    [
      'no other samples, and how they would be learned',
      { otherSamples: [], schedule: 'all-together', batch: 'mean', turn: 0 },
      {},
    ],
    [
      'one by one, added, from the first',
      { otherSamples: [ONE], schedule: 'one-by-one', batch: 'sum', turn: 0 },
      { otherSamples: [ONE] },
    ],
    ['what a sample has besides', { otherSamples: [{ ...ONE, name: 'x' }] }, { otherSamples: [ONE] }],
    [
      'all together with one sample, the output layer first',
      { schedule: 'all-together', updateOrder: 'output-first' },
      { updateOrder: 'output-first' },
    ],
  ])('leaves out what says nothing new: %s', (_, said, kept) => {
    expect(checkProblem({ ...articleExample, ...said })).toStrictEqual({ ...articleExample, ...kept })
  })
})
