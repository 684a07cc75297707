import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/content/languages'
import { articleExample, BIAS_RULES, recordIteration, UPDATE_ORDERS, type Problem } from '../../src/engine'
import { lateWordsOf, narrationOf } from '../../src/i18n/words'
import { learnPrograms } from '../../src/session/learnPrograms'
import { goldenSteps } from '../support/golden'
import { seenAt } from '../support/sight'
import { problems } from './problems'
import { sentenceAbout, stepWriting, writing } from './support'

function reasonAt(problem: Problem, id: string, language: Language = 'en'): string {
  const tape = recordIteration(problem)
  const step = stepWriting(tape, id)
  return lateWordsOf(language, 'reasons').reasonOf({ seen: seenAt(tape, step), step, write: writing(6) })
}

/** A published number of the article's example. */
function golden(id: string): number {
  return Number(goldenSteps().find((step) => step.id === id)!.golden)
}

/** The article's example with another w7. */
function withW7(w7: number): Problem {
  return { ...articleExample, weights: articleExample.weights.map((weight, i) => (i === 6 ? w7 : weight)) }
}

/** One hidden neuron that so many outputs hear. */
function many(outputs: number): Problem {
  return {
    ...articleExample,
    shape: [1, 1, outputs],
    inputs: [1],
    weights: Array.from({ length: outputs + 1 }, () => 1),
    targets: Array.from({ length: outputs }, () => 0),
  }
}

/** Letters; what is as wide as a Chinese character counts as one there, all else as a half. */
function roomOf(text: string, language: Language): number {
  const wide = text.match(/[\p{Script=Han}，。：；？！、（）“”…]/gu)?.length ?? 0
  return language === 'en' ? text.length : wide + (text.length - wide) / 2
}

/** Why and what is said at every step, with nine digits. */
function toldIn(problem: Problem, language: Language) {
  const tape = recordIteration(problem)
  return tape.steps.map((step) => {
    const told = { seen: seenAt(tape, step), step, write: writing(9) }
    return {
      title: narrationOf(language).titleOf(told),
      sentence: narrationOf(language).sentenceOf(told),
      reason: lateWordsOf(language, 'reasons').reasonOf(told),
    }
  })
}

