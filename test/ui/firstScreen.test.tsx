import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../src/content/scenarios'
import { articleExample } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { FormulaPanel } from '../../src/ui/formula/FormulaPanel'
import { TryPanel } from '../../src/ui/panels/try/TryPanel'
import { show } from '../support/page'

describe('the first screen', () => {
  it('says in three lines what the network does, the two directions, and what a reader can do', () => {
    show(<FormulaPanel />)
    const lines = within(screen.getByRole('region', { name: 'Start' })).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'Two inputs become two outputs. The error E says how far these are from their targets.',
      'Forward → finds E, back ← finds how fast E changes with each weight, the update moves the weights to lower E.',
      'Drag a weight, an input or a target and watch what it does; click it to type.',
    ])
  })

  it('leads to the lessons as well as to the scenarios', () => {
    show(<TryPanel />)
    expect(screen.getByRole('button', { name: `Lessons, ${SCENARIOS.length} scenarios` })).toBeVisible()
  })

  it('counts the inputs and outputs of the network that is open', () => {
    const problem = {
      ...articleExample,
      shape: [3, 1, 1],
      inputs: [1, 2, 3],
      targets: [1],
      weights: [1, 1, 1, 1],
      biases: [0, 0],
    }
    show(<FormulaPanel />, { start: newStart(problem) })
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(/^3 inputs become one output\./)
  })

  it('goes on to the first step by its own button, and plays by the other', async () => {
    const { user, store } = show(<FormulaPanel />)
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(store.getState().step).toBe(1)
    store.getState().goTo(0)
    await user.click(await screen.findByRole('button', { name: /^Play/ }))
    expect(store.getState().playing).toBe(true)
  })
})
