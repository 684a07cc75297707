import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { articleExample } from '../../src/engine'
import { momentOf, newStart } from '../../src/session/moment'
import { PANELS } from '../../src/session/panels'
import { present } from '../../src/session/showing'
import { Presenter } from '../../src/ui/app/laterPresenter'
import { listenToKeys } from '../../src/ui/first/pageKeys'
import { PANEL_PARTS } from '../../src/ui/app/panels'
import { openWholePage, type WholePage } from '../support/wholePage'
import { XOR } from '../support/xor'

const KEYS = ['ArrowUp', 'ArrowRight', 'End', 'PageDown', 'Enter', ' ', 'Delete']
/** What a browser does with a letter, and a reader with a sign. */
const BROWSER_KEYS = ['r', 'l', 'p', 'b', '.', 'Escape']
const HELD = [{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { ctrlKey: true, altKey: true }]
/** What can have the focus. */
const STOPS = 'button, input, select, [tabindex]'
/** A list opens with Alt and an arrow in every system. */
const LISTS = '[aria-haspopup="listbox"]'
/** Where Ctrl and Enter add a row, as spreadsheets do. */
const isNewRow = (stop: HTMLElement, key: string): boolean => key === 'Enter' && stop.matches('.sampleField')
/** Where Alt and ↑ alone move a number by a small step: in the editor and on sliders, and never in a table. */
const isSmallStep = (stop: HTMLElement, { key, altKey, ctrlKey }: KeyboardEvent): boolean =>
  key === 'ArrowUp' && altKey && !ctrlKey && stop.matches(':not(td *, th *):is(.numberInput, [type=range])')

/** Which of these keys something takes for itself, with any of those that are held. */
function takenBy(stop: HTMLElement, keys: readonly string[]): readonly object[] {
  const events = keys
    .flatMap((key) =>
      HELD.map((held) => new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true })),
    )
    .filter((event) => !isSmallStep(stop, event))
  act(() => events.forEach((event) => stop.dispatchEvent(event)))
  return events
    .filter(({ defaultPrevented }) => defaultPrevented)
    .map(({ key, altKey, ctrlKey, metaKey }) => ({ key, altKey, ctrlKey, metaKey }))
}

describe('a key with Alt, Ctrl or ⌘ is the browser’s or a screen reader’s,', () => {
  let page: WholePage
  let forgetKeys: () => void

  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    forgetKeys()
    page.close()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it.each([
    ...PANELS.map((panel) => ['the article’s network', panel, articleExample] as const),
    // Here neurons have lines that arrows move, and rows can be removed.
    ['XOR', 'plane', XOR] as const,
    ['XOR', 'samples', XOR] as const,
  ])('wherever the focus is in the page with %s and the panel of %s', async (_, panel, problem) => {
    const part = PANEL_PARTS[panel]
    if ('prefetch' in part) void part.prefetch('en')
    page = openWholePage({ start: newStart(problem), step: 12 }, panel)
    forgetKeys = listenToKeys({ ...page, press: () => page.store.getState().lay('help') })
    await act(async () => {
      page.trainer.train({ iterations: 10 })
      await vi.dynamicImportSettled()
    })
    const stops = [...page.container.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => !stop.matches(LISTS))
    expect(stops.length).toBeGreaterThan(40)
    const before = momentOf(page.store.getState())
    for (const stop of stops) {
      act(() => stop.focus())
      expect(
        takenBy(
          stop,
          KEYS.filter((key) => !isNewRow(stop, key)),
        ),
        `on ${stop.outerHTML}`,
      ).toEqual([])
    }
    expect(momentOf(page.store.getState())).toEqual(before)
    expect(page.store.getState()).toMatchObject({ playing: false, overlay: null, past: [] })
  })

  it('in presenter mode, and while its screen is black', async () => {
    await Presenter.prefetch('en')
    page = openWholePage({ step: 12 }, 'values')
    forgetKeys = listenToKeys({ ...page, press: () => page.store.getState().lay('help') })
    await act(async () => {
      present(page.store, 'asked')
      await vi.dynamicImportSettled()
    })
    const before = momentOf(page.store.getState())
    for (const presenting of ['on', 'blank'] as const) {
      act(() => present(page.store, presenting))
      expect(takenBy(document.body, [...KEYS, ...BROWSER_KEYS])).toEqual([])
      expect(page.store.getState().showing?.presenting).toBe(presenting)
    }
    expect(momentOf(page.store.getState())).toEqual(before)
  })

  it('so that walking through the table of weights by a screen reader’s keys changes none', () => {
    page = openWholePage({}, 'values')
    forgetKeys = () => {}
    const fields = within(screen.getByRole('table', { name: 'Weights' })).getAllByRole('spinbutton')
    expect(fields).toHaveLength(8)
    for (const field of fields) {
      act(() => field.focus())
      fireEvent.keyDown(field, { key: 'ArrowDown', altKey: true, shiftKey: true })
      fireEvent.keyDown(field, { key: 'ArrowDown', altKey: true, ctrlKey: true })
      fireEvent.keyDown(field, { key: 'ArrowDown', altKey: true })
    }
    expect(page.store.getState().past).toEqual([])
  })
})
