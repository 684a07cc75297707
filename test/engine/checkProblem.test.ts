import { describe, expect, it } from 'vitest'
import { articleExample, checkProblem } from '../../src/engine'

type Row = readonly [what: string, change: object, field: string, value: unknown, message: string]

const ENORMOUS = 'but it must be from -1000000 to 1000000.'
const UNREADABLE = 'but it must be a finite number.'
const RATE = 'but it must be above 0 and at most 1000000.'
const SHAPE = 'but it must be a list of 2 to 16 layer sizes, each a whole number from 1 to 1024.'
import { refusalOf } from './refusal'

const REFUSED: readonly Row[] = [
  ['no layers', { shape: [] }, 'shape', [], `shape is a list of 0, ${SHAPE}`],
  ['one layer', { shape: [2] }, 'shape', [2], `shape is a list of 1, ${SHAPE}`],
  ['half a node', { shape: [2, 1.5, 2] }, 'shape', [2, 1.5, 2], `shape is a list of 3, ${SHAPE}`],
  ['an empty layer', { shape: [2, 0, 2] }, 'shape', [2, 0, 2], `shape is a list of 3, ${SHAPE}`],
  ['too large a layer', { shape: [2, 1025, 2] }, 'shape', [2, 1025, 2], `shape is a list of 3, ${SHAPE}`],
  ['too many layers', { shape: ones(17) }, 'shape', ones(17), `shape is a list of 17, ${SHAPE}`],
  ['a gap among the layers', { shape: gaps(3) }, 'shape', gaps(3), `shape is a list of 3, ${SHAPE}`],
  ['sizes in words', { shape: '2-2-2' }, 'shape', '2-2-2', `shape is "2-2-2", ${SHAPE}`],

  ['a weight too few', { weights: ones(7) }, 'weights', ones(7), lengthOf('weights', 7, 8)],
  ['a weight too many', { weights: ones(9) }, 'weights', ones(9), lengthOf('weights', 9, 8)],
  ['an input too many', { inputs: ones(3) }, 'inputs', ones(3), lengthOf('inputs', 3, 2)],
  ['no target', { targets: [] }, 'targets', [], lengthOf('targets', 0, 2)],
  ['a bias too few', { biasRule: 'neuron' }, 'biases', [0.35, 0.6], lengthOf('biases', 2, 4)],
  [
    'inputs forgotten',
    { inputs: undefined },
    'inputs',
    undefined,
    'inputs is undefined, but it must be a list of 2 numbers.',
  ],
  ['inputs as text', { inputs: '12' }, 'inputs', '12', 'inputs is "12", but it must be a list of 2 numbers.'],
  [
    'inputs as an object',
    { inputs: { 0: 1, 1: 2, length: 2 } },
    'inputs',
    { 0: 1, 1: 2, length: 2 },
    'inputs is an object, but it must be a list of 2 numbers.',
  ],

  ['NaN', fifthWeight(NaN), 'weights[4]', NaN, `weights[4] is NaN, ${UNREADABLE}`],
  ['infinity', fifthWeight(Infinity), 'weights[4]', Infinity, `weights[4] is Infinity, ${UNREADABLE}`],
  ['minus infinity', fifthWeight(-Infinity), 'weights[4]', -Infinity, `weights[4] is -Infinity, ${UNREADABLE}`],
  ['a text', fifthWeight('0.4'), 'weights[4]', '0.4', `weights[4] is "0.4", ${UNREADABLE}`],
  ['null', fifthWeight(null), 'weights[4]', null, `weights[4] is null, ${UNREADABLE}`],
  ['a yes', fifthWeight(true), 'weights[4]', true, `weights[4] is true, ${UNREADABLE}`],
  ['a list', fifthWeight([1]), 'weights[4]', [1], `weights[4] is a list of 1, ${UNREADABLE}`],
  ['a whole number without end', fifthWeight(5n), 'weights[4]', 5n, `weights[4] is 5, ${UNREADABLE}`],
  ['a gap', { inputs: gaps(2) }, 'inputs[0]', undefined, `inputs[0] is undefined, ${UNREADABLE}`],

  ['a heavy weight', fifthWeight(1000000.1), 'weights[4]', 1000000.1, `weights[4] is 1000000.1, ${ENORMOUS}`],
  ['a large input', { inputs: [0, -1000001] }, 'inputs[1]', -1000001, `inputs[1] is -1000001, ${ENORMOUS}`],
  ['a far target', { targets: [1e300, 0] }, 'targets[0]', 1e300, `targets[0] is 1e+300, ${ENORMOUS}`],
  ['a large bias', { biases: [0, 1000001] }, 'biases[1]', 1000001, `biases[1] is 1000001, ${ENORMOUS}`],

  ['no learning', { learningRate: 0 }, 'learningRate', 0, `learningRate is 0, ${RATE}`],
  ['no learning from below', { learningRate: -0 }, 'learningRate', -0, `learningRate is 0, ${RATE}`],
  ['unlearning', { learningRate: -1 }, 'learningRate', -1, `learningRate is -1, ${RATE}`],
  ['too fast', { learningRate: 1000001 }, 'learningRate', 1000001, `learningRate is 1000001, ${RATE}`],
  ['a rate that is none', { learningRate: NaN }, 'learningRate', NaN, `learningRate is NaN, ${UNREADABLE}`],
  ['a rate as text', { learningRate: '0.5' }, 'learningRate', '0.5', `learningRate is "0.5", ${UNREADABLE}`],
  ['a rate forgotten', { learningRate: null }, 'learningRate', null, `learningRate is null, ${UNREADABLE}`],

  [
    'another bias rule',
    { biasRule: 'free' },
    'biasRule',
    'free',
    'biasRule is "free", but it must be one of none, fixed, shared, neuron.',
  ],
  ['other names', { names: 'mine' }, 'names', 'mine', 'names is "mine", but it must be one of receiver, sender, ends.'],
  [
    'another order',
    { updateOrder: 1 },
    'updateOrder',
    1,
    'updateOrder is 1, but it must be one of simultaneous, output-first.',
  ],
]

