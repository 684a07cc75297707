import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../src/engine/kinds/learn'
import { articleExample, type Problem } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { IterationField } from '../../src/ui/panels/training/IterationField'
import { TrainingPanel } from '../../src/ui/panels/training/TrainingPanel'
import { show, type Page } from '../support/page'
import { en } from '../support/words'

const field = (): HTMLElement => screen.getByRole('spinbutton', { name: 'Iteration' })
const said = (): string | undefined => document.querySelector('.runOn p')?.textContent ?? undefined

/** The panel after a run of a hundred iterations. */
function ranHundred(): Page {
  const page = show(<TrainingPanel />, { start: newStart({ ...articleExample }) })
  act(() => page.trainer.train({ iterations: 100 }))
  return page
}

async function typed({ user }: Page, text: string): Promise<void> {
  await user.clear(field())
  await user.type(field(), text)
}

describe('the field for an iteration', () => {
  it.each(['73', '７３', '\u200b73', '73\u00a0'])('goes to the iteration that is typed as %j', async (text) => {
    const page = ranHundred()
    await typed(page, text)
    expect(page.store.getState().iteration).toBe(73)
    expect(field()).toBeValid()
  })

  it('says how far the run goes, and runs on where it is asked to', async () => {
    const page = ranHundred()
    await typed(page, '5,000')
    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription(en.training.runGoesTo({ iteration: 100 }))
    expect(said()).toContain('iteration 100')
    const { iteration } = page.store.getState()
    expect(iteration).toBeLessThanOrEqual(100)
    await page.user.click(screen.getByRole('button', { name: 'Run on to 5,000' }))
    expect(page.store.getState()).toMatchObject({ iteration: 5000, recorded: 5000 })
    expect(field()).toHaveValue('5000')
    expect(said()).toBe('')
  })

  it('offers that to keys as well', async () => {
    const page = ranHundred()
    await typed(page, '300')
    await page.user.tab()
    expect(screen.getByRole('button', { name: 'Run on to 300' })).toHaveFocus()
    await page.user.keyboard('{Enter}')
    expect(page.store.getState()).toMatchObject({ iteration: 300, recorded: 300 })
  })

  it('takes the offer away with what was typed when it is left', async () => {
    const page = ranHundred()
    await typed(page, '5000')
    await page.user.click(document.body)
    expect(screen.queryByRole('button', { name: /^Run on/ })).toBeNull()
    expect(field()).toHaveValue(String(page.store.getState().iteration))
  })

  it('says that a large network with many samples can’t be run as far as others', async () => {
    const samples = Array.from({ length: 199 }, () => ({ inputs: [0, 0], targets: [0, 0] }))
    const many: Problem = { ...articleExample, otherSamples: samples, schedule: 'all-together' }
    const page = show(<IterationField length={0} iteration={0} onGoTo={() => {}} />, { start: newStart(many) })
    await typed(page, '6250000')
    expect(screen.getByRole('button', { name: /^Run on/ })).toBeVisible()
    await typed(page, '6250001')
    expect(said()).toBe(
      'A run of this network and its samples goes to iteration 6,250,000 at the most: more would take too long.',
    )
    expect(screen.queryByRole('button', { name: /^Run on/ })).toBeNull()
  })

  it('says what no run can hold, and offers nothing then', async () => {
    const page = ranHundred()
    await typed(page, '10000001')
    expect(said()).toContain('10,000,000')
    expect(screen.queryByRole('button', { name: /^Run on/ })).toBeNull()
    await typed(page, 'abc')
    expect(said()).toBe(en.training.iterationUnreadable)
  })

  it('says where a branch begins', async () => {
    const page = ranHundred()
    act(() => page.store.getState().enterIteration(50, 0))
    act(() => void page.store.getState().edit({ w5: 2 }))
    await typed(page, '60')
    expect(said()).toBe(en.training.runGoesTo({ iteration: 50 }))
    await typed(page, '49')
    expect(said()).toBe(en.training.runBegins({ iteration: 50 }))
    await typed(page, '60')
    await page.user.click(screen.getByRole('button', { name: 'Run on to 60' }))
    expect(page.store.getState()).toMatchObject({ iteration: 10, recorded: 10 })
  })

  it('walks with the arrow keys within the run', async () => {
    const page = ranHundred()
    await page.user.click(field())
    await page.user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(page.store.getState().iteration).toBe(100)
    await page.user.keyboard('{ArrowDown}')
    expect(page.store.getState().iteration).toBe(99)
    // With those an input method chooses among what it offers.
    fireEvent.keyDown(field(), { key: 'ArrowDown', isComposing: true })
    expect(page.store.getState().iteration).toBe(99)
  })
})
