import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem, type QuantityId } from '../../src/engine'
import type { FormulaWords } from '../../src/notation/formulaWords'
import { spokenFormula, spokenNumber } from '../../src/notation/spokenFormula'
import { RELU_SOFTMAX } from '../support/otherExamples'
import { anyOtherProblem } from '../support/otherProblems'
import { sightAt } from '../support/sight'
import { formulaWordsEn } from '../../src/i18n/texts/en/formulaWords'
import { formulaWordsZh } from '../../src/i18n/texts/zh/formulaWords'

const ONE_EACH: Problem = { ...articleExample, shape: [1, 1, 1], inputs: [1], targets: [0], weights: [1, 1] }
const DEEP: Problem = { ...ONE_EACH, shape: [1, 1, 1, 1], weights: [1, 1, 1], biases: [0, 0, 0] }

interface Told {
  readonly problem?: Problem
  readonly words?: FormulaWords
  /** How many steps have been played; all of them, if it is not said. */
  readonly played?: number
}

/** What is heard of the formula that writes this quantity. */
function heard(id: QuantityId, { problem = articleExample, words = formulaWordsEn, played }: Told = {}): string {
  const { steps, places } = recordIteration(problem)
  const seen = sightAt(problem, played ?? steps.length)
  return spokenFormula({ seen, step: steps[places.get(id)!]!, decimals: 9, words })
}

describe('a formula that is read out', () => {
  // The article's numbers; only the second path's last digit is not, which it worked out from rounded ones.
  it.each<[string, QuantityId, string]>([
    [
      'a net input',
      'net.h1',
      'net h1 equals w1 times i1, plus w2 times i2, plus b1. In numbers: 0.15 times 0.05, plus 0.20 times 0.10, plus 0.35. Result: 0.377500000.',
    ],
    [
      'an output',
      'out.h1',
      'out h1 equals sigma of net h1, that is 1 divided by open bracket 1, plus e to the power of minus net h1 close bracket. In numbers: 1 divided by open bracket 1, plus e to the power of minus 0.377500000 close bracket. Result: 0.593269992.',
    ],
    [
      'an output’s error',
      'error.o1',
      'E o1 equals one half times open bracket target o1 minus out o1 close bracket squared. In numbers: one half times open bracket 0.01 minus 0.751365070 close bracket squared. Result: 0.274811083.',
    ],
    [
      'the total error',
      'error',
      'E equals E o1, plus E o2. In numbers: 0.274811083, plus 0.023560026. Result: 0.298371109.',
    ],
    [
      'the gradient of a weight of an output',
      'grad.w5',
      'The derivative of E with respect to w5 equals the derivative of E with respect to out o1 times the derivative of out o1 with respect to net o1 times the derivative of net o1 with respect to w5. In numbers: 0.741365070 times 0.186815602 times 0.593269992. In short: δ o1 times out h1. Result: 0.082167041.',
    ],
    [
      'the gradient of a weight further back, over both paths',
      'grad.w1',
      'The derivative of E with respect to w1 equals open bracket the derivative of E o1 with respect to out h1, plus the derivative of E o2 with respect to out h1 close bracket times the derivative of out h1 with respect to net h1 times the derivative of net h1 with respect to w1. In numbers: open bracket 0.055399425, plus negative 0.019049118 close bracket times 0.241300709 times 0.05. In short: δ h1 times i1. Result: 0.000438568.',
    ],
    [
      'an update',
      'next.w5',
      'updated w5 equals w5 minus η times the derivative of E with respect to w5. In numbers: 0.40 minus 0.50 times 0.082167041. Result: 0.358916480.',
    ],
  ])('says %s with the numbers of the article', (_, id, sentence) => {
    expect(heard(id)).toBe(sentence)
  })

  it('is said in Chinese as well', () => {
    expect(heard('net.h1', { words: formulaWordsZh })).toBe(
      'net h1 等于 w1 乘以 i1，加 w2 乘以 i2，加 b1。代入数值：0.15 乘以 0.05，加 0.20 乘以 0.10，加 0.35。结果：0.377500000。',
    )
  })

  it('needs no brackets where there is only one path', () => {
    expect(heard('grad.w1', { problem: ONE_EACH })).not.toContain('bracket')
  })

  it('says by way of which neuron a signal comes back, if that is not an output', () => {
    expect(heard('via.h2_1.h1_1', { problem: DEEP })).toMatch(
      /^The derivative of E with respect to out h1 1 by way of h2 1 equals /,
    )
  })

  it('gives away no number before its step is played', () => {
    const unseen = formulaWordsEn.withheld
    expect(heard('error', { played: 9 })).toBe(
      `E equals E o1, plus E o2. In numbers: 0.274811083, plus ${unseen}. Result: ${unseen}.`,
    )
  })
})

describe('a formula of another kind of network that is read out', () => {
  it('says 0 where the page writes what is exactly 0 so', () => {
    expect(heard('delta.h2', { problem: RELU_SOFTMAX })).toMatch(/ times 0\. Result: 0\.$/)
    expect(heard('delta.h2', { problem: RELU_SOFTMAX, words: formulaWordsZh })).toMatch(/ 乘以 0。结果：0。$/)
  })

  it('hears the brackets around a number below 0 behind a minus, and where it is squared', () => {
    const problem: Problem = { ...DEEP, activations: ['sigmoid', 'tanh', 'sigmoid'], weights: [1, -1, 1] }
    expect(heard('out.o1', { problem: { ...ONE_EACH, weights: [1, -1] } })).toMatch(
      /e to the power of minus open bracket negative 0\.\d+ close bracket close bracket\. Result/,
    )
    expect(heard('slope.h2_1', { problem })).toMatch(
      /In numbers: 1 minus open bracket negative 0\.\d+ close bracket squared\. Result/,
    )
    expect(heard('slope.h2_1', { problem, words: formulaWordsZh })).toMatch(
      /代入数值：1 减 左括号 负 0\.\d+ 右括号 的平方。结果/,
    )
  })

  it('says no minus behind a minus or a plus, in any network', () => {
    fc.assert(
      fc.property(anyOtherProblem(), (problem) => {
        const { steps } = recordIteration(problem)
        for (const { writes } of steps) {
          expect(heard(writes, { problem })).not.toMatch(/(plus|minus) minus|minus negative/)
          expect(heard(writes, { problem, words: formulaWordsZh })).not.toMatch(/[负减] 负/)
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('a number that is read out', () => {
  it.each([
    [{ digits: '0.40', exponent: null }, '0.40'],
    [{ digits: '−0.40', exponent: null }, 'negative 0.40'],
    [{ digits: '3.51', exponent: -7 }, '3.51 times 10 to the power of minus 7'],
    [{ digits: '−3.51', exponent: 12 }, 'negative 3.51 times 10 to the power of 12'],
    [{ digits: '1.50', exponent: 0 }, '1.50 times 10 to the power of 0'],
  ])('says its signs and its power of ten: %j is “%s”', (parts, words) => {
    expect(spokenNumber(parts, formulaWordsEn)).toBe(words)
  })
})
