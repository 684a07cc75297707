import { act, fireEvent } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { articleExample, BIAS_RULES, name, type Problem, type QuantityId, type Tape } from '../../src/engine'
import { pose } from '../../src/asking/acts'
import { LANGUAGES } from '../../src/content/languages'
import { DECIMALS } from '../../src/content/preferences'
import { newStart } from '../../src/session/moment'
import { LOOKS_AHEAD, PANELS, type Panel } from '../../src/session/panels'
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

/** The panels by what they need: those that look ahead have given their place to a veil, which is soon put up. */
const TOGETHER: readonly (readonly [Panel, ...Panel[]])[] = [
  ['try', ...LOOKS_AHEAD],
  ...PANELS.filter((panel) => panel !== 'try' && !LOOKS_AHEAD.has(panel)).map((panel): [Panel] => [panel]),
]

beforeAll(async () => {
  for (const part of [...Object.values(PANEL_PARTS), QuestionCard, VeiledPanel, ParameterEditor])
    if ('prefetch' in part) await part.prefetch('en')
  await vi.dynamicImportSettled()
}, PATIENCE)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Visit {
  readonly problem: Problem
  readonly language: (typeof LANGUAGES)[number]
  /** Those that are asked for, one after the other. */
  readonly steps: readonly number[]
}

/**
 * Asks for the numbers of steps and looks through every panel for each, with each setting of digits; of how many steps numbers
 * were withheld that can be told apart. All in one page: a panel that stays open has the more chances to keep a number.
 */
function lookThrough({ problem, language, steps }: Visit): number {
  const tape = tapeFor(problem)
  const page = openWholePage({ start: newStart(problem), step: 0, language }, 'try')
  const { store, container, drawing, line } = page
  const visits = steps.map((step) => ({ step, of: tape.steps[step]!.writes }))
  // Worked out once for each: a page is searched a thousand times.
  const withheld = new Map(
    visits.flatMap(({ step, of }) =>
      DECIMALS.map((decimals) => [
        `${step} ${decimals}`,
        withheldFrom(tape, (id) => (id === of ? null : tape.values[id]!), decimals, movesOfOthers(tape, of)),
      ]),
    ),
  )
  const found = (step: number, part: Element, without?: Element): readonly QuantityId[] =>
    withheld.get(`${step} ${store.getState().decimals}`)!.among(numbersIn(part, without))
  for (const [first, ...veiled] of TOGETHER)
    for (const { step, of } of visits) {
      act(() => {
        store.setState({ question: null })
        store.getState().setPanel(first)
        store.getState().goTo(step)
        pose(store, { ask: { kind: 'number', of }, until: step + 1 })
      })
      expect(sightNow(store.getState()).shows(of)).toBeNull()
      for (const decimals of DECIMALS) {
        act(() => store.setState({ decimals }))
        page.pass(0)
        expect(found(step, container)).toEqual([])
        expect(found(step, line)).toEqual([])
      }
      for (const panel of veiled) {
        act(() => store.getState().setPanel(panel))
        expect(found(step, container, drawing)).toEqual([])
      }
      expect(container.querySelector(`[data-quantity="${of}"][data-value]`)).toBeNull()
      // The field of a parameter is the same, whichever panel is open.
      if (first !== 'try') continue
      const plate = drawing.querySelector(`[data-stop="${step % 2 === 0 ? 'w1' : 'eta'}"]`)!
      act(() => void fireEvent.keyDown(plate, { key: 'Enter' }))
      page.pass(0)
      const editor = document.querySelector('.parameterEditor')!
      expect(found(step, editor)).toEqual([])
      act(() => void fireEvent.keyDown(editor, { key: 'Escape' }))
    }
  const telling = new Set(
    [...withheld].filter(([, { telling: count }]) => count > 0).map(([key]) => key.split(' ')[0]!),
  )
  page.close()
  return telling.size
}

/** How far the parameters go whose updates nobody asks for: sentences say it. */
function movesOfOthers({ topology, values }: Tape, asked: QuantityId): readonly number[] {
  return topology.trained
    .filter((parameter) => name.next(parameter) !== asked)
    .map((parameter) => values[name.next(parameter)]! - values[parameter.id]!)
}

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
