import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/content/languages'
import { articleExample, name, recordIteration, type ActivationName, type Problem } from '../../src/engine'
import { meaningOf } from '../../src/i18n/narration/meanings/meaningOf'
import { lateWordsOf, narrationOf } from '../../src/i18n/words'
import { seenAt, sightAt } from '../support/sight'
import '../../src/engine/kinds/learn'
import { anyOtherProblem } from '../support/otherProblems'
import { problems } from './problems'
import { writing } from './support'

const UNFIT = /NaN|undefined|null|Infinity|∞|\[object|\de[+-]?\d|-\d/
const HAN_OR_MARK = /[\p{Script=Han}，。：；？！、（）“”]/gu

/** All that is said about an iteration, with where it was said. */
function textsOf(problem: Problem, language: Language, decimals: number | 'all') {
  const tape = recordIteration(problem)
  const narration = narrationOf(language)
  const write = writing(decimals)
  return tape.steps.map((step) => ({
    at: step.writes,
    title: narration.titleOf({ seen: seenAt(tape, step), step }),
    sentence: narration.sentenceOf({ seen: seenAt(tape, step), step, write }),
    spoken: narration.spokenOf({ seen: seenAt(tape, step), step, write }),
    reason: lateWordsOf(language, 'reasons').reasonOf({ seen: seenAt(tape, step), step, write }),
    name: narration.quantityName(step.what),
    meaning: meaningOf(language, step.what),
  }))
}

function descriptionsOf(problem: Problem, language: Language, played: number): readonly string[] {
  const tape = recordIteration(problem)
  const { layers, edges, biases } = tape.topology
  const places = [...layers.flat(), ...edges, ...biases].map(({ id }) => id)
  const targets = layers.at(-1)!.map(name.target)
  return [...places, ...targets, name.rate, 'E' as const].map((at) =>
    narrationOf(language).describe({ seen: sightAt(problem, played), at, write: writing(6) }),
  )
}

/** The usual network, and one of any other kind. */
const anything = fc.oneof(problems, anyOtherProblem())

describe('every sentence of every iteration', () => {
  it('is a whole sentence of at most 30 English words', () => {
    fc.assert(
      fc.property(anything, (problem) => {
        for (const { at, sentence } of textsOf(problem, 'en', 9)) {
          expect(sentence.split(/\s+/).length, `${at}: ${sentence}`).toBeLessThanOrEqual(30)
          expect(sentence).toMatch(/^.*\.$/)
        }
      }),
    )
  })

  it('is a whole sentence of at most 80 Chinese characters', () => {
    fc.assert(
      fc.property(anything, (problem) => {
        for (const { at, sentence } of textsOf(problem, 'zh', 9)) {
          expect(sentence.match(HAN_OR_MARK)!.length, `${at}: ${sentence}`).toBeLessThanOrEqual(80)
          expect(sentence).toMatch(/^.*。$/)
        }
      }),
    )
  })

  it.each(LANGUAGES)('never shows a text that is no number or a number in computer notation (%s)', (language) => {
    fc.assert(
      fc.property(anything, fc.constantFrom(4, 6, 9, 'all' as const), (problem, decimals) => {
        for (const { title, sentence, spoken } of textsOf(problem, language, decimals))
          for (const text of [title, sentence, spoken]) expect(text).not.toMatch(UNFIT)
      }),
    )
  })

  it.each(LANGUAGES)('says no minus behind a plus, which is heard as ± (%s)', (language) => {
    fc.assert(
      fc.property(anything, fc.nat(60), (problem, played) => {
        const texts = textsOf(problem, language, 9).flatMap(({ sentence, spoken, reason }) => [
          sentence,
          spoken,
          reason,
        ])
        for (const text of [...texts, ...descriptionsOf(problem, language, played)])
          expect(text).not.toMatch(/(plus|minus|[加减])\s*(−|minus)/)
      }),
    )
  })

  it.each(LANGUAGES)('never does so in the description of a place (%s)', (language) => {
    fc.assert(
      fc.property(anything, fc.nat(60), (problem, played) => {
        for (const text of descriptionsOf(problem, language, played)) {
          expect(text).not.toMatch(UNFIT)
          expect(text).not.toBe('')
        }
      }),
    )
  })

  it('keeps to its language and its punctuation', () => {
    fc.assert(
      fc.property(anything, (problem) => {
        for (const { title, sentence, spoken } of textsOf(problem, 'en', 6))
          expect(title + sentence + spoken).not.toMatch(/[\p{Script=Han}，。：；？！、]/u)
        for (const { title, sentence, spoken } of textsOf(problem, 'zh', 6)) {
          expect(title + sentence + spoken).not.toMatch(/\p{Script=Han} ?[,.;:?!()]/u)
          expect(title + sentence + spoken).not.toMatch(/ [，。；：？]|[，。；：？] /)
        }
      }),
    )
  })

  it('says at each step of the article’s example something different from the step before', () => {
    for (const language of LANGUAGES) {
      const said = textsOf(articleExample, language, 6).map(({ sentence }) => sentence)
      expect(said.filter((sentence, index) => sentence === said[index - 1])).toEqual([])
    }
  })

  it.each(LANGUAGES)('names no activation, loss or bias that the network has not (%s)', (language) => {
    fc.assert(
      fc.property(anyOtherProblem(), (problem) => {
        const strange = wordsStrangeTo(problem)
        for (const { at, title, sentence, spoken, reason, name: called, meaning } of textsOf(problem, language, 6))
          for (const text of [title, sentence, spoken, reason, called, meaning])
            for (const word of strange) expect(text, `${at}: ${text}`).not.toMatch(word)
      }),
      { numRuns: 40 },
    )
  })
})

/** Words that would be wrong about a network, in either language. */
function wordsStrangeTo(problem: Problem): readonly RegExp[] {
  const { activations = [], loss = 'half-square', biasRule } = problem
  const has = (one: ActivationName): boolean => activations.includes(one)
  return [
    ...(has('sigmoid') ? [] : [/sigmoid|between 0 and 1|0 与 1 之间|squash.*0 and 1/i]),
    ...(has('tanh') ? [] : [/tanh/i]),
    ...(has('relu') || has('leaky-relu') ? [] : [/relu/i]),
    ...(has('softmax') ? [] : [/softmax|share|份额/i]),
    ...(loss === 'half-square' ? [] : [/The ½|half the square|平方的一半|乘上 ½/i]),
    ...(loss === 'cross-entropy' ? [/squared (miss|distance)|偏差平方|差的平方/i] : [/entropy|logarithm|交叉熵|对数/i]),
    ...(biasRule === 'none' ? [/bias|偏置/i] : []),
  ]
}
