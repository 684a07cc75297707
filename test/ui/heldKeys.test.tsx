import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PANELS, type Panel } from '../../src/session/panels'
import { momentOf } from '../../src/session/appStore'
import { listenToKeys } from '../../src/ui/first/pageKeys'
import { PANEL_PARTS } from '../../src/ui/app/panels'
import { openWholePage, type WholePage } from '../support/wholePage'

const KEYS = ['ArrowUp', 'ArrowRight', 'End', 'PageDown', 'Enter', ' ']
const HELD = [{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { ctrlKey: true, altKey: true }]
/** What can have the focus. */
const STOPS = 'button, input, select, [tabindex]'
/** A list opens with Alt and an arrow in every system. */
const LISTS = '[aria-haspopup="listbox"]'
/** Where Ctrl and Enter add a row, as spreadsheets do. */
const isNewRow = (stop: HTMLElement, key: string): boolean => key === 'Enter' && stop.matches('.sampleField')

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

  it.each(PANELS)('wherever the focus is in the page with the panel of %s', async (panel: Panel) => {
    const part = PANEL_PARTS[panel]
    if ('prefetch' in part) void part.prefetch('en')
    page = openWholePage({ step: 12 }, panel)
    forgetKeys = listenToKeys({ ...page, showHelp: () => page.store.getState().lay('help') })
    await act(async () => {
      page.trainer.train({ iterations: 10 })
      await vi.dynamicImportSettled()
    })
    const stops = [...page.container.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => !stop.matches(LISTS))
    expect(stops.length).toBeGreaterThan(40)
    const before = momentOf(page.store.getState())
    for (const stop of stops) {
      act(() => stop.focus())
      for (const key of KEYS.filter((one) => !isNewRow(stop, one)))
        for (const held of HELD)
          expect(fireEvent.keyDown(stop, { key, ...held }), `${key} on ${stop.outerHTML}`).toBe(true)
    }
    expect(momentOf(page.store.getState())).toEqual(before)
    expect(page.store.getState()).toMatchObject({ playing: false, overlay: null, past: [] })
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
    }
    expect(page.store.getState().past).toEqual([])
  })
})
