import { act, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { articleExample } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import type { Panel } from '../../src/session/panels'
import { PANEL_PARTS } from '../../src/ui/app/panels'
import { openWholePage, type WholePage } from '../support/wholePage'

/** All panels are fetched first: on a busy machine that takes a while, in milliseconds. */
const PATIENCE = 60_000

beforeAll(async () => {
  const part = PANEL_PARTS.slope
  if ('prefetch' in part) await part.prefetch('en')
  await vi.dynamicImportSettled()
}, PATIENCE)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function open(panel: Panel): WholePage {
  const page = openWholePage({ start: newStart(articleExample) }, panel)
  page.pass(0)
  return page
}

describe('the tab of the slope', () => {
  it('holds the landscape as well, which whatever names it still opens', () => {
    const page = open('landscape')
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Slope')
    expect(screen.getByRole('radio', { name: 'Two weights' })).toBeChecked()
    expect(page.container.querySelector('.landscape')).not.toBeNull()
    page.close()
  })

  it('leads from one weight to two and back, and leaves the focus where it is', () => {
    const page = open('slope')
    const two = screen.getByRole('radio', { name: 'Two weights' })
    act(() => {
      two.focus()
      two.click()
    })
    expect(page.store.getState().panel).toBe('landscape')
    expect(two).toHaveFocus()
    act(() => screen.getByRole('radio', { name: 'One weight' }).click())
    expect(page.store.getState().panel).toBe('slope')
    page.close()
  })
})
