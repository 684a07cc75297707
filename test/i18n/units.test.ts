import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../src/content/languages'
import { GRANULARITIES } from '../../src/content/preferences'
import { articleExample, exampleWith, recordIteration, type Problem, type Step } from '../../src/engine'
import { lateWordsOf } from '../../src/i18n/words'
import { unitEnd } from '../../src/playback/units'
import { anyOtherProblem } from '../support/otherProblems'
import { goldenSteps, quantityOfGolden } from '../support/golden'
import { seenAt } from '../support/sight'
import { problems } from './problems'
import { writing } from './support'

/** What is said of each move of several steps in an iteration. */
function toldIn(problem: Problem, language: Language, granularity: (typeof GRANULARITIES)[number]) {
  const tape = recordIteration(problem)
  const told: { readonly steps: readonly Step[]; readonly title: string; readonly sentence: string }[] = []
  for (let from = 0; from < tape.steps.length; from = unitEnd(tape.steps, from, granularity)) {
    const steps = tape.steps.slice(from, unitEnd(tape.steps, from, granularity))
    // A step by itself has a sentence of its own.
    if (steps.length === 1) continue
    const { units } = lateWordsOf(language, 'reasons')
    const seen = seenAt(tape, steps.at(-1)!)
    told.push({
      steps,
      title: units.titleOf({ seen, steps }),
      sentence: units.sentenceOf({ seen, steps, write: writing(9) }),
    })
  }
  return told
}

/** A published number of the article's example. */
function published(id: string): number {
  return Number(goldenSteps().find((step) => quantityOfGolden(step.id) === id)!.golden)
}

/** What is said of the phase in which this number is written. */
function phaseWith(writes: string, language: Language = 'en') {
  return toldIn(articleExample, language, 'phase').find(({ steps }) => steps.some((step) => step.writes === writes))!
}

