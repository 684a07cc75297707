import { act, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { USUAL_LOOKS, type Hideable } from '../../src/content/linkLooks'
import type { Panel } from '../../src/session/panels'
import { present, showAs } from '../../src/session/showing'
import { Presenter } from '../../src/ui/app/laterPresenter'
import { PANEL_PARTS } from '../../src/ui/app/panels'
import { RunUnderWay } from '../../src/ui/transport/laterRun'
import { openWholePage, type WholePage } from '../support/wholePage'

/** A run on its way to where a link leads. */
const FAR = { from: 0, goal: 1_000_000, stopAtError: null, paused: false }

let page: WholePage | null = null

beforeEach(async () => {
  vi.useFakeTimers()
  for (const part of [Presenter, RunUnderWay, PANEL_PARTS.training]) if ('prefetch' in part) await part.prefetch('en')
})

afterEach(() => {
  page?.close()
  page = null
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The page by a link that leaves out parts of it, once what may come later has come. */
async function open(hidden: readonly Hideable[], panel: Panel): Promise<WholePage> {
  const opened = (page = openWholePage({}, panel))
  act(() => showAs(opened.store, { ...USUAL_LOOKS, hidden }))
  await settle(opened)
  return opened
}

async function settle(opened: WholePage): Promise<void> {
  opened.pass(0)
  await act(() => vi.dynamicImportSettled())
}

describe('a run to a far iteration', () => {
  it.each<{ readonly hidden: readonly Hideable[]; readonly panel: Panel }>([
    { hidden: ['transport'], panel: 'values' },
    { hidden: ['transport', 'header', 'tabs'], panel: 'values' },
    { hidden: ['tabs'], panel: 'training' },
    { hidden: ['tabs', 'transport'], panel: 'training' },
    { hidden: ['transport'], panel: 'training' },
    { hidden: [], panel: 'training' },
    { hidden: [], panel: 'values' },
  ])('says once how far it is, and can be ended there: without $hidden, at $panel', async ({ hidden, panel }) => {
    const { store, trainer, container } = await open(hidden, panel)
    const onPage = within(container)
    expect(onPage.queryByRole('progressbar')).toBeNull()
    const cancel = vi.spyOn(trainer, 'cancel')
    act(() => store.getState().setTraining(FAR))
    expect(onPage.getByRole('progressbar')).toHaveAttribute('aria-valuemax', '1000000')
    act(() => onPage.getByRole('button', { name: 'Cancel' }).click())
    expect(cancel).toHaveBeenCalledOnce()
    act(() => store.getState().arriveAt(0, 0, 0, { end: 'cancelled', iteration: 0, stopAtError: null }))
    expect(onPage.queryByRole('progressbar')).toBeNull()
  })

  it('says it in presenter mode in the bar alone', async () => {
    const opened = await open(['transport'], 'values')
    act(() => opened.store.getState().setTraining(FAR))
    act(() => present(opened.store, 'asked'))
    await settle(opened)
    expect(within(opened.container).getByRole('progressbar').closest('.presenterBar')).not.toBeNull()
  })
})
