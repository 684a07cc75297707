import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { articleExample, BIAS_RULES, UPDATE_ORDERS } from '../../src/engine'
import { en } from '../support/words'
import { EditorContext, type Editor } from '../../src/ui/context/EditorContext'
import { RulesPanel } from '../../src/ui/panels/rules/RulesPanel'
import { show } from '../support/page'

describe('the rules', () => {
  it('change how biases behave', async () => {
    const { user, store } = show(<RulesPanel />)
    await user.click(screen.getByRole('radio', { name: en.rules.biasRules.neuron }))
    expect(store.getState().start.problem).toMatchObject({ biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] })
  })

  it('change when weights change, by keyboard too', async () => {
    const { user, store } = show(<RulesPanel />)
    screen.getByRole('radio', { name: en.rules.updateOrders.simultaneous }).focus()
    await user.keyboard('{ArrowDown}')
    expect(store.getState().start.problem).toMatchObject({
      updateOrder: 'output-first',
      weights: articleExample.weights,
    })
  })

  it('are each described by their own line', () => {
    show(<RulesPanel />)
    for (const rule of BIAS_RULES) expect(said(en.rules.biasRules[rule])).toBe(en.rules.biasRuleHints[rule])
    for (const order of UPDATE_ORDERS) expect(said(en.rules.updateOrders[order])).toBe(en.rules.updateOrderHints[order])
  })

  it('open the field for the learning rate right there', async () => {
    const open = vi.fn<Editor['open']>()
    const { user } = show(
      <EditorContext value={{ current: null, open, close: () => {} }}>
        <RulesPanel />
      </EditorContext>,
    )
    const button = screen.getByRole('button', { name: /^Edit learning rate η:\s?η = 0\.50$/ })
    await user.click(button)
    expect(open).toHaveBeenCalledWith('eta', button)
  })

  it('light the learning rate wherever it stands', async () => {
    const { user, store } = show(<RulesPanel />)
    await user.hover(screen.getByRole('button'))
    expect(store.getState().lit).toBe('eta')
  })
})

/** The line that describes a choice, with its symbols and numbers in elements of their own. */
function said(name: string): string | null | undefined {
  const id = screen.getByRole('radio', { name }).getAttribute('aria-describedby')
  return document.getElementById(id ?? '')?.textContent
}
