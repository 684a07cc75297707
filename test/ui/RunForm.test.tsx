import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../src/engine/kinds/learn'
import { articleExample, type Problem } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { RunForm } from '../../src/ui/panels/training/RunForm'
import { TrainingPanel } from '../../src/ui/panels/training/TrainingPanel'
import { show } from '../support/page'
import { en, zh } from '../support/words'

const fresh = () => ({ start: newStart({ ...articleExample }) })
const MOST = 10_000_000
const fieldOf = (label: RegExp): HTMLElement => screen.getByRole('textbox', { name: label })
const iterations = (): HTMLElement => fieldOf(/^Iterations/)
const until = (): HTMLElement => fieldOf(/^Until/)

describe('the fields for a run', () => {
  it('make way for the run once there is one, and come back where E ≤ stands', async () => {
    const { user } = show(<RunForm />, fresh())
    const more = screen.getByRole('button', { name: en.training.fields })
    expect(more).toHaveTextContent('E ≤ …')
    expect(more).toHaveAttribute('aria-expanded', 'true')
    await user.click(screen.getByRole('button', { name: '+10' }))
    expect(more).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('textbox')).toBeNull()
    await user.click(more)
    expect(iterations()).toBeVisible()
  })

  it('stay for whoever uses them', async () => {
    const { user } = show(<RunForm />, fresh())
    await user.clear(iterations())
    await user.type(iterations(), '3{Enter}')
    expect(screen.getByRole('status')).toHaveTextContent(en.training.endCount({ iteration: 3 }))
    expect(iterations()).toHaveFocus()
  })

  it.each(['', '0', '0.', '0.00', '1e', '.'])('say nothing of an error %j that is still being typed', async (text) => {
    const { user } = show(<RunForm />, fresh())
    await user.clear(until())
    if (text) await user.type(until(), text)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(until()).toBeValid()
    await user.tab()
    expect(screen.getByRole('alert')).toHaveTextContent(en.training.untilProblem)
    expect(until()).toBeInvalid()
    expect(until()).toHaveAccessibleDescription(en.training.untilProblem)
    await user.click(until())
    await user.keyboard('1')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each(['-1', 'abc', '1e-3x'])('say at once that %j is no error', async (text) => {
    const { user } = show(<RunForm />, fresh())
    await user.clear(until())
    await user.type(until(), text)
    expect(screen.getByRole('alert')).toHaveTextContent(en.training.untilProblem)
  })

  it('take a decimal comma, and what a chat puts into a number', async () => {
    const { user, store } = show(<RunForm />, fresh())
    await user.clear(until())
    await user.type(until(), '\u200b0,01{Enter}')
    expect(store.getState().trainingEnd).toMatchObject({ end: 'error', stopAtError: 0.01 })
  })

  it('still hold what was typed when the panel is opened again', async () => {
    const page = show(<TrainingPanel />, fresh())
    await page.user.clear(iterations())
    await page.user.type(iterations(), '1,000,000')
    page.rerender(<></>)
    expect(page.store.getState().looks.training.count).toBe('1,000,000')
  })

  it('say how far a run can go on from here, and never run less than they say', async () => {
    const page = show(<RunForm />, fresh())
    act(() => page.store.setState({ iteration: 2, recorded: 2 }))
    await page.user.click(screen.getByRole('button', { name: en.training.fields }))
    await page.user.clear(iterations())
    await page.user.type(iterations(), String(MOST - 1))
    expect(screen.getByRole('alert')).toHaveTextContent(en.training.countProblem({ most: MOST - 2, isLarge: false }))
    expect(screen.getByRole('alert')).toHaveTextContent('9,999,998')
    expect(screen.getByRole('button', { name: 'Run' })).toHaveAttribute('aria-disabled', 'true')
    await page.user.clear(iterations())
    await page.user.type(iterations(), String(MOST - 2))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('button', { name: 'Run' })).toBeEnabled()
  })

  it('say where a large network with many samples is the reason', async () => {
    const otherSamples = Array.from({ length: 199 }, () => ({ inputs: [0, 0], targets: [0, 0] }))
    const many: Problem = { ...articleExample, otherSamples, schedule: 'all-together' }
    const { user } = show(<RunForm />, { start: newStart(many) })
    await user.clear(iterations())
    await user.type(iterations(), '10000000')
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Type a whole number from 1 to 6,250,000: with all its samples, more of this network would take too long.',
    )
    expect(screen.getByRole('button', { name: 'Run' })).toHaveAttribute('aria-disabled', 'true')
  })

  it('say in both languages that a full run goes no further', () => {
    expect(en.training.countProblem({ most: 0, isLarge: false })).toMatch(/goes no further/)
    expect(zh.training.countProblem({ most: 0, isLarge: false })).toMatch(/不能再继续/)
  })
})
