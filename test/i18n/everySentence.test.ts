import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/content/languages'
import { articleExample, name, recordIteration, type Problem } from '../../src/engine'
import { narrationOf } from '../../src/i18n/words'
import { seenAt, sightAt } from '../support/sight'
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

describe('every sentence of every iteration', () => {
  it('is a whole sentence of at most 30 English words', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        for (const { at, sentence } of textsOf(problem, 'en', 9)) {
          expect(sentence.split(/\s+/).length, `${at}: ${sentence}`).toBeLessThanOrEqual(30)
          expect(sentence).toMatch(/^.*\.$/)
        }
      }),
    )
  })

  it('is a whole sentence of at most 80 Chinese characters', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        for (const { at, sentence } of textsOf(problem, 'zh', 9)) {
          expect(sentence.match(HAN_OR_MARK)!.length, `${at}: ${sentence}`).toBeLessThanOrEqual(80)
          expect(sentence).toMatch(/^.*。$/)
        }
      }),
    )
  })

  it.each(LANGUAGES)('never shows a text that is no number or a number in computer notation (%s)', (language) => {
    fc.assert(
      fc.property(problems, fc.constantFrom(4, 6, 9, 'all' as const), (problem, decimals) => {
        for (const { title, sentence, spoken } of textsOf(problem, language, decimals))
          for (const text of [title, sentence, spoken]) expect(text).not.toMatch(UNFIT)
      }),
    )
  })

  it.each(LANGUAGES)('never does so in the description of a place (%s)', (language) => {
    fc.assert(
      fc.property(problems, fc.nat(60), (problem, played) => {
        for (const text of descriptionsOf(problem, language, played)) {
          expect(text).not.toMatch(UNFIT)
          expect(text).not.toBe('')
        }
      }),
    )
  })

  it('keeps to its language and its punctuation', () => {
    fc.assert(
      fc.property(problems, (problem) => {
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
})
