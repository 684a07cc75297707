import { describe, expect, it } from 'vitest'
import { activationAt, recordIteration, type ActivationName, type Problem, type Step } from '../../src/engine'
import { RELU_SOFTMAX, XOR } from '../support/otherExamples'
import { groupsOf, readsIn, words, writtenIn } from '../support/reading'

const IN_TURN: Problem = { ...XOR, schedule: 'one-by-one' }

function stepIn(problem: Problem, id: string): Step {
  return recordIteration(problem).steps.find(({ writes }) => writes === id)!
}

/** What an activation makes of a net, and how steep it is there. */
function madeOf(activation: ActivationName, net: number): readonly [out: number, slope: number] {
  const { out, slope } = activationAt({ activations: [activation] }, 1)
  const sent = out(net, [net, 0])
  return [sent, slope(sent, net)]
}

describe('the tape of softmax', () => {
  it('has all nets of the outputs before their sum and shares, and every ∂E/∂out before the first δ', () => {
    expect(groupsOf(RELU_SOFTMAX)).toEqual(words`
      forward.h1 forward.h2 forward.o1 forward.o2 forward.sum forward.error
      backward.sum backward.o1 backward.o2 backward.h1 backward.h2
      update.o1 update.o2 update.h1 update.h2
      check.h1 check.h2 check.o1 check.o2 check.sum check.error
    `)
    expect(writtenIn(RELU_SOFTMAX, { group: 'forward.sum' })).toEqual(words`sum out.o1 out.o2`)
    expect(writtenIn(RELU_SOFTMAX, { group: 'check.sum' })).toEqual(words`next.sum next.out.o1 next.out.o2`)
    expect(writtenIn(RELU_SOFTMAX, { group: 'backward.sum' })).toEqual(words`dE_dout.o1 dE_dout.o2`)
    expect(writtenIn(RELU_SOFTMAX, { group: 'backward.o1' })).toEqual(
      words`slope.o1 slope.o2.o1 delta.o1 grad.w5 grad.w6`,
    )
  })

  it('says what its own numbers are, and where', () => {
    expect(stepIn(RELU_SOFTMAX, 'sum')).toMatchObject({ at: 'sum', layer: 2, what: { kind: 'sum', when: 'now' } })
    expect(stepIn(RELU_SOFTMAX, 'next.sum').what).toMatchObject({ kind: 'sum', when: 'next' })
    expect(stepIn(RELU_SOFTMAX, 'out.o1').at).toBe('o1')
    expect(stepIn(RELU_SOFTMAX, 'slope.o2.o1')).toMatchObject({
      at: 'o1',
      what: { kind: 'otherSlope', node: { id: 'o2' }, by: { id: 'o1' } },
    })
  })

  it('makes δ of all outputs, and the slope of another output of both answers', () => {
    expect(readsIn(RELU_SOFTMAX, 'delta.o1')).toEqual(words`dE_dout.o1 slope.o1 dE_dout.o2 slope.o2.o1 out.o1 t1`)
    expect(readsIn(RELU_SOFTMAX, 'delta.o2')).toEqual(words`dE_dout.o1 slope.o1.o2 dE_dout.o2 slope.o2 out.o2 t2`)
    expect(readsIn(RELU_SOFTMAX, 'slope.o2.o1')).toEqual(words`out.o2 out.o1`)
  })
})

describe('the tape of several samples', () => {
  it('knows what others say where it is added up', () => {
    const { places } = recordIteration(XOR, 2)
    const placesOf = (ids: readonly string[]): readonly unknown[] =>
      ids.map((id) => [...places].find(([known]) => known === id)?.[1])
    for (const [sum, terms] of [
      ['batch.error', words`sample1.error sample2.error sample4.error`],
      ['batch.w5', words`sample1.grad.w5 sample2.grad.w5 sample4.grad.w5`],
      ['next.batch.error', words`next.sample1.error next.sample2.error next.sample4.error`],
    ] as const)
      expect(placesOf(terms)).toEqual(terms.map(() => places.get(sum)))
    // Its own stand where they are worked out.
    expect(places.get('grad.w5')).toBeLessThan(places.get('batch.w5')!)
    expect(places.get('w5')).toBeUndefined()
  })

  it('says of what others say whose it is, and when', () => {
    const { quantities } = recordIteration(XOR, 2)
    expect(quantities.get('sample2.error')).toMatchObject({ kind: 'sampleError', sample: 1, when: 'now' })
    expect(quantities.get('next.sample4.error')).toMatchObject({ kind: 'sampleError', sample: 3, when: 'next' })
    expect(quantities.get('sample1.grad.b_h1')).toMatchObject({
      kind: 'sampleGradient',
      sample: 0,
      parameter: { id: 'b_h1' },
    })
    expect(quantities.get('batch.w5')).toMatchObject({ kind: 'batchGradient', parameter: { id: 'w5' } })
    expect(quantities.get('next.batch.error')).toMatchObject({ kind: 'batchError', when: 'next' })
  })

  it('adds up all gradients before the first update, which goes by their sum', () => {
    const { steps } = recordIteration(XOR)
    const phases = steps.map(({ phase }) => phase)
    expect(phases.indexOf('update')).toBe(phases.lastIndexOf('batch') + 1)
    expect(writtenIn(XOR, { phase: 'batch' })).toEqual(
      words`batch.w5 batch.w6 batch.w1 batch.w2 batch.w3 batch.w4 batch.b_h1 batch.b_h2 batch.b_o1`,
    )
    expect(stepIn(XOR, 'batch.w5').group).toBe('batch.o1')
    expect(readsIn(XOR, 'next.w5')).toEqual(words`w5 eta batch.w5`)
  })

  it('of which each is learned in turn, goes all the way with the one whose turn it is, and with no other', () => {
    for (const turn of [0, 2])
      for (const sample of [0, 1, 2]) {
        const { steps, values } = recordIteration({ ...IN_TURN, turn }, sample)
        expect(steps.at(-1)!.writes).toBe(sample === turn ? 'next.error' : 'error')
        expect([values['i1'], values['i2']]).toEqual(
          [
            [0, 0],
            [0, 1],
            [1, 0],
          ][sample],
        )
      }
    expect(recordIteration({ ...IN_TURN, turn: 2 }).values).toMatchObject({ i1: 1, i2: 0, t1: 1 })
  })
})

