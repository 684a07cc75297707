import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { giveUp, pose } from '../../src/asking/acts'
import { SCENARIOS } from '../../src/content/scenarios'
import { en } from '../support/words'
import { TryPanel } from '../../src/ui/panels/try/TryPanel'
import { expectToKeepFocus } from '../support/expectToKeepFocus'
import { show } from '../support/page'

const staircase = SCENARIOS.find(({ id }) => id === 'staircase')!
const tug = SCENARIOS.find(({ id }) => id === 'tug-balance')!
const { ask, watch } = en.scenarios.texts.staircase
/** A text as it reads when its symbols are set: δ_o1 has an index, not an underscore. */
const set = (text: string): string => text.replaceAll('_', '')

describe('a scenario', () => {
  it('asks its question, and says what to watch only when that is wanted', async () => {
    const { user, store } = show(<TryPanel />)
    expect(screen.queryByRole('region')).toBeNull()
    store.getState().openScenario(staircase)
    expect(await screen.findByRole('region')).toHaveTextContent(set(ask))
    expect(screen.getByRole('region')).not.toHaveTextContent(set(watch))
    await user.click(screen.getByRole('button', { name: 'What to watch' }))
    expect(screen.getByRole('region')).toHaveTextContent(set(watch))
  })

  it('does not say what to watch while a question is open: that would answer it', async () => {
    const { user, store } = show(<TryPanel />)
    store.getState().openScenario(staircase)
    const button = await screen.findByRole('button', { name: 'What to watch' })
    await user.click(button)
    act(() => pose(store, { ask: { kind: 'number', of: 'net.h1' }, until: 1 }))
    expectToKeepFocus(button)
    expect(screen.getByRole('region')).not.toHaveTextContent(set(watch))
    expect(screen.getByRole('region')).toHaveTextContent('Answer the question first.')
    act(() => giveUp(store))
    expect(screen.getByRole('region')).toHaveTextContent(set(watch))
  })

  it('offers the run that its text speaks of', async () => {
    const { user, store } = show(<TryPanel />)
    store.getState().openScenario(staircase)
    await user.click(await screen.findByRole('button', { name: 'Run 2,000' }))
    expect(store.getState().iteration).toBe(2000)
    expect(store.getState().recorded).toBe(2000)
  })

  it('keeps its question while numbers are edited and undone, until it is dismissed or another start is opened', async () => {
    const { user, store } = show(<TryPanel />)
    store.getState().openScenario(staircase)
    store.getState().edit({ w5: 4 })
    expect(await screen.findByRole('region')).toHaveTextContent(set(ask))
    act(() => store.getState().undo())
    expect(screen.getByRole('region')).toHaveTextContent(set(ask))
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('region')).toBeNull()
    store.getState().openScenario(staircase)
    expect(await screen.findByRole('region')).toHaveTextContent(set(ask))
    act(() => store.getState().openScenario(tug))
    expect(screen.getByRole('region')).toHaveTextContent(set(en.scenarios.texts['tug-balance'].ask))
    act(() => store.getState().reset())
    expect(screen.queryByRole('region')).toBeNull()
  })
})

/** The title of the card that has the focus. */
function focusedTitle(): string | null {
  return document.activeElement?.querySelector('strong')?.textContent ?? null
}

describe('the panel that is open first', () => {
  it('offers four scenarios as buttons, named by their title and described by their question', async () => {
    const { user, store } = show(<TryPanel />)
    const cards = within(screen.getByRole('toolbar')).getAllByRole('button')
    expect(cards).toHaveLength(4)
    const card = cards[3]!
    const said = (by: string): string | null => document.getElementById(card.getAttribute(by)!)!.textContent
    expect(said('aria-labelledby')).toBe('Twins: all weights 0.3')
    expect(said('aria-describedby')).toBe('h1 and h2 start equal. Will training ever make them different?')
    await user.click(card)
    expect(store.getState()).toMatchObject({ start: { scenario: 'symmetric-0.3' }, step: 0 })
  })

  it('is one stop of the Tab key, and the arrow keys go through the cards both ways', async () => {
    const { user, store } = show(<TryPanel />)
    await user.tab()
    await user.tab()
    expect(focusedTitle()).toBe('Tug-of-war at h1')
    await user.keyboard('{ArrowDown}')
    expect(focusedTitle()).toBe('Learning rate η = 80')
    await user.keyboard('{ArrowRight}')
    expect(focusedTitle()).toBe('Twins: all weights 0.3')
    await user.keyboard('{ArrowUp}')
    expect(focusedTitle()).toBe('Confident and wrong: b2 = 6')
    await user.keyboard('{ArrowUp}')
    expect(focusedTitle()).toBe('Confident and wrong: b2 = 6')
    await user.keyboard('{Enter}')
    expect(store.getState().start.scenario).toBe('saturated-b2-6')
  })
})
