import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith, recordIteration, type Problem } from '../../src/engine'
import { choicesOf } from '../../src/asking/keyChoices'
import type { KeyFact, KeyQuestionId } from '../../src/asking/keyFacts'
import { keyQuestionsOf } from '../../src/asking/keyQuestions'
import { LANGUAGES, type Language } from '../../src/content/languages'
import { lateWordsOf } from '../../src/i18n/words'
import { writeShort } from '../../src/notation/numbers'
import { goldenSteps } from '../support/golden'
import { anyProblem } from '../support/problems'

const tape = recordIteration(articleExample)

function factOf<Id extends KeyQuestionId>(id: Id, problem: Problem = articleExample): Extract<KeyFact, { id: Id }> {
  const found = keyQuestionsOf(recordIteration(problem)).find(({ fact }) => fact.id === id)
  if (!found) throw new Error(`${id} is not asked`)
  return found.fact as Extract<KeyFact, { id: Id }>
}

function valueOf(id: string): number {
  return Number(goldenSteps().find((step) => step.id === id)!.golden)
}

/** The answers that a class gives to the eight questions, from outside of this program (teaching notes, 60 digits). */
describe('the eight key questions of the article’s network', () => {
  it('come in the order of the iteration, each before the step that answers it', () => {
    const asked = keyQuestionsOf(tape).map(({ fact, step }) => [fact.id, tape.steps[step]?.writes ?? 'the end'])
    expect(asked).toEqual([
      ['further-off', 'error.o1'],
      ['two-signs', 'dE_dout.o1'],
      ['slope-elsewhere', 'slope.o1'],
      ['which-way', 'grad.w7'],
      ['sum-of-paths', 'dE_dout.h1'],
      ['two-moves', 'next.w5'],
      ['error-after', 'next.error'],
      ['how-long', 'the end'],
    ])
  })

  it('have the published answers', () => {
    const further = factOf('further-off')
    expect([further.far, writeShort(further.ratio)]).toEqual(['o1', '11.7'])
    // Whoever compares distances and not their squares says 3.4.
    expect(writeShort(further.ofDistances)).toBe('3.42')
    expect(factOf('two-signs').signs).toEqual([1, -1])
    const { there, slope } = factOf('slope-elsewhere')
    expect(there).toBeCloseTo(0.0099, 15)
    expect(writeShort(slope)).toBe('0.187')
    expect(factOf('which-way').weight).toBe('w7')
    expect(factOf('which-way').gradient).toBeLessThan(0)
    expect(writeShort(factOf('two-moves').ratio)).toBe('187')
    expect(writeShort(factOf('error-after').after)).toBe('0.291')
    expect(factOf('how-long')).toMatchObject({ updates: 173 })
    expect(writeShort(factOf('how-long').goal)).toBe('0.01')
  })

  it('hold what the golden steps say of them', () => {
    expect(factOf('further-off').ratio).toBeCloseTo(valueOf('err.o1') / valueOf('err.o2'), 8)
    expect(factOf('two-moves').ratio).toBeCloseTo(valueOf('bwd.w5') / valueOf('bwd.w1'), 6)
    const { delta, sent } = factOf('two-moves').factors!
    expect(delta * sent).toBeCloseTo(factOf('two-moves').ratio, 9)
  })

  it('do not ask which of two weights moves more where their δs are beyond any number apart', () => {
    const shape = [2, 3, 3, 1]
    const weights = Array.from({ length: 18 }, () => 0)
    const biases = Array.from({ length: 7 }, () => 0)
    weights[6] = -3e-269
    weights[15] = 1.3e-39
    const apart = exampleWith({ shape, inputs: [100, 0], targets: [0], weights, biasRule: 'neuron', biases })
    expect(keyQuestionsOf(recordIteration(apart)).map(({ fact }) => fact.id)).not.toContain('two-moves')
  })
})

describe('the choices of a key question', () => {
  it('have one right answer, and wrong ones that three digits tell from it', () => {
    fc.assert(
      fc.property(anyProblem(), (problem) => {
        for (const { fact } of keyQuestionsOf(recordIteration(problem))) {
          const { choices, right } = choicesOf(fact)
          if (fact.id === 'sum-of-paths') continue
          expect(choices.length).toBeGreaterThanOrEqual(2)
          expect(choices[right]).toBeDefined()
          for (const language of LANGUAGES) {
            const words = lateWordsOf(language, 'questions')
            const texts = choices.map((choice) => words.choiceOf(choice, writeShort))
            expect(new Set(texts).size).toBe(texts.length)
          }
        }
      }),
    )
  })

  it('do not have the right one always first', () => {
    const rights = keyQuestionsOf(tape).map(({ fact }) => choicesOf(fact).right)
    expect(new Set(rights.filter((right) => right >= 0)).size).toBeGreaterThan(1)
  })
})