describe('the steps of other kinds', () => {
  it('are written once for all networks of a kind, and let go when many others came between', () => {
    const others = Array.from({ length: 40 }, (_, i): Problem => ({
      ...IN_TURN,
      otherSamples: Array.from({ length: i + 1 }, () => ({ inputs: [0, 1], targets: [1] })),
    }))
    // What other tests have recorded goes first.
    for (const other of others) recordIteration(other)
    const { steps } = recordIteration(RELU_SOFTMAX)
    expect(recordIteration({ ...RELU_SOFTMAX, learningRate: 1 }).steps).toBe(steps)
    recordIteration(others[0]!)
    expect(recordIteration(RELU_SOFTMAX).steps).toBe(steps)
    for (const other of others) recordIteration(other)
    expect(recordIteration(RELU_SOFTMAX).steps).not.toBe(steps)
  })

  it('are not those of another sample, where all are learned together', () => {
    expect(recordIteration(XOR, 1).steps).not.toBe(recordIteration(XOR, 2).steps)
    expect(recordIteration(XOR, 1).steps).toBe(recordIteration(XOR, 1).steps)
    expect(recordIteration(IN_TURN, 1).steps).toBe(recordIteration(IN_TURN, 2).steps)
  })
})

describe('an activation', () => {
  it.each<[ActivationName, number, number, number]>([
    ['identity', -2, -2, 1],
    ['relu', 3, 3, 1],
    ['relu', -3, 0, 0],
    ['relu', 0, 0, 0],
    ['leaky-relu', 3, 3, 1],
    ['leaky-relu', -3, -0.03, 0.01],
    ['leaky-relu', 0.05, 0.05, 1],
    ['leaky-relu', 0, 0, 0.01],
    ['sigmoid', 0, 0.5, 0.25],
    ['tanh', 0, 0, 1],
    // Of two that are alike each has a half.
    ['softmax', 0, 0.5, 0.25],
  ])('%s makes of a net of %d %d, with a slope of %d', (activation, net, out, slope) => {
    expect(madeOf(activation, net).map((number) => number + 0)).toEqual([out, slope])
  })

  it('is on the tape what it is by itself', () => {
    for (const activation of ['relu', 'leaky-relu', 'tanh', 'identity'] as const)
      for (const net of [-3, 0.05]) {
        const { values, endsBefore } = recordIteration({
          ...XOR,
          shape: [1, 1],
          inputs: [1],
          weights: [net],
          biases: [0],
          otherSamples: [],
          activations: [activation],
        })
        expect(endsBefore).toBeUndefined()
        expect([values['out.o1'], values['slope.o1']]).toEqual(madeOf(activation, net))
      }
  })

  it('is as steep as it says where it is measured', () => {
    for (const activation of ['sigmoid', 'tanh', 'softmax', 'identity'] as const)
      for (const net of [-1.5, 0.75]) {
        const [[before], [after]] = [madeOf(activation, net - 1e-5), madeOf(activation, net + 1e-5)]
        expect(madeOf(activation, net)[1]).toBeCloseTo((after - before) / 2e-5, 8)
      }
  })

  it('that is a share of a whole has no formula without the whole', () => {
    const { outFormula } = activationAt({ activations: ['softmax'] }, 1)
    expect(() => outFormula({ kind: 'quantity', id: 'net.o1' })).toThrow('it asks for the whole layer')
  })
})

it('the mean over one output is written without a division by 1', () => {
  const single: Problem = { ...XOR, otherSamples: [], loss: 'mean-square' }
  expect(stepIn(single, 'error.o1').formula.kind).toBe('square')
  expect(stepIn(RELU_SOFTMAX, 'error.o1').formula.kind).toBe('negative')
})
