import { describe, expect, it } from 'vitest'
import { articleExample, type Problem, type QuantityId } from '../../src/engine'
import { formulaWordsEn } from '../../src/i18n/texts/en/formulaWords'
import { spokenFormula, spokenLine, spokenRule } from '../../src/notation/spokenFormula'
import { wholeOf } from '../../src/session/sight'
import { tapeFor } from '../../src/session/tapes'
import '../../src/session/wrongPrograms'
import { RELU_SOFTMAX, XOR } from '../support/otherExamples'
import { stepOf } from './written'

const words = formulaWordsEn

function heardOf(problem: Problem, id: QuantityId) {
  const tape = tapeFor(problem)
  const step = stepOf(tape, id)
  const told = { seen: wholeOf(tape), step, decimals: 4, words }
  return { line: spokenLine(told), rule: spokenRule({ tape, step, words }), formula: spokenFormula(told) }
}

describe('a step in one line, as it is heard', () => {
  // The article's numbers.
  it.each<[QuantityId, string]>([
    ['net.h1', 'net h1 equals w1 times i1, plus w2 times i2, plus b1. Result: 0.3775.'],
    ['out.h1', 'out h1 equals sigma of net h1. Result: 0.5933.'],
    ['grad.w5', 'The derivative of E with respect to w5 equals δ o1 times out h1. Result: 0.0822.'],
  ])('of %s is its short rule and its number', (id, heard) => {
    expect(heardOf(articleExample, id).line).toBe(heard)
  })

  it('is only its number where it has a term for each sample', () => {
    expect(heardOf(XOR, 'batch.w5').line).toMatch(
      /^The derivative of E with respect to w5 equals (negative )?\d\.\d+\.$/,
    )
  })

  it('keeps a secret rule to itself, but not one that is known', () => {
    expect(heardOf({ ...articleExample, program: 1234 }, 'delta.o1').line).toContain(`δ o1 equals ${words.withheld}. `)
    expect(heardOf({ ...articleExample, program: 'no-output-slope' }, 'delta.o1').line).toBe(
      'δ o1 equals the derivative of E with respect to out o1. Result: 0.7414.',
    )
  })
})

describe('a rule alone, as it is heard', () => {
  it.each<[string, Problem, QuantityId, string]>([
    ['of a net', articleExample, 'net.h1', 'net h1 equals w1 times i1, plus w2 times i2, plus b1.'],
    [
      'of δ, which is ∂E/∂net',
      articleExample,
      'delta.o1',
      'δ o1 equals the derivative of E with respect to net o1, that is the derivative of E with respect to out o1 times the derivative of out o1 with respect to net o1.',
    ],
    ['of ReLU', RELU_SOFTMAX, 'out.h1', 'out h1 equals ReLU of net h1, that is the larger of 0 and net h1.'],
    [
      'of a slope with a corner',
      RELU_SOFTMAX,
      'slope.h1',
      'The derivative of out h1 with respect to net h1 equals 1 if net h1 is above 0, otherwise 0.',
    ],
    [
      'of a share',
      RELU_SOFTMAX,
      'out.o1',
      'out o1 equals softmax of net o1, that is e to the power of net o1 divided by Σ e^net.',
    ],
    [
      'of cross-entropy',
      RELU_SOFTMAX,
      'error.o1',
      'E o1 equals minus target o1 times the natural logarithm of out o1.',
    ],
    [
      'of tanh, which has no longer form',
      { ...articleExample, activations: ['tanh', 'sigmoid'] },
      'out.h1',
      'out h1 equals tanh of net h1.',
    ],
    [
      'of what comes to something short',
      { ...articleExample, loss: 'cross-entropy' },
      'delta.o1',
      'δ o1 equals the derivative of E with respect to net o1, that is the derivative of E with respect to out o1 times the derivative of out o1 with respect to net o1, which comes to out o1 minus target o1.',
    ],
    [
      'of a fraction, with brackets around a product under its line',
      { ...articleExample, loss: 'cross-entropy' },
      'dE_dout.o1',
      'The derivative of E with respect to out o1 equals open bracket out o1 minus target o1 close bracket divided by open bracket out o1 times open bracket 1 minus out o1 close bracket close bracket.',
    ],
    // What stands between is the right one’s.
    [
      'of a wrong program',
      { ...articleExample, program: 'no-output-slope' },
      'delta.o1',
      'δ o1 equals the derivative of E with respect to out o1.',
    ],
  ])('%s', (_, problem, id, heard) => {
    expect(heardOf(problem, id).rule).toBe(heard)
  })
})

/** A network that learns so many samples together. */
function samples(count: number): Problem {
  return { ...XOR, otherSamples: Array.from({ length: count - 1 }, () => ({ inputs: [0, 1], targets: [1] })) }
}

it('the numbers of five samples are heard, of six only what they come to', () => {
  expect(heardOf(samples(5), 'batch.error').formula).toContain('In numbers: ')
  expect(heardOf(samples(6), 'batch.error').formula).not.toContain('In numbers: ')
})
