import { act, fireEvent } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { name, type Problem, type QuantityId, type Tape } from '../../src/engine'
import { pose } from '../../src/asking/acts'
import type { LANGUAGES } from '../../src/content/languages'
import { DECIMALS } from '../../src/content/preferences'
import { newStart } from '../../src/session/moment'
import { LOOKS_AHEAD, PANELS, type Panel } from '../../src/session/panels'
import { sightNow } from '../../src/session/selectors'
import { tapeFor } from '../../src/session/tapes'
import { QuestionCard, VeiledPanel } from '../../src/ui/app/laterAsking'
import { PANEL_PARTS } from '../../src/ui/app/panels'
import { ParameterEditor } from '../../src/ui/network/laterEditor'
import { numbersIn } from './numbersIn'
import { withheldFrom } from './withheld'
import { openWholePage } from './wholePage'

/** A page is opened for each step of an iteration: on a busy machine that takes a while, in milliseconds. */
export const PATIENCE = 480_000
/** The panels by what they need: those that look ahead have given their place to a veil, which is soon put up. */
const TOGETHER: readonly (readonly [Panel, ...Panel[]])[] = [
  ['try', ...LOOKS_AHEAD],
  ...PANELS.filter((panel) => panel !== 'try' && !LOOKS_AHEAD.has(panel)).map((panel): [Panel] => [panel]),
]

/** Before the tests of a file: all parts of the page have come, and time is handed to it. */
export function readyToLook(): void {
  beforeAll(async () => {
    for (const part of [...Object.values(PANEL_PARTS), QuestionCard, VeiledPanel, ParameterEditor])
      if ('prefetch' in part) await part.prefetch('en')
    await vi.dynamicImportSettled()
  }, PATIENCE)
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
}

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
export function lookThrough({ problem, language, steps }: Visit): number {
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
