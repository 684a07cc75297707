import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem, type QuantityId } from '../../src/engine'
import { formulaTex } from '../../src/notation/formulaTex'
import { formulaText } from '../../src/notation/formulaText'
import { wholeOf } from '../../src/session/sight'
import { RELU_SOFTMAX, XOR } from '../support/otherExamples'
import { piecesIn } from './mathLine'
import { written } from './written'

/** One input and one neuron, whose net is this. */
function alone(net: number, kind: Partial<Problem>): Problem {
  return {
    ...articleExample,
    shape: [1, 1],
    inputs: [1],
    targets: [1],
    weights: [net],
    biases: [],
    biasRule: 'none',
    ...kind,
  }
}

/** A network that answers 0 to so many samples, whose targets are 1, 2, 3 and so on. */
function samples(count: number): Problem {
  return {
    ...alone(0, { activations: ['identity'], schedule: 'all-together' }),
    otherSamples: Array.from({ length: count - 1 }, (_, i) => ({ inputs: [1], targets: [i + 2] })),
  }
}

describe('the rule of a network of another kind', () => {
  // As textbooks have them.
  it.each<[string, Problem, QuantityId, string]>([
    ['ReLU', RELU_SOFTMAX, 'out.h1', 'out_h1 = ReLU(net_h1) = max(0, net_h1)'],
    [
      'leaky ReLU',
      alone(1, { activations: ['leaky-relu'] }),
      'out.o1',
      'out_o1 = LReLU(net_o1) = max(0.01net_o1, net_o1)',
    ],
    ['tanh, which has no longer form', alone(1, { activations: ['tanh'] }), 'out.o1', 'out_o1 = tanh(net_o1)'],
    ['no activation', alone(1, { activations: ['identity'] }), 'out.o1', 'out_o1 = id(net_o1) = net_o1'],
    ['the slope of tanh', alone(1, { activations: ['tanh'] }), 'slope.o1', '∂out_o1/∂net_o1 = 1 − (out_o1)²'],
    [
      'half the square',
      alone(1, {}),
      'dE_dout.o1',
      '∂E/∂out_o1 = 2 · ½ · (target_o1 − out_o1) · (−1) = out_o1 − target_o1',
    ],
    [
      'the whole square',
      alone(1, { loss: 'square' }),
      'dE_dout.o1',
      '∂E/∂out_o1 = 2 · (target_o1 − out_o1) · (−1) = 2(out_o1 − target_o1)',
    ],
    [
      'the mean square',
      { ...articleExample, loss: 'mean-square' },
      'dE_dout.o1',
      '∂E/∂out_o1 = 2(out_o1 − target_o1)/2',
    ],
    [
      'a hidden neuron, whatever the loss',
      { ...articleExample, loss: 'square' },
      'dE_dout.h1',
      '∂E/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1',
    ],
    ['a weight into a sigmoid', XOR, 'grad.w5', '∂E/∂w5 = ∂E/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5'],
    [
      'a weight below softmax',
      RELU_SOFTMAX,
      'grad.w1',
      '∂E/∂w1 = (∂E/∂out_h1|_o1 + ∂E/∂out_h1|_o2) · ∂out_h1/∂net_h1 · ∂net_h1/∂w1',
    ],
    // The net of one output of softmax moves the errors of all: what it sends back is no part of its own error alone.
    ['what an output of softmax sends back', RELU_SOFTMAX, 'via.o1.h1', '∂E/∂out_h1|_o1 = δ_o1 · w5'],
    ['a hidden neuron below softmax', RELU_SOFTMAX, 'dE_dout.h1', '∂E/∂out_h1 = ∂E/∂out_h1|_o1 + ∂E/∂out_h1|_o2'],
    [
      'δ under cross-entropy, which comes to something short',
      alone(1, { loss: 'cross-entropy' }),
      'delta.o1',
      'δ_o1 = ∂E/∂net_o1 = ∂E/∂out_o1 · ∂out_o1/∂net_o1 = out_o1 − target_o1',
    ],
    ['a slope with a corner', RELU_SOFTMAX, 'slope.h1', '∂out_h1/∂net_h1 = 1 (net_h1 > 0), 0 (net_h1 ≤ 0)'],
  ])('%s', (_, problem, id, rule) => {
    expect(written(problem, id).rule).toBe(rule)
  })

  it('of cross-entropy takes logarithms of the answer, and does not run into it', () => {
    const { rule, formula } = written(alone(1, { loss: 'cross-entropy' }), 'error.o1')
    expect(rule).toBe('E_o1 = −(target_o1 · ln out_o1 + (1 − target_o1) · ln (1 − out_o1))')
    expect(formulaTex(formula)).toContain(
      String.raw`\mathrm{target}_{\mathrm{o1}} \cdot \ln \mathrm{out}_{\mathrm{o1}} + `,
    )
  })
})

