import { act } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../../src/content/languages'
import { exampleWith, recordIteration } from '../../src/engine'
import { learnEveryKind } from '../../src/engine/kinds/learn'
import { newStart } from '../../src/session/moment'
import { PANEL_PARTS } from '../../src/ui/app/panels'
import { laterOver } from '../../src/ui/network/laterOver'
import { openWholePage } from '../support/wholePage'

/** A weight's number, and not its ends; at the end of an index as well, as the drawing sets it. */
const NUMBERED = /(?<![\p{L}\d_])w\d+/u
const PANELS = ['values', 'slope', 'landscape', 'training'] as const
const NAMED = exampleWith({ names: 'ends' })

beforeAll(async () => {
  learnEveryKind()
  for (const panel of PANELS) {
    const part = PANEL_PARTS[panel]
    if ('prefetch' in part) for (const language of LANGUAGES) void part.prefetch(language)
  }
  await laterOver.fetch()
  await vi.dynamicImportSettled()
})
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** All that is seen or heard of the page. */
function textsIn(page: Element): readonly string[] {
  const heard = [...page.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'aria-valuetext', 'data-spoken', 'title'].map((name) => element.getAttribute(name) ?? ''),
  )
  const blocks = [...page.querySelectorAll('p, h2, h3, td, th, button, option, text, li, span')]
  return [...heard, ...blocks.map(({ textContent }) => textContent ?? '')]
}

it.each(PANELS.flatMap((panel) => LANGUAGES.map((language) => [panel, language] as const)))(
  'a weight that is named after its ends is nowhere numbered, beside %s in %s',
  (panel, language) => {
    const { steps } = recordIteration(NAMED)
    const steppedTo = steps.findIndex(({ writes }) => writes === 'next.w5') + 1
    const page = openWholePage({ start: newStart(NAMED), step: steppedTo, language }, panel)
    page.pass(2000)
    act(() => page.player.next())
    page.pass(8000)
    const numbered = textsIn(page.container).filter((text) => NUMBERED.test(text))
    expect([...numbered, page.line.textContent ?? ''].filter((text) => NUMBERED.test(text))).toEqual([])
    expect(textsIn(page.container).some((text) => text.includes('wh1o1') || text.includes('w_h1o1'))).toBe(true)
    page.close()
  },
)
