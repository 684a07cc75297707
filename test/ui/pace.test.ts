import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/content/languages'
import { articleExample } from '../../src/engine'
import { narrationOf } from '../../src/i18n/words'
import { createAppStore } from '../../src/session/appStore'
import { newStart } from '../../src/session/moment'
import { tapeFor } from '../../src/session/tapes'
import { restOf } from '../../src/ui/transport/pace'
import { sightAt } from '../support/sight'
import { writing } from '../i18n/support'

const { steps } = tapeFor(articleExample)

/** How long each step of an iteration rests, in seconds. */
function restsOf(language: Language, iteration = 0): readonly number[] {
  return steps.map((_, i) => {
    const store = createAppStore({ language, start: newStart(articleExample), iteration, step: i + 1 })
    return restOf(store.getState()) / 1000
  })
}

function sentenceOf(step: number): string {
  const seen = sightAt(articleExample, step)
  return narrationOf('en').sentenceOf({ seen, step: seen.step!, write: writing(9) })
}

describe('the rest after a step', () => {
  it('is long enough to read its sentence: four words a second, never under a second and a half', () => {
    const first = restsOf('en')[0]!
    expect(first).toBeCloseTo(Math.max(1.5, sentenceOf(1).split(' ').length / 4), 9)
    for (const language of ['en', 'zh'] as const) expect(Math.min(...restsOf(language))).toBeGreaterThanOrEqual(1.5)
  })

  it('is shorter for what has been read before', () => {
    const gradients = steps.flatMap(({ what }, i) => (what.kind === 'weightGradient' ? [i] : []))
    const [once, twice, third, fourth] = gradients.map((i) => ({
      rest: restsOf('en')[i]!,
      full: sentenceOf(i + 1).split(' ').length / 4,
    }))
    for (const { rest, full } of [once!, twice!]) expect(rest).toBeCloseTo(Math.max(1.5, full), 9)
    expect(third!.rest).toBeCloseTo(Math.max(1.5, 0.7 * third!.full), 9)
    expect(fourth!.rest).toBeCloseTo(Math.max(1.5, 0.5 * fourth!.full), 9)
  })

  it('makes a walk of all steps a few minutes long, in either language', () => {
    for (const language of ['en', 'zh'] as const) {
      const sum = restsOf(language).reduce((total, rest) => total + rest, 0)
      expect(sum).toBeGreaterThan(60)
      expect(sum).toBeLessThan(300)
    }
  })

  it('of several steps at once is that of the sentence about all of them', () => {
    const store = createAppStore({ step: 11 })
    store.getState().moved(0, null)
    expect(restOf(store.getState())).toBeGreaterThan(1500)
    expect(restOf(store.getState())).toBeLessThanOrEqual(8000)
  })
})
