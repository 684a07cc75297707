import fc from 'fast-check'
import { describe, it } from 'vitest'
import { BIAS_RULES } from '../../src/engine'
import { LANGUAGES } from '../../src/content/languages'
import { tapeFor } from '../../src/session/tapes'
import { lookThrough, PATIENCE, readyToLook } from '../support/lookThrough'
import { anyProblem, typed } from '../support/problems'

readyToLook()

describe('while a question is open', () => {
  it(
    'its number stands nowhere on the page, on any network',
    () => {
      fc.assert(
        fc.property(
          anyProblem(
            [
              [2, 2, 2],
              [1, 3, 2],
              [2, 2, 2, 2],
            ],
            BIAS_RULES,
            typed,
          ),
          fc.nat(),
          fc.constantFrom(...LANGUAGES),
          (problem, place, language) => {
            lookThrough({ problem, language, steps: [place % tapeFor(problem).steps.length] })
          },
        ),
        { numRuns: 50 },
      )
    },
    PATIENCE,
  )
})