describe('what a move of several steps did', () => {
  it.each(LANGUAGES)('is said in whole sentences, with a question above them (%s)', (language) => {
    fc.assert(
      fc.property(problems, fc.constantFrom(...GRANULARITIES), (problem, granularity) => {
        for (const { title, sentence } of toldIn(problem, language, granularity)) {
          expect(title).toMatch(/[?？]$/)
          expect(sentence).toMatch(/[.。]$/)
          expect(`${title} ${sentence}`).not.toMatch(/NaN|undefined|null|Infinity|\d[eE][+-]?\d/)
        }
      }),
    )
  })

  it('has in Chinese no space between two signs, whatever the activation is called', () => {
    fc.assert(
      fc.property(anyOtherProblem(), fc.constantFrom(...GRANULARITIES), (problem, granularity) => {
        for (const { title, sentence } of toldIn(problem, 'zh', granularity))
          expect(title + sentence).not.toMatch(/\p{Script=Han} \p{Script=Han}/u)
      }),
    )
  })

  it('counts in the update which way the weights go', () => {
    const weights = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8']
    const down = weights.filter((id) => published(`grad.${id}`) > 0).length
    expect(phaseWith('next.w5').sentence).toContain(`${down} down, ${weights.length - down} up`)
    expect(phaseWith('next.w5', 'zh').sentence).toContain(`${down} 个减小，${weights.length - down} 个增大`)
  })

  it('says after the check whether the update has helped, from one E to the other', () => {
    const [before, after] = ['error', 'next.error'].map((id) => published(id).toFixed(9))
    expect(phaseWith('next.error').sentence).toContain(`E fell from ${before} to ${after}`)
    expect(phaseWith('next.error', 'zh').sentence).toContain(`E 从 ${before} 降到 ${after}`)
  })

  it.each(LANGUAGES)(
    'is said of no more than has been computed, where a question stops it on its way (%s)',
    (language) => {
      const { units } = lateWordsOf(language, 'reasons')
      fc.assert(
        fc.property(
          fc.oneof(problems, anyOtherProblem()),
          fc.constantFrom(...GRANULARITIES),
          (problem, granularity) => {
            const tape = recordIteration(problem)
            for (let from = 0, end = 0; from < tape.steps.length; from = end) {
              end = unitEnd(tape.steps, from, granularity)
              for (let stop = from + 2; stop < end; stop++) {
                const steps = tape.steps.slice(from, stop)
                const seen = seenAt(tape, steps.at(-1)!)
                expect(units.titleOf({ seen, steps })).toMatch(/[?？]$/)
                expect(units.sentenceOf({ seen, steps, write: writing(9) })).toMatch(/[.。]$/)
              }
            }
          },
        ),
      )
    },
  )

  it('names the neuron where it is one, and the layer where it is all of it', () => {
    const byNode = toldIn(articleExample, 'en', 'node').map(({ title }) => title)
    expect(byNode).toContain('What does h1 send on?')
    expect(byNode).toContain('What are o1’s gradients?')
    const byLayer = toldIn(articleExample, 'en', 'layer').map(({ title }) => title)
    expect(byLayer).toContain('What does the hidden layer send on?')
    expect(byLayer).toContain('What are the hidden layer’s gradients?')
  })

  it('says by how much E has moved where both numbers look alike', () => {
    const slow = exampleWith({ learningRate: 1e-9 })
    const { steps } = recordIteration(slow)
    const check = steps.filter(({ phase }) => phase === 'check')
    const seen = seenAt(recordIteration(slow), check.at(-1)!)
    const said = (language: Language): string =>
      lateWordsOf(language, 'reasons').units.sentenceOf({ seen, steps: check, write: writing(4) })
    expect(said('en')).toMatch(/: E fell by \d\.\d+ × 10⁻/)
    expect(said('zh')).toMatch(/：E 降低了 \d\.\d+ × 10⁻/)
  })

  it('speaks of biases where only they move, and of one output as of one', () => {
    const each = exampleWith({ biasRule: 'neuron', biases: [0, 0, 0, 0] })
    expect(toldIn(each, 'en', 'layer').map(({ title }) => title)).toContain('Which way do the biases go?')
    expect(toldIn(each, 'zh', 'layer').map(({ title }) => title)).toContain('偏置往哪边变？')
    expect(phaseWith('next.w5').title).toBe('Which way do the weights go?')
    const own = toldIn(
      exampleWith({
        shape: [1, 2, 1],
        inputs: [1],
        targets: [0],
        weights: [1, 1, 1, 1],
        biasRule: 'neuron',
        biases: [0, 0, 0],
      }),
      'en',
      'layer',
    )
    expect(own.map(({ sentence }) => sentence)).toContain(
      'Each miss, squared and halved, is the error of its output. With one output that is all of E.',
    )
  })

  it('tells several hidden layers apart, and speaks of all of them where all have moved', () => {
    const deep = exampleWith({
      shape: [1, 1, 1, 1],
      inputs: [1],
      targets: [0],
      weights: [0.1, 0.2, 0.3],
      biasRule: 'shared',
      biases: [0, 0, 0],
    })
    const titles = (language: Language, granularity: 'layer' | 'phase'): readonly string[] =>
      toldIn(deep, language, granularity).map(({ title }) => title)
    expect(titles('en', 'phase')).toContain('What are the hidden layers’ gradients?')
    expect(titles('zh', 'phase')).toContain('E 随通往各隐藏层的权重变化有多快？')
    const wide = { ...deep, shape: [1, 2, 2, 1], weights: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8] }
    const byLayer = toldIn(wide, 'en', 'layer').map(({ title }) => title)
    expect(byLayer).toEqual(
      expect.arrayContaining([
        'What does hidden layer 1 send on?',
        'What does hidden layer 2 send on now?',
        'What are hidden layer 2’s gradients?',
      ]),
    )
    expect(toldIn(wide, 'zh', 'layer').map(({ title }) => title)).toContain('隐藏层 2 送出什么？')
  })
})