describe('the numbers of a network of another kind', () => {
  it.each([
    [0.25, '= 1 (0.2500 > 0)'],
    [-0.25, '= 0 (−0.2500 ≤ 0)'],
    [0, '= 0 (0 ≤ 0)'],
  ])('say of a slope with a corner only what holds where net is %d', (net, numbers) => {
    expect(written(alone(net, { activations: ['relu'] }), 'slope.o1').numbers).toBe(numbers)
  })

  it('stand apart from a mean over samples, and keep both names of a weight between hidden layers apart in text', () => {
    const { formula } = written({ ...XOR, batch: 'mean' }, 'batch.w5')
    expect(formulaText([formula.rule])).toBe('∂E/∂w5 = 1/4 Σ_(s=1)^4 ∂E^(s)/∂w5')
    const deep: Problem = { ...articleExample, shape: [2, 2, 2, 2], weights: Array(12).fill(0.1), biases: [0, 0, 0] }
    expect(written({ ...deep, names: 'ends' }, 'next.w5').rule).toMatch(/^w_h1_1h2_1\+ = w_h1_1h2_1 − η/)
  })

  it('have a corner’s sides apart in LaTeX as well', () => {
    const { formula } = written(RELU_SOFTMAX, 'slope.h1')
    expect(formulaTex(formula)).toContain(String.raw`= 1\ (\mathrm{net}_{\mathrm{h1}} > 0),\quad 0\ (`)
  })

  it('keep both sides of a corner where net is not to be seen', () => {
    expect(written(alone(1, { activations: ['relu'] }), 'slope.o1', () => null).numbers).toBe('= 1 (□ > 0), 0 (□ ≤ 0)')
  })

  it.each([
    [0.25, '= max(0.01 · 0.2500, 0.2500)'],
    [-0.25, '= max(0.01 · (−0.2500), −0.2500)'],
  ])('part a hundredth from the net that it is taken of: %d', (net, numbers) => {
    expect(written(alone(net, { activations: ['leaky-relu'] }), 'out.o1').numbers).toBe(numbers)
  })

  it('write what comes to exactly 0 as 0, what is given as it is, and all else with its decimals', () => {
    const off = alone(-0.25, { activations: ['relu'] })
    expect(written(off, 'out.o1').result).toBe('= 0')
    expect(written(off, 'net.o1').result).toBe('= −0.2500')
    expect(written({ ...off, inputs: [0] }, 'net.o1')).toMatchObject({ numbers: '= −0.25 · 0.00', result: '= 0' })
    // The article's own network has no such zeros: all of its numbers are alike.
    const zeros: Problem = { ...articleExample, inputs: [0, 0], biases: [0, 0] }
    expect(written(zeros, 'net.h1').result).toBe('= 0.0000')
  })
})

describe('what is numbered in a rule', () => {
  it('is both factors of δ and of what comes back over a path', () => {
    for (const [id, factors] of [
      ['delta.o1', ['dE_dout.o1', 'slope.o1']],
      ['delta.h1', ['dE_dout.h1', 'slope.h1']],
      ['via.o2.h1', ['delta.o2', 'w7']],
    ] as const)
      expect(written(articleExample, id).formula).toMatchObject({ factors, brace: null })
  })

  it('is nothing where there are no two links of the chain', () => {
    for (const id of ['slope.o1', 'net.h1', 'next.w5', 'dE_dout.h1'] as const)
      expect(written(articleExample, id).formula.factors).toEqual([])
    // δ of softmax is a sum over all outputs.
    expect(written(RELU_SOFTMAX, 'delta.o1').formula.factors).toEqual([])
    expect(written(RELU_SOFTMAX, 'grad.w5').formula).toMatchObject({ factors: [], brace: null, short: [] })
  })
})

describe('a sum over samples', () => {
  it('has a term for each of up to five samples, and what they come to', () => {
    // ½ of 1, 4, 9, 16, 25.
    const { formula, numbers, result } = written(samples(5), 'batch.error')
    expect([numbers, result]).toEqual(['= 0.5000 + 2.0000 + 4.5000 + 8.0000 + 12.5000', '= 27.5000'])
    expect(formula).toMatchObject({ factors: [], brace: null, short: [] })
    expect(written(samples(6), 'batch.error')).toMatchObject({ numbers: '', result: '= 45.5000' })
  })

  it('is in display style, and its result is the quantity that the step writes', () => {
    const tape = recordIteration(XOR)
    const { formula } = written(XOR, 'batch.w5')
    expect(piecesIn(formula.result)).toEqual([
      { id: 'batch.w5', classes: expect.any(String), value: wholeOf(tape).shows('batch.w5') },
    ])
    expect(formula.rule.map(({ attributes }) => attributes['displaystyle'])).toEqual(['true', 'true'])
    expect(formulaText([formula.rule])).toContain('∂E/∂w5 = ')
  })
})
