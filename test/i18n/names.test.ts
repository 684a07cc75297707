import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { keyQuestionsOf } from '../../src/asking/keyQuestions'
import { LANGUAGES, type Language } from '../../src/content/languages'
import { name, recordIteration, topologyOf, type Naming, type Problem } from '../../src/engine'
import { learnEveryKind } from '../../src/engine/kinds/learn'
import { meaningOf } from '../../src/i18n/narration/meanings/meaningOf'
import { lateWordsOf, narrationOf } from '../../src/i18n/words'
import { formulaOf } from '../../src/notation/formulaOf'
import { spokenText } from '../../src/notation/spokenText'
import { symbolText } from '../../src/notation/symbolText'
import { textRuns } from '../../src/notation/textSymbols'
import { wholeOf } from '../../src/session/sight'
import { unitEnd } from '../../src/playback/units'
import { anyOtherProblem } from '../support/otherProblems'
import { anyProblem } from '../support/problems'
import { seenAt } from '../support/sight'
import { writing } from './support'

beforeAll(learnEveryKind)

const write = writing(6)
const writeShort = (value: number): string => value.toPrecision(3)

/** All that the page says of an iteration, in order: sentences, questions, reasons, descriptions and symbols. */
function allSaid(problem: Problem, language: Language): readonly string[] {
  const tape = recordIteration(problem)
  const { layers, edges, biases } = tape.topology
  const narration = narrationOf(language)
  const { reasonOf, units } = lateWordsOf(language, 'reasons')
  const { questionOf, afterOf } = lateWordsOf(language, 'questions')
  const places = [...layers.flat(), ...edges, ...biases].map(({ id }) => id)
  const moves: string[] = []
  for (let from = 0; from < tape.steps.length; from = unitEnd(tape.steps, from, 'phase')) {
    const steps = tape.steps.slice(from, unitEnd(tape.steps, from, 'phase'))
    moves.push(
      units.titleOf({ seen: seenAt(tape, steps.at(-1)!), steps }),
      ...(steps.length > 1 ? [units.sentenceOf({ seen: seenAt(tape, steps.at(-1)!), steps, write })] : []),
    )
  }
  return [
    ...tape.steps.flatMap((step) => {
      const seen = seenAt(tape, step)
      const told = { seen, step, write }
      return [narration.titleOf(told), narration.sentenceOf(told), narration.spokenOf(told), reasonOf(told)]
    }),
    ...[...tape.quantities.values()].flatMap((quantity) => [
      symbolText(quantity),
      narration.quantityName(quantity),
      meaningOf(language, quantity),
    ]),
    ...[...places, name.rate, 'E' as const].map((at) => narration.describe({ seen: wholeOf(tape), at, write })),
    ...moves,
    ...keyQuestionsOf(tape).flatMap(({ fact }) => [
      questionOf({ fact, write: writeShort }),
      afterOf({ fact, write: writeShort }),
    ]),
  ]
}

/** The names of the weights in the order of the article, as they were worked out by hand. */
const NAMES: readonly (readonly [Naming, readonly number[], readonly string[]])[] = [
  ['receiver', [2, 2, 1], ['w1', 'w2', 'w3', 'w4', 'w5', 'w6']],
  ['sender', [2, 2, 1], ['w1', 'w3', 'w2', 'w4', 'w5', 'w6']],
  ['ends', [2, 2, 1], ['w_i1h1', 'w_i2h1', 'w_i1h2', 'w_i2h2', 'w_h1o1', 'w_h2o1']],
  ['sender', [3, 2, 1], ['w1', 'w3', 'w5', 'w2', 'w4', 'w6', 'w7', 'w8']],
  ['sender', [2, 3], ['w1', 'w4', 'w2', 'w5', 'w3', 'w6']],
  ['ends', [1, 1, 2, 1], ['w_i1h1_1', 'w_h1_1h2_1', 'w_h1_1h2_2', 'w_h2_1o1', 'w_h2_2o1']],
]

describe('the names of weights', () => {
  it.each(NAMES)('by %s in %j', (naming, shape, names) => {
    expect(topologyOf(shape, 'none', naming).edges.map(({ called }) => called)).toEqual(names)
  })

  it.each(LANGUAGES)('are followed by all that is said, and nothing else is another (%s)', (language) => {
    fc.assert(
      fc.property(
        fc.oneof(anyProblem(), anyOtherProblem()),
        fc.constantFrom('sender' as const, 'ends' as const),
        (problem, names) => {
          const { edges } = recordIteration({ ...problem, names }).topology
          const renamed = (text: string): string =>
            text.replace(/(?<![\p{L}\d_])w(\d+)/gu, (_, number: string) => edges[Number(number) - 1]!.called)
          expect(allSaid({ ...problem, names }, language)).toEqual(allSaid(problem, language).map(renamed))
        },
      ),
      { numRuns: 15 },
    )
  })

  it('are followed by formulas', () => {
    fc.assert(
      fc.property(
        anyProblem([
          [2, 2, 2],
          [2, 3, 3, 1],
        ]),
        (problem) => {
          const tape = recordIteration({ ...problem, names: 'ends' })
          for (const step of tape.steps)
            expect(JSON.stringify(formulaOf(wholeOf(tape), step, 6))).not.toMatch(/"w"[^[\]]*"content":"\d/)
        },
      ),
    )
  })

  it('change no number, no place and no name inside the program', () => {
    fc.assert(
      fc.property(fc.oneof(anyProblem(), anyOtherProblem()), (problem) => {
        const [usual, named] = [recordIteration(problem), recordIteration({ ...problem, names: 'ends' })]
        expect(named.values).toEqual(usual.values)
        expect(named.places).toEqual(usual.places)
      }),
    )
  })
})

describe('a weight that is named after its ends', () => {
  it('is set as one letter with an index, in a sentence too', () => {
    expect(textRuns('Of w_i2h1+ and ∂E/∂w_h1_2h2_1.')).toEqual([
      'Of ',
      [
        { text: 'w', style: 'italic' },
        { text: 'i2h1', style: 'sub' },
        { text: '+', style: 'sup' },
      ],
      ' and ',
      [
        { text: '∂' },
        { text: 'E', style: 'italic' },
        { text: '/∂' },
        { text: 'w', style: 'italic' },
        { text: 'h1,2h2,1', style: 'sub' },
      ],
      '.',
    ])
  })

  it('is read out with both ends apart', () => {
    expect(spokenText('w_i2h1 and w_h1_2h2_1')).toBe('w i2 h1 and w h1 2 h2 1')
  })
})