describe('the reason for a step', () => {
  it('names the chain rule, and that δ is what everything into a neuron needs', () => {
    expect(reasonAt(articleExample, 'delta.o1')).toContain('the chain rule')
    expect(reasonAt(articleExample, 'grad.w5')).toContain('Rates along a path multiply: the chain rule')
    expect(reasonAt(articleExample, 'grad.w5', 'zh')).toContain('链式法则')
    expect(reasonAt(articleExample, 'delta.h1', 'zh')).toContain('间接误差')
  })

  it('says nothing of moved weights where a wrong program runs, and blames no η for what it does', async () => {
    await learnPrograms()
    const wrong: Problem = { ...articleExample, program: 'sign' }
    expect(reasonAt(wrong, 'next.w5')).toMatch(/^What this program takes for the gradient need not be the slope of E/)
    expect(reasonAt(wrong, 'next.w5', 'zh')).toMatch(/^这个程序当作梯度的数/)
    expect(reasonAt({ ...articleExample, updateOrder: 'output-first' }, 'next.w1')).toContain('weights that had moved')
    expect(sentenceAbout(wrong, 'next.error')).toMatch(/raised E .* off the true gradient\.$/)
  })

  it('does not say of a program that moves a layer first that all gradients are known', async () => {
    await learnPrograms()
    // The last is a seed: all of these move the output layer first.
    for (const program of ['order', 3] as const) {
      const wrong: Problem = { ...articleExample, program }
      expect(sentenceAbout(wrong, 'next.w5')).toMatch(/^This layer moves first, before the one below looks back/)
      expect(sentenceAbout(wrong, 'next.w1')).toMatch(/^One step against the gradient/)
    }
    expect(sentenceAbout({ ...articleExample, program: 'sign' }, 'next.w5')).toMatch(/^All 8 gradients are known/)
  })

  it('calls nothing a rate of E that came back over weights which had moved', () => {
    const early: Problem = { ...articleExample, updateOrder: 'output-first', biasRule: 'shared' }
    for (const id of ['dE_dout.h1', 'delta.h1', 'grad.w1', 'grad.b1']) {
      expect(reasonAt(early, id)).toMatch(/weights that had moved, so .* is not /)
      expect(reasonAt(early, id, 'zh')).toMatch(/已经改变的权重.*不(再)?是 E /)
    }
    expect(reasonAt(early, 'grad.w5')).toContain('E changes with net_o1 at the rate δ_o1')
  })

  it('names those over whom E changes, and counts them where there are many', () => {
    expect(reasonAt(many(3), 'dE_dout.h1')).toContain('E rises by way of o1, o2 and o3.')
    expect(reasonAt(many(4), 'dE_dout.h1')).toContain('E rises by way of 4 neurons.')
    expect(reasonAt(many(4), 'dE_dout.h1', 'zh')).toContain('经由 4 个神经元使 E 升高')
  })

  it('follows the signs of the network where paths meet', () => {
    expect(reasonAt(articleExample, 'dE_dout.h1')).toContain('E rises by way of o1 and falls by way of o2')
    expect(reasonAt(articleExample, 'dE_dout.h1', 'zh')).toContain('经由 o1 使 E 升高，经由 o2 使 E 降低')
    expect(reasonAt(withW7(-0.5), 'dE_dout.h1')).toContain('E rises by way of o1 and o2')
    expect(reasonAt(withW7(0), 'dE_dout.h1')).toContain('E rises by way of o1.')
  })

  it('has nothing to add where there is one path', () => {
    const onePath = {
      ...articleExample,
      shape: [2, 2, 1],
      targets: [0.01],
      weights: articleExample.weights.slice(0, 6),
    }
    expect(reasonAt(onePath, 'dE_dout.h1')).toContain('nothing to add')
  })

  it('promises at the end of the update what the published gradients say, and measures it in the check', () => {
    const squares = [1, 2, 3, 4, 5, 6, 7, 8].map((k) => golden(`bwd.w${k}`) ** 2)
    const promised = -0.5 * squares.reduce((sum, square) => sum + square)
    const measured = golden('new.E_total') - golden('err.total')
    expect([promised.toFixed(6), measured.toFixed(6)]).toEqual(['-0.007308', '-0.007343'])
    for (const language of LANGUAGES) {
      expect(reasonAt(articleExample, 'next.w4', language)).toContain('−0.007308')
      expect(reasonAt(articleExample, 'next.w4', language)).not.toContain('−0.007343')
      expect(reasonAt(articleExample, 'next.error', language)).toMatch(/−0\.007308.*−0\.007343/)
    }
  })

  it('promises nothing of gradients that are no slopes of E', () => {
    const slip: Problem = { ...articleExample, updateOrder: 'output-first' }
    expect(reasonAt(slip, 'next.w5')).toContain('changes E by about')
    expect(reasonAt(slip, 'next.w1')).toContain('no true slope of E')
    expect(reasonAt(slip, 'next.error')).toContain('Not all slopes were true')
    expect(reasonAt(slip, 'via.o1.h1')).toContain('not the true slope of E')
  })

  it('promises that E does not rise only of a move that is small', () => {
    const far: Problem = { ...articleExample, learningRate: 80 }
    expect(reasonAt(far, 'next.w5')).toMatch(/^If small, the move /)
    expect(reasonAt(far, 'next.w4')).toMatch(/^If all moves are small/)
    expect(reasonAt(far, 'next.w5', 'zh')).toContain('够小的移动不会使 E 升高')
  })

  it.each(LANGUAGES)('says once what the check is for, and another thing of outputs and errors (%s)', (language) => {
    const [net, out, error] = ['next.net.h1', 'next.out.h1', 'next.error.o1'].map((id) =>
      reasonAt(articleExample, id, language),
    )
    expect(new Set([net, out, error]).size).toBe(3)
    expect(Math.max(out!.length, error!.length)).toBeLessThan(net!.length)
  })

  it('does not call one path of several all that a hidden neuron has to go by', () => {
    for (const id of ['via.o1.h1', 'via.o2.h1'])
      expect(reasonAt(articleExample, id)).toMatch(/h1 has no target: all it can go by is what comes back\.$/)
  })

  it('is δ itself for a bias of one neuron, and the sum of all δ for a shared one', () => {
    const own: Problem = { ...articleExample, biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] }
    expect(reasonAt(own, 'grad.b_o1')).toContain('that is δ_o1 itself')
    expect(reasonAt({ ...articleExample, biasRule: 'shared' }, 'grad.b2')).toContain('their δ add')
  })

  it.each(LANGUAGES)('is whole, and shows no text that is no number, on any network (%s)', (language) => {
    fc.assert(
      fc.property(problems, (problem) => {
        for (const { reason } of toldIn(problem, language)) {
          expect(reason).toMatch(/[.。]$/)
          expect(reason).not.toMatch(/NaN|undefined|null|Infinity|∞|\[object|\de[+-]?\d|-\d/)
          // Chinese keeps to its own marks, and no space stands beside them; English has neither.
          expect(reason).not.toMatch(/\p{Script=Han} ?[,.;:?!]| [，。；：？]|[，。；：？] /u)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe.each(LANGUAGES)('the place of the formula (%s)', (language) => {
  const [title, sentence, reason] = language === 'en' ? [36, 92, 150] : [18, 46, 72]

  it.each(BIAS_RULES.flatMap((biasRule) => UPDATE_ORDERS.map((updateOrder) => ({ biasRule, updateOrder }))))(
    'has room for title, sentence and reason of every step: $biasRule, $updateOrder',
    ({ biasRule, updateOrder }) => {
      const biases = biasRule === 'neuron' ? [0.35, 0.35, 0.6, 0.6] : articleExample.biases
      for (const told of toldIn({ ...articleExample, biasRule, updateOrder, biases }, language)) {
        expect(told.title).toSatisfy((text: string) => roomOf(text, language) <= title)
        expect(told.sentence).toSatisfy((text: string) => roomOf(text, language) <= sentence)
        expect(told.reason).toSatisfy((text: string) => roomOf(text, language) <= reason)
      }
    },
  )
})
