import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../src/engine/kinds/learn'
import { SCENARIOS } from '../../src/content/scenarios'
import { exampleWith, type Problem } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { ComparePanel } from '../../src/ui/panels/compare/ComparePanel'
import { show } from '../support/page'

function networkOf(id: string): Problem {
  return exampleWith(SCENARIOS.find((scenario) => scenario.id === id)!.changes)
}

/** The list that stands beside this network, wherever it is from. */
function listBeside(problem: Problem): string {
  cleanup()
  show(<ComparePanel />, { start: newStart(problem) })
  return screen.getByRole<HTMLSelectElement>('combobox', { name: 'Source' }).selectedOptions[0]!.text
}

describe('the figures of a published example', () => {
  it('stand beside its network alone: activations, loss and samples are part of it', () => {
    const own = networkOf('hmkcode')
    const others: readonly Partial<Problem>[] = [
      { activations: ['sigmoid', 'identity'] },
      { loss: 'square' },
      { otherSamples: [{ inputs: [1, 1], targets: [0] }] },
    ]
    expect(listBeside(own)).toBe('hmkcode, step by step')
    for (const other of others) expect(listBeside({ ...own, ...other })).toBe('The article')
  })

  it('are not those of samples together where these are learned one by one', () => {
    const own = networkOf('spencer-harper')
    expect(listBeside(own)).toBe('Spencer-Harper, 9 lines')
    expect(listBeside({ ...own, schedule: 'one-by-one' })).toBe('The article')
  })

  it('are found where they are of the weights after a long run', () => {
    show(<ComparePanel />, { start: newStart(networkOf('spencer-harper')) })
    expect(screen.getByRole('button', { name: '3 same' })).toBeVisible()
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['w1', 'w2', 'w3'])
  })
})
