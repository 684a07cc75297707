import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample, type QuantityId } from '../../src/engine'
import { tapeFor } from '../../src/session/tapes'
import { ErrorReadout } from '../../src/ui/transport/ErrorReadout'
import { FormulaPanel } from '../../src/ui/formula/FormulaPanel'
import { ValuesPanel } from '../../src/ui/panels/values/ValuesPanel'
import { show, type Page } from '../support/page'
import { repeat } from '../support/scene'

const { places } = tapeFor(articleExample)

/** Plays this step, and lets so many tenths of a second of it pass. */
function playing(written: QuantityId, tenths: number): Page {
  const parts = (
    <>
      <FormulaPanel />
      <ValuesPanel />
      <ErrorReadout />
    </>
  )
  const page = show(parts, { step: places.get(written)! }, false)
  act(() => {
    page.player.next()
    page.frames.run(0, ...repeat(tenths))
  })
  return page
}

/** Which numbers the lines of the formula show. */
function numbersOf(line: 'numbers' | 'result'): number {
  return screen.getByTestId('formula').querySelectorAll(`.${line} [data-value]`).length
}

/** Whether the table has this number. */
function isInTable(id: QuantityId): boolean {
  return document.querySelector(`.valuesPanel [data-quantity="${id}"][data-value]`) !== null
}

describe('while the number of a step is on its way', () => {
  it('the formula shows its symbols, then the numbers once they meet, then the result', () => {
    const { frames } = playing('grad.w5', 7)
    expect([numbersOf('numbers'), numbersOf('result')]).toEqual([0, 0])
    act(() => frames.run(...repeat(2)))
    expect([numbersOf('numbers') > 0, numbersOf('result')]).toEqual([true, 0])
    act(() => frames.run(...repeat(8)))
    expect(numbersOf('result')).toBe(1)
  })

  it('its sentence waits for it, and so does its reason', () => {
    const { frames, container } = playing('delta.o1', 5)
    expect(container.querySelector('.sentence')).toHaveTextContent('')
    expect(container.querySelector('.sentence')!.textContent).toBe('')
    act(() => frames.run(...repeat(10)))
    expect(container.querySelector('.sentence')!.textContent).not.toBe('')
  })

  it('the readout knows no E before it is there', () => {
    const { frames } = playing('error', 20)
    expect(screen.getByTestId('error')).not.toHaveAttribute('data-value')
    act(() => frames.run(...repeat(4)))
    expect(screen.getByTestId('error')).toHaveAttribute('data-value')
  })

  it('"next" brings it there, and only then leads on', () => {
    const { player, store } = playing('net.h1', 3)
    act(() => player.next())
    expect(store.getState()).toMatchObject({ step: 1, underway: null })
    expect(numbersOf('result')).toBe(1)
    act(() => player.next())
    expect(store.getState().step).toBe(2)
  })

  it('an edit shows at once all that there is to see', () => {
    const { store } = playing('net.h1', 3)
    expect(numbersOf('result')).toBe(0)
    act(() => void store.getState().edit({ w1: 0.2 }))
    expect(numbersOf('result')).toBe(1)
    expect(isInTable('net.h1')).toBe(true)
  })
})
