import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { newStart } from '../../src/session/moment'
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
  it('shows the curve that it speaks of, the point set by the step out, the tangent laid by its slope', async () => {
    const { store, container } = show(<FormulaPanel />, { step: after('net.h1') })
    const marks = () => [...container.querySelectorAll('.curveInset path')].map((path) => path.classList[0])
    await why()
    expect(marks()).toEqual([])
    act(() => store.getState().goTo(after('out.h1')))
    await why()
    expect(marks()).toEqual(['axis', 'curve', 'point'])
    act(() => store.getState().goTo(after('slope.o1')))
    await why()
    expect(marks()).toEqual(['axis', 'curve', 'tangent', 'point'])
  })

  it('shows the curve of the layer’s own activation, and none of softmax, where each out depends on all nets', async () => {
    const problem = { ...articleExample, activations: ['tanh', 'softmax'], loss: 'cross-entropy' } as const
    const { store, container } = show(<FormulaPanel />, { start: newStart(problem), step: 2 })
    await why()
    expect(container.querySelector('.curveInset .zero')).not.toBeNull()
    const { steps: others } = tapeFor(problem)
    act(() => store.getState().goTo(others.findIndex(({ writes }) => writes === 'out.o1') + 1))
    await why()
    expect(container.querySelector('.curveInset')).toBeNull()
  })
})
