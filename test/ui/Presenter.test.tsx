import { act, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { present } from '../../src/session/showing'
import { Presenter } from '../../src/ui/app/laterPresenter'
import { sayChange } from '../../src/ui/transport/sayChange'
import { openWholePage, type WholePage } from '../support/wholePage'

let page: WholePage

beforeEach(async () => {
  vi.useFakeTimers()
  await Presenter.prefetch('en')
  page = openWholePage({ step: 15 }, 'values')
})

afterEach(() => {
  page.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function enter(): Promise<void> {
  await act(async () => {
    present(page.store, 'asked')
    await vi.dynamicImportSettled()
  })
}

function leave(): void {
  act(() => present(page.store, null))
}

/** A run on its way to where a link leads. */
const FAR = { from: 0, goal: 1_000_000, stopAtError: null, paused: false }

function place(): readonly (string | null)[] {
  return [...document.querySelectorAll('.presentedPlace > p')].map(({ textContent }) => textContent)
}

const PAGE = ['.header', '.side', '.transport', '.legendButton']

describe('presenter mode', () => {
  it('says how far the way to a far iteration is gone, and can end it', async () => {
    await enter()
    const cancel = vi.spyOn(page.trainer, 'cancel')
    act(() => page.store.getState().setTraining(FAR))
    const bar = page.container.querySelector<HTMLElement>('.presenterBar')!
    expect(within(bar).getByRole('progressbar')).toHaveAttribute('aria-valuemax', '1000000')
    act(() => within(bar).getByRole('button', { name: 'Cancel' }).click())
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('has the network, the formula and the player, and of the page nothing else', async () => {
    await enter()
    for (const part of PAGE) expect(page.container.querySelector(part)).toBeNull()
    expect(page.container.querySelectorAll('svg.network, .strip .result, .presenterBar .tapeStrip')).toHaveLength(3)
    leave()
    for (const part of PAGE) expect(page.container.querySelectorAll(part)).toHaveLength(1)
    expect(page.container.querySelectorAll('.strip, .presenterBar')).toHaveLength(0)
  })

  it('lays the network out with its own parts, and leaves it as it was', async () => {
    const before = page.drawing.getAttribute('viewBox')
    await enter()
    expect(page.drawing.getAttribute('viewBox')).not.toBe(before)
    leave()
    expect(page.drawing.getAttribute('viewBox')).toBe(before)
  })

  it('writes four decimals in the formula and in the drawing', async () => {
    await enter()
    expect(page.container.querySelector('.strip .result mn')?.textContent).toMatch(/^\d\.\d{4}$/)
    expect(page.container.querySelector('.errorValue')?.textContent).toMatch(/^\d\.\d{4}$/)
  })

  it('says which iteration it is, once a class has come past the first', async () => {
    await enter()
    expect(place()).toEqual(['15 / 54'])
    act(() => page.store.getState().goTo(54))
    act(() => page.player.next())
    expect(place()[0]).toBe('Iteration 1')
  })

  it('says after a move of several steps what all of them did, a line for each number that tells it', async () => {
    await enter()
    act(() => page.player.jump(11))
    act(() => page.player.next('phase'))
    page.pass(20_000)
    const told = [...page.container.querySelectorAll('.strip .mathLine > :last-child [data-quantity]')]
    expect(new Set(told.map((piece) => piece.getAttribute('data-quantity')))).toEqual(
      new Set(['delta.o1', 'grad.w5', 'grad.w6', 'delta.o2', 'grad.w7', 'grad.w8']),
    )
  })

  it('keeps the sentence to itself until somebody wants it', async () => {
    await enter()
    const say = page.container.querySelector<HTMLElement>('[data-act="say"]')!
    expect(page.container.querySelector('.presentedSentence')).toBeNull()
    act(() => say.click())
    expect(page.container.querySelector('.presentedSentence')?.textContent).toContain('w5')
    expect(say.getAttribute('aria-pressed')).toBe('true')
    act(() => say.click())
    expect(page.container.querySelector('.presentedSentence')).toBeNull()
  })

  it('is said when it begins and when it is over', async () => {
    const before = page.store.getState()
    await enter()
    const during = page.store.getState()
    expect(sayChange(during, before, true)).toBe('Presenter mode. Escape leaves it.')
    leave()
    expect(sayChange(page.store.getState(), during, true)).toBe('Presenter mode is over.')
  })

  it('hides the pointer once it has rested for three seconds', async () => {
    await enter()
    const { dataset } = document.documentElement
    act(() => void vi.advanceTimersByTime(2999))
    expect(dataset['pointer']).toBeUndefined()
    act(() => void vi.advanceTimersByTime(1))
    expect(dataset['pointer']).toBe('hidden')
    document.documentElement.dispatchEvent(new Event('pointermove'))
    expect(dataset['pointer']).toBeUndefined()
    leave()
    act(() => void vi.advanceTimersByTime(5000))
    expect(dataset['pointer']).toBeUndefined()
  })
})
