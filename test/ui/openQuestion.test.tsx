import { describe, expect, it } from 'vitest'
import { articleExample, type Problem } from '../../src/engine'
import { LANGUAGES } from '../../src/content/languages'
import { tapeFor } from '../../src/session/tapes'
import { lookThrough, PATIENCE, readyToLook } from '../support/lookThrough'
import { RELU_SOFTMAX, XOR } from '../support/otherExamples'

/** Of other kinds of networks every so many steps are enough. */
const FEW = 8

readyToLook()

describe('while a question is open', () => {
  it(
    'its number stands nowhere on the page, whichever panel is opened, at any step of the article’s iteration',
    () => {
      const { steps } = tapeFor(articleExample)
      const telling = LANGUAGES.map((language, odd) =>
        lookThrough({ problem: articleExample, language, steps: [...steps.keys()].filter((at) => at % 2 === odd) }),
      )
      // Nearly each of them could have been found: equal numbers hide each other.
      expect(telling.reduce((all, some) => all + some)).toBeGreaterThan(0.8 * steps.length)
    },
    PATIENCE,
  )

  it.each<readonly [string, Problem]>([
    ['with ReLU and softmax', RELU_SOFTMAX],
    ['that learns four samples together', XOR],
    ['that learns them one by one', { ...XOR, schedule: 'one-by-one' }],
  ])(
    'the same holds for a network %s',
    (_, problem) => {
      const { steps } = tapeFor(problem)
      const some = [...steps.keys()].filter((step) => step % FEW === 0)
      // Noughts, ones and equal numbers hide each other, but not all of them.
      expect(lookThrough({ problem, language: 'en', steps: some })).toBeGreaterThan(0)
    },
    PATIENCE,
  )

  it(
    'the step of an update is no help where it is all of the new number',
    () => {
      const problem: Problem = { ...articleExample, weights: [0.15, 0.2, 0.25, 0.3, 0, 0.45, 0.5, 0.55] }
      const asked = tapeFor(problem).steps.findIndex(({ writes }) => writes === 'next.w5')
      expect(lookThrough({ problem, language: 'en', steps: [asked] })).toBe(1)
    },
    PATIENCE,
  )
})
