import { act } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Problem } from '../../src/engine'
import { LANGUAGES } from '../../src/content/languages'
import { newStart } from '../../src/session/moment'
import { PANELS } from '../../src/session/panels'
import { tapeFor } from '../../src/session/tapes'
import { PANEL_PARTS } from '../../src/ui/app/panels'
import { ENDS_BEFORE, NEARLY_ENDS, RELU_SOFTMAX, XOR } from '../support/otherExamples'
import { openWholePage } from '../support/wholePage'

/** Forty panels are opened in each test: on a busy machine that takes a while, in milliseconds. */
const PATIENCE = 120_000

beforeAll(async () => {
  for (const part of Object.values(PANEL_PARTS)) if ('prefetch' in part) await part.prefetch('en')
  await vi.dynamicImportSettled()
}, PATIENCE)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('every panel works, and says no number that is none,', () => {
  it.each<[string, Problem, number | null]>([
    ['with ReLU and softmax', RELU_SOFTMAX, null],
    ['with samples that are learned together', XOR, 3],
    ['of a sample that is only looked at', { ...XOR, schedule: 'one-by-one' }, 2],
    ['where the tape ends before its first error', ENDS_BEFORE, null],
    ['where E is a number here, and not far from here none', NEARLY_ENDS, null],
  ])(
    '%s',
    (_, problem, sample) => {
      const { length } = tapeFor(problem, sample).steps
      for (const language of LANGUAGES)
        for (const step of [0, length]) {
          const page = openWholePage({ start: newStart(problem), sample, step, language }, 'try')
          for (const panel of PANELS) {
            act(() => page.store.getState().setPanel(panel))
            page.pass(0)
            const wrong = [
              page.container.querySelector('.crash')?.textContent,
              // What is written, and what elements carry.
              /NaN|Infinity|undefined|∞/.exec(page.container.innerHTML)?.[0],
            ]
            expect({ panel, wrong }).toEqual({ panel, wrong: [undefined, undefined] })
          }
          page.close()
        }
    },
    PATIENCE,
  )
})