describe('a problem that can’t be is refused, naming the field, the value and what is allowed', () => {
  it.each(REFUSED)('%s', (_, change, field, value, message) => {
    const refused = refusalOf({ ...articleExample, ...change })
    expect(refused).toMatchObject({ name: 'ProblemError', field, message })
    expect(refused.value).toEqual(value)
  })

  it.each([
    ['nothing', null, 'null'],
    ['less than nothing', undefined, 'undefined'],
    ['a text', 'article', '"article"'],
    ['a number', 7, '7'],
  ])('%s', (_, value, shown) => {
    const refused = refusalOf(value)
    expect(refused.field).toBe('problem')
    expect(refused.message).toBe(`problem is ${shown}, but it must be an object with the fields of a problem.`)
  })

  it('in a form that can be said in any language', () => {
    expect(refusalOf(null).allowed).toEqual({ kind: 'object' })
    expect(allowedFor({ shape: [2] })).toEqual({ kind: 'shape' })
    expect(allowedFor({ weights: [] })).toEqual({ kind: 'length', length: 8 })
    expect(allowedFor(fifthWeight(NaN))).toEqual({ kind: 'number' })
    expect(allowedFor(fifthWeight(2e6))).toEqual({ kind: 'range', least: -1e6, most: 1e6, open: false })
    expect(allowedFor({ learningRate: 0 })).toEqual({ kind: 'range', least: 0, most: 1e6, open: true })
    expect(allowedFor({ biasRule: '' })).toEqual({ kind: 'choice', choices: ['none', 'fixed', 'shared', 'neuron'] })
  })
})

describe('a problem that can be', () => {
  it.each([
    ['the largest numbers', { inputs: [1e6, -1e6], targets: [-1e6, 1e6], biases: [1e6, -1e6] }],
    ['the heaviest weights', { weights: [1e6, -1e6, 1e6, -1e6, 1e6, -1e6, 1e6, -1e6] }],
    ['the fastest learning', { learningRate: 1e6 }],
    ['the slowest learning', { learningRate: Number.MIN_VALUE }],
    ['weights called by their senders', { names: 'sender' }],
    ['one bias per neuron', { biasRule: 'neuron', biases: [1, 2, 3, 4] }],
    ['a network without a hidden layer', { shape: [2, 2], weights: [1, 2, 3, 4], biases: [5] }],
    ['layers of three sizes', { shape: [2, 3, 1], targets: [1], weights: ones(9), biases: [1, 2] }],
    ['the most layers', { shape: ones(16), inputs: [1], targets: [1], weights: ones(15), biases: ones(15) }],
    ['the largest layer', { shape: [1024, 1], inputs: ones(1024), targets: [1], weights: ones(1024), biases: [0] }],
  ])('comes back as it is: %s', (_, change) => {
    const problem = { ...articleExample, ...change }
    expect(checkProblem(problem)).toEqual(problem)
  })

  it('says nothing of names that are the usual ones', () => {
    expect(checkProblem({ ...articleExample, names: 'receiver' })).toStrictEqual(articleExample)
  })

  it('may have a zero with a minus sign', () => {
    const { inputs } = checkProblem({ ...articleExample, inputs: [-0, 0] })
    expect(inputs.every((input) => input === 0)).toBe(true)
  })

  it('comes back with the fields of a problem only', () => {
    expect(checkProblem({ ...articleExample, extra: 1 })).toStrictEqual(articleExample)
  })

  it('comes back as a copy that shares no list with what was given', () => {
    const checked = checkProblem(articleExample)
    for (const field of ['shape', 'inputs', 'targets', 'weights', 'biases'] as const)
      expect(checked[field]).not.toBe(articleExample[field])
  })
})

function allowedFor(change: object): unknown {
  return refusalOf({ ...articleExample, ...change }).allowed
}

function lengthOf(field: string, length: number, expected: number): string {
  return `${field} is a list of ${length}, but it must be a list of ${expected} numbers.`
}

function ones(length: number): readonly number[] {
  return Array.from({ length }, () => 1)
}

/** A list in which nothing stands. */
function gaps(length: number): readonly unknown[] {
  const list: unknown[] = []
  list.length = length
  return list
}

function fifthWeight(value: unknown): object {
  return { weights: [0, 0, 0, 0, value, 0, 0, 0] }
}