describe('the words of a key question', () => {
  it('are there in both languages, say no NaN, and are short', () => {
    fc.assert(
      fc.property(anyProblem(), fc.constantFrom(...LANGUAGES), (problem, language) => {
        const words = lateWordsOf(language, 'questions')
        for (const { fact } of keyQuestionsOf(recordIteration(problem))) {
          if (fact.id === 'sum-of-paths') continue
          for (const text of [
            words.questionOf({ fact, write: writeShort }),
            words.afterOf({ fact, write: writeShort }),
          ]) {
            expect(text).not.toMatch(/NaN|undefined|Infinity|∞/)
            expect(text.length).toBeGreaterThan(5)
            const length = language === 'en' ? text.split(' ').length : text.length
            expect(length).toBeLessThanOrEqual(language === 'en' ? 34 : 80)
          }
        }
      }),
    )
  })
})

describe('what a key question says of its numbers', () => {
  const en = lateWordsOf('en', 'questions')
  const zh = lateWordsOf('zh', 'questions')

  it('name the two outputs that are compared where there are more', () => {
    const three = exampleWith({
      shape: [1, 3],
      inputs: [1],
      targets: [0.5, 0.9, 0.1],
      weights: [0, 0, 1.1],
      biases: [0],
    })
    const fact = factOf('further-off', three)
    expect([fact.near, fact.far]).toEqual(['o2', 'o3'])
    expect(en.questionOf({ fact, write: writeShort })).toMatch(/^Which is farther off, o2 or o3, and by what factor/)
    expect(zh.questionOf({ fact, write: writeShort })).toMatch(/^o2 与 o3 哪个偏得更多？/)
    expect(en.questionOf({ fact: factOf('further-off'), write: writeShort })).toMatch(/^Which output is farther off,/)
  })

  it('call an update a small step only where E has hardly moved', () => {
    const afterWith = (learningRate: number, words: typeof en): string =>
      words.afterOf({ fact: factOf('error-after', exampleWith({ learningRate })), write: writeShort })
    expect(afterWith(0.5, en)).toBe('0.291. One update is one small step.')
    expect(afterWith(50, en)).toMatch(/^0\.\d+: this one update takes \d\d% of E away\.$/)
    expect(afterWith(50, zh)).toMatch(/^0\.\d+：这一次更新使 E 降低了 \d\d%。$/)
    // Beyond its target: w and E are worked out by hand, 0.5 · (1 − 2 · 2.5)² = 8 for 0.5 · 1².
    const fact = { id: 'error-after', over: 'only', before: 0.5, after: 8, expected: [] } as const
    expect(en.afterOf({ fact, write: writeShort })).toMatch(/^8(\.0+)?: E has risen\./)
    expect(zh.afterOf({ fact, write: writeShort })).toMatch(/E 反而升高了/)
  })
})

/** A key question of this network, and what is said once it is answered. */
function saidOf(id: KeyQuestionId, problem: Problem, language: Language): string {
  const fact = factOf(id, problem)
  const { questionOf, afterOf } = lateWordsOf(language, 'questions')
  return `${questionOf({ fact, write: writeShort })} ${afterOf({ fact, write: writeShort })}`
}

describe('a key question where there are several samples', () => {
  const others = [{ inputs: [0.06, 0.2], targets: [0.01, 0.99] }]
  const together = exampleWith({ otherSamples: others, schedule: 'all-together', batch: 'sum' })
  const oneByOne = exampleWith({ otherSamples: others, schedule: 'one-by-one' })
  it.each([
    ['error-after', together, /^E of all samples was/, /^全部样本的 E 原来是/],
    ['error-after', oneByOne, /^E of this sample was/, /^这个样本的 E 原来是/],
    ['how-long', together, /until E of all samples is below/, /，全部样本的 E 才会低于/],
    ['further-off', together, /^Which output is farther off on this sample, and/, /^对这个样本，哪个输出偏得更多/],
    ['which-way', together, /\? ∂E\/∂w\d over all samples is/, /？ 对全部样本，∂E\/∂w\d 为/],
    ['which-way', oneByOne, /\? ∂E\/∂w\d of this sample is/, /？ 对这个样本，∂E\/∂w\d 为/],
  ] as const)('says of which E and its gradients are: %s', (id, problem, en, zh) => {
    expect(saidOf(id, problem, 'en')).toMatch(en)
    expect(saidOf(id, problem, 'zh')).toMatch(zh)
  })

  it('says nothing of samples where there is one', () => {
    for (const { fact } of keyQuestionsOf(tape))
      expect(saidOf(fact.id, articleExample, 'en') + saidOf(fact.id, articleExample, 'zh')).not.toMatch(/sample|样本/)
  })
})

describe('a network that does not raise a question', () => {
  it('is not asked it: one output has no other, no hidden layer no sum of paths, a still weight no ratio', () => {
    const one = exampleWith({ shape: [2, 1], targets: [0.3], weights: [0.1, 0.2], biases: [0.1] })
    const asked = keyQuestionsOf(recordIteration(one)).map(({ fact }) => fact.id)
    expect(asked).not.toContain('further-off')
    expect(asked).not.toContain('two-signs')
    expect(asked).not.toContain('sum-of-paths')
    const still = keyQuestionsOf(recordIteration(exampleWith({ inputs: [0, 0.1] })))
    expect(still.map(({ fact }) => fact.id)).not.toContain('two-moves')
  })
})
