import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { tapeFor } from '../../src/session/tapes'
import { present } from '../../src/session/showing'
import { ValuesPanel } from '../../src/ui/panels/values/ValuesPanel'
import { arrowLengths, sharedReach } from '../../src/ui/panels/values/nudgeScale'
import { listenToPresenter } from '../../src/ui/presenter/presenterKeys'
import { show } from '../support/page'

const { places, values } = tapeFor(articleExample)

async function openStrip(step: number) {
  const page = show(<ValuesPanel />, { step })
  await page.user.click(screen.getByRole('radio', { name: 'Sliders' }))
  return page
}

describe('nudging every weight', () => {
  it('has a slider for each trained number, and E follows', async () => {
    const { user, store } = await openStrip(11)
    expect(screen.getAllByRole('slider').map((slider) => slider.getAttribute('aria-label'))).toEqual(
      Array.from({ length: 8 }, (_, i) => `weight w${i + 1}`),
    )
    act(() => screen.getByRole('slider', { name: 'weight w5' }).focus())
    await user.keyboard('{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}')
    expect(store.getState().start.problem.weights[4]).toBe(0.29)
    await user.keyboard('{Home}')
    expect(store.getState().start.problem).toEqual(articleExample)
  })

  it('points down the slope once the tape has written it, and says so to those who listen', async () => {
    const { store } = await openStrip(11)
    expect(document.querySelectorAll('.nudgeArrow')).toHaveLength(0)
    expect(screen.getByText('Arrows: after the backward pass')).toBeVisible()
    act(() => store.getState().goTo(places.get('grad.w8')! + 1))
    const slider = screen.getByRole('slider', { name: 'weight w5' })
    expect(slider).toHaveAttribute('aria-valuetext', '0.40, start 0.40, E falls when it goes down')
    // Of w7 the gradient is negative: E falls when it grows.
    expect(values['grad.w7']).toBeLessThan(0)
    expect(screen.getByRole('slider', { name: 'weight w7' })).toHaveAttribute(
      'aria-valuetext',
      '0.50, start 0.50, E falls when it goes up',
    )
    expect(document.querySelectorAll('.nudgeArrow')).toHaveLength(4)
  })

  it('is no drag for keys, so that Escape still leaves presenter mode, and leaving it ends the walk', async () => {
    const { user, store, player } = await openStrip(11)
    act(() => screen.getByRole('slider', { name: 'weight w5' }).focus())
    await user.keyboard('{ArrowLeft}')
    act(() => present(store, 'on'))
    const end = listenToPresenter({ store, player, toggleSentence() {}, describe() {} })
    fireEvent.keyDown(document.body, { key: 'Escape' })
    end()
    expect(store.getState().showing).toBeNull()
    await user.tab()
    expect(store.getState().gesture).toBeNull()
  })

  it('takes one back, or all', async () => {
    const { user, store } = await openStrip(11)
    act(() => void store.getState().edit({ w5: 0, w7: 0.9 }))
    // A sign that is drawn: few faces have one.
    expect(screen.getByRole('button', { name: 'Reset weight w5' })).toHaveTextContent(/^$/)
    await user.click(screen.getByRole('button', { name: 'Reset weight w5' }))
    expect(store.getState().start.problem.weights.slice(4)).toEqual([0.4, 0.45, 0.9, 0.55])
    await user.click(screen.getByRole('button', { name: 'Reset all' }))
    expect(store.getState().start.problem).toEqual(articleExample)
  })
})

describe('the scale of all rows', () => {
  it('is one, so that lengths can be compared', () => {
    expect(sharedReach([0.15, -0.6])).toBe(2)
    expect(sharedReach([0.15, -3.9])).toBe(5)
    expect(sharedReach([24])).toBe(50)
    const [long, short, none, unseen] = arrowLengths([0.08, -0.02, 0, null])
    expect(long).toBeLessThan(0)
    expect(short! / long!).toBeCloseTo(-1 / 4, 12)
    expect([none! + 0, unseen]).toEqual([0, null])
    expect(arrowLengths([0, 0]).map((length) => length! + 0)).toEqual([0, 0])
  })
})
