import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { tapeFor } from '../../src/session/tapes'
import { FormulaPanel } from '../../src/ui/formula/FormulaPanel'
import { show } from '../support/page'

const { steps } = tapeFor(articleExample)
const after = (writes: string): number => steps.findIndex((step) => step.writes === writes) + 1

const why = () => screen.findByRole('button', { name: 'Why?' })

describe('the reason', () => {
  it('is open where a kind of step is met first, and a line afterwards', async () => {
    const { store } = show(<FormulaPanel />, { step: after('grad.w5') })
    expect(await why()).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByText(/Rates along a path multiply/)).toBeVisible()
    act(() => store.getState().goTo(after('grad.w6')))
    expect(await why()).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText(/Rates along a path multiply/)).toBeNull()
    act(() => store.getState().goTo(after('dE_dout.o2')))
    expect(await why()).toHaveAttribute('aria-expanded', 'true')
  })

  it('stands open again where it was met first', async () => {
    const { store } = show(<FormulaPanel />, { step: after('grad.w5') })
    await why()
    for (const id of ['grad.w6', 'grad.w5']) act(() => store.getState().goTo(after(id)))
    expect(await why()).toHaveAttribute('aria-expanded', 'true')
  })

  it('opens and closes by hand, by click and by key, for the step at hand', async () => {
    const { store, user } = show(<FormulaPanel />, { step: after('grad.w5') })
    await user.click(await why())
    expect(await why()).toHaveAttribute('aria-expanded', 'false')
    act(() => store.getState().goTo(after('grad.w6')))
    ;(await why()).focus()
    await user.keyboard('{Enter}')
    expect(await why()).toHaveAttribute('aria-expanded', 'true')
    act(() => store.getState().goTo(after('grad.w7')))
    expect(await why()).toHaveAttribute('aria-expanded', 'false')
  })
})
