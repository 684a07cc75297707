import { act, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { articleExample, type Problem, type QuantityId } from '../../src/engine'
import { en } from '../support/words'
import { SlopePanel } from '../../src/ui/panels/slope/SlopePanel'
import { show, type Page } from '../support/page'
import { newStart } from '../../src/session/moment'
import { tapeOf } from '../../src/session/selectors'

/** The number in the row with these words at its head. */
function number(head: RegExp): number {
  const cell = within(screen.getByRole('row', { name: head })).getByRole('cell')
  return Number(cell.getAttribute('data-value'))
}

/** Picks from one of the panel's menus. */
async function choose({ user }: Page, menu: RegExp, option: string): Promise<void> {
  await user.selectOptions(screen.getByRole('combobox', { name: menu }), option)
}

/** The panel, and a button that leaves it and opens it again. */
function Opened() {
  const [isOpen, setOpen] = useState(true)
  return (
    <>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        Other panel
      </button>
      {isOpen && <SlopePanel />}
    </>
  )
}

describe('the slope', () => {
  it('is that of the chain rule, and the measured one agrees to the digits that it should', () => {
    show(<SlopePanel />)
    expect(number(/chain rule/)).toBeCloseTo(0.0821670405642, 12)
    expect(number(/^Measured/)).toBeCloseTo(0.0821670405, 9)
    expect(number(/^Difference/)).toBe(number(/^Measured/) - number(/chain rule/))
  })

  it('is that of the weight which the step is about, until one is chosen', async () => {
    const page = show(<SlopePanel />, { step: 20 })
    const menu = screen.getByRole('combobox', { name: /E against/ })
    const shownAt = (id: QuantityId): string => {
      const { steps } = tapeOf(page.store.getState())
      act(() => page.player.jump(steps.findIndex(({ writes }) => writes === id) + 1))
      return (menu as HTMLSelectElement).value
    }
    expect(shownAt('grad.w1')).toBe('w1')
    expect(number(/chain rule/)).toBeCloseTo(0.000438567735, 11)
    expect(shownAt('next.w6')).toBe('w6')
    // No gradient is worked out there.
    for (const id of ['net.h1', 'via.o2.h1', 'next.error'] as const) expect(shownAt(id)).toBe('w5')
    await choose(page, /E against/, 'w3')
    expect(shownAt('grad.w1')).toBe('w3')
  })

  it.each([
    ['0.1', '0.08214'],
    ['10⁻¹²', '0.08213'],
  ])('is measured badly with ε = %s', async (epsilon, measured) => {
    const page = show(<SlopePanel />)
    await choose(page, /ε/, epsilon)
    expect(number(/^Measured/).toFixed(5)).toBe(measured)
  })

  it('says that the gradient is not the slope where the update looks back through new weights', async () => {
    const page = show(<SlopePanel />, { start: newStart({ ...articleExample, updateOrder: 'output-first' }) })
    expect(screen.queryByText(/what the update uses for this weight/)).toBeNull()
    await choose(page, /E against/, 'w1')
    expect(screen.getByText(/what the update uses for this weight/)).toBeVisible()
    expect(number(/^What the update uses/)).toBeCloseTo(0.000364722878, 11)
    expect(number(/chain rule/)).toBeCloseTo(0.000438567735, 11)
    expect(number(/^Measured/)).toBeCloseTo(0.000438567735, 11)
  })

  it('draws no line beyond what can be drawn, however steep', async () => {
    // net h1 is near 0 at this weight alone.
    const weights = articleExample.weights.map((weight, i) => (i === 0 ? 0.2 : i === 1 ? -0.2 : weight))
    const steep: Problem = { ...articleExample, inputs: [1e8, 1e8], weights }
    const page = show(<SlopePanel />, { start: newStart(steep) })
    await choose(page, /E against/, 'w1')
    const lines = [...document.querySelectorAll('.tangent')].map((line) => line.getAttribute('d')!)
    expect(lines).not.toEqual([])
    for (const place of lines.join().match(/-?[\d.]+(e[+-]?\d+)?/g)!)
      expect(Math.abs(Number(place))).toBeLessThan(20_000)
    expect(lines.join()).not.toMatch(/NaN|Infinity/)
  })

  it('says that the step of w1 is too small to be seen, and zooms in on it', async () => {
    const page = show(<SlopePanel />)
    await choose(page, /^Range/, '0.5')
    expect(screen.queryByText(/too small to be seen/)).toBeNull()
    await choose(page, /E against/, 'w1')
    // η · ∂E/∂w1 = 0.5 · 0.000438568
    // The number has an element of its own.
    expect(document.body).toHaveTextContent('is −0.000219284: too small to be seen here')
    await page.user.click(screen.getByRole('button', { name: en.slope.zoomIn }))
    expect(screen.queryByText(/too small to be seen/)).toBeNull()
    expect(screen.getByText(en.slope.stepName)).toBeInTheDocument()
  })

  it('has its curve in numbers, with the point in the middle', async () => {
    const page = show(<SlopePanel />)
    await page.user.click(screen.getByRole('button', { name: en.slope.table }))
    const middle = screen.getByRole('row', { name: /^0\.4 / })
    expect(Number(within(middle).getByRole('cell').getAttribute('data-value'))).toBeCloseTo(0.29837110876, 11)
  })

  it('is walked in the steps of every slider: by 0.01, with Shift 0.1', async () => {
    const { user, store } = show(<SlopePanel />)
    screen.getByRole('slider', { name: /^Move weight w5/ }).focus()
    await user.keyboard('{ArrowRight}')
    expect(store.getState().start.problem.weights[4]).toBe(0.41)
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(store.getState().start.problem.weights[4]).toBe(0.31)
  })

  it('leaves biases out that are not trained', () => {
    show(<SlopePanel />)
    const parameters = within(screen.getByRole('combobox', { name: /E against/ })).getAllByRole('option')
    expect(parameters.map(({ textContent }) => textContent)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((i) => `w${i}`))
  })

  it('shows what was chosen when it is opened again', async () => {
    const page = show(<Opened />)
    await choose(page, /E against/, 'w7')
    await page.user.click(screen.getByRole('button', { name: 'Other panel' }))
    await page.user.click(screen.getByRole('button', { name: 'Other panel' }))
    expect(screen.getByRole('slider', { name: /^Move weight w7/ })).toBeVisible()
  })
})
