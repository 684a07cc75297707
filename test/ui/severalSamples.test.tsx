import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample, type Problem } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { Comparison } from '../../src/ui/panels/training/Comparison'
import { ErrorReadout } from '../../src/ui/transport/ErrorReadout'
import { stageSummary } from '../../src/ui/network/stageSummary'
import { sayChange } from '../../src/ui/transport/sayChange'
import { ENDS_BEFORE, XOR } from '../support/otherExamples'
import { show } from '../support/page'

describe('the E of the readout', () => {
  it.each([
    ['of the network, where there is one sample', articleExample, 'Total error E'],
    ['of all samples, where these are learned together', XOR, 'Error E of all 4 samples'],
    ['of the one that is learned, one by one', { ...XOR, schedule: 'one-by-one' as const }, 'Error E of this sample'],
  ])('is by its name that %s', (_, problem, called) => {
    const { store } = show(<ErrorReadout />, { start: newStart(problem) })
    expect(screen.getByText(called)).toBeInTheDocument()
    const before = store.getState()
    act(() => void before.edit({ w1: 0.3 }))
    expect(sayChange(store.getState(), before, true)).toMatch(new RegExp(`^${called} is `))
  })
})

/** What the network says of itself once so many steps of its iteration have been played. */
function summaryOf(problem: Problem, step: number): string {
  const { store } = show(<></>, { start: newStart(problem), iteration: 0, step })
  return stageSummary(store.getState()).summary
}

describe('the summary of the network', () => {
  it('says that E is not there where the tape ends before it', () => {
    expect(summaryOf({ ...ENDS_BEFORE, weights: [1000] }, 0)).toContain(' E, Error: not shown yet. ')
  })

  it('says of which samples E is', () => {
    expect(summaryOf(articleExample, 12)).toMatch(/ E, total error: 0\.298\d+\. /)
    expect(summaryOf(XOR, 12)).toMatch(/ E, error of all samples: 0\.\d+\. /)
    expect(summaryOf({ ...XOR, schedule: 'one-by-one' }, 12)).toMatch(/ E, error of this sample: 0\.\d+\. /)
  })
})

it('the beginning is compared with an iteration whose tape ends early, which is said', async () => {
  const from = newStart({ ...ENDS_BEFORE, weights: [1] })
  const start = { ...newStart(ENDS_BEFORE), branch: { from, at: 1, length: 1 } }
  const { user } = show(<Comparison />, { start })
  await user.click(screen.getByRole('button', { expanded: false }))
  expect(document.body).toHaveTextContent('is so near 1')
})
