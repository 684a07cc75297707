import { act, fireEvent } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { articleExample, BIAS_RULES, type Problem } from '../../src/engine'
import { pose } from '../../src/asking/acts'
import { LANGUAGES } from '../../src/content/languages'
import { DECIMALS, type Decimals } from '../../src/content/preferences'
import { newStart } from '../../src/session/moment'
import { PANELS } from '../../src/session/panels'
import { sightNow } from '../../src/session/selectors'
import { tapeFor } from '../../src/session/tapes'
import { QuestionCard, VeiledPanel } from '../../src/ui/app/laterAsking'
import { PANEL_PARTS } from '../../src/ui/app/panels'
import { ParameterEditor } from '../../src/ui/network/laterEditor'
import { numbersIn } from '../support/numbersIn'
import { RELU_SOFTMAX, XOR } from '../support/otherExamples'
import { anyProblem, typed } from '../support/problems'
import { withheldFrom } from '../support/withheld'
import { openWholePage } from '../support/wholePage'

/** A page is opened for each step of an iteration: on a busy machine that takes a while, in milliseconds. */
const PATIENCE = 480_000
/** Of other kinds of networks every so many steps are enough. */
const FEW = 8

beforeAll(async () => {
  for (const part of [...Object.values(PANEL_PARTS), QuestionCard, VeiledPanel, ParameterEditor])
    if ('prefetch' in part) await part.prefetch('en')
  await vi.dynamicImportSettled()
}, PATIENCE)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Visit {
  readonly problem: Problem
  readonly step: number
  readonly decimals: Decimals
  readonly language: (typeof LANGUAGES)[number]
}

/** Asks for the number of a step and looks through every panel; how many numbers were withheld that can be told apart. */
function lookThrough({ problem, step, decimals, language }: Visit): number {
  const tape = tapeFor(problem)
  const of = tape.steps[step]!.writes
  const page = openWholePage({ start: newStart(problem), step, decimals, language }, 'try')
  act(() => pose(page.store, { ask: { kind: 'number', of }, until: step + 1 }))
  const sight = sightNow(page.store.getState())
  const withheld = withheldFrom(tape, (id) => (id === of ? null : tape.values[id]!), decimals)
  for (const panel of PANELS) {
    act(() => page.store.getState().setPanel(panel))
    page.pass(0)
    expect(withheld.among(numbersIn(page.container, page.drawing))).toEqual([])
    expect(withheld.among(numbersIn(page.line))).toEqual([])
    expect(withheld.among(numbersIn(page.drawing))).toEqual([])
    expect(page.container.querySelector(`[data-quantity="${of}"][data-value]`)).toBeNull()
  }
  const plate = page.drawing.querySelector(`[data-stop="${step % 2 === 0 ? 'w1' : 'eta'}"]`)!
  act(() => void fireEvent.keyDown(plate, { key: 'Enter' }))
  page.pass(0)
  expect(withheld.among(numbersIn(document.querySelector('.parameterEditor')!))).toEqual([])
  expect(sight.shows(of)).toBeNull()
  page.close()
  return withheld.telling
}

describe('while a question is open', () => {
  it(
    'its number stands nowhere on the page, whichever panel is opened, at any step of the article’s iteration',
    () => {
      const { steps } = tapeFor(articleExample)
      const telling = steps.map((_, step) => {
        const decimals = DECIMALS[step % DECIMALS.length]!
        return lookThrough({ problem: articleExample, step, decimals, language: LANGUAGES[step % 2]! })
      })
      // Nearly each of them could have been found: equal numbers hide each other.
      expect(telling.filter((count) => count > 0).length).toBeGreaterThan(0.8 * steps.length)
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
      const telling = [...steps.keys()]
        .filter((step) => step % FEW === 0)
        .map((step, i) => lookThrough({ problem, step, decimals: DECIMALS[i % DECIMALS.length]!, language: 'en' }))
      // Noughts, ones and equal numbers hide each other, but not all of them.
      expect(Math.max(...telling)).toBeGreaterThan(0)
    },
    PATIENCE,
  )

  it(
    'the same holds for other networks',
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
          fc.constantFrom(...DECIMALS),
          fc.constantFrom(...LANGUAGES),
          (problem, place, decimals, language) => {
            lookThrough({ problem, step: place % tapeFor(problem).steps.length, decimals, language })
          },
        ),
        { numRuns: 50 },
      )
    },
    PATIENCE,
  )
})
