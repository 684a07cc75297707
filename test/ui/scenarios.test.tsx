import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../src/content/scenarios'
import { en } from '../support/words'
import { ScenarioStrip } from '../../src/ui/header/ScenarioStrip'
import { show } from '../support/page'

const staircase = SCENARIOS.find(({ id }) => id === 'staircase')!
const tug = SCENARIOS.find(({ id }) => id === 'tug-balance')!
const { ask, watch } = en.scenarios.texts.staircase
/** A text as it reads when its symbols are set: δ_o1 has an index, not an underscore. */
const set = (text: string): string => text.replaceAll('_', '')

describe('a scenario', () => {
  it('asks its question, and says what to watch only when that is wanted', async () => {
    const { user, store } = show(<ScenarioStrip />)
    expect(screen.queryByRole('region')).toBeNull()
    store.getState().openScenario(staircase)
    expect(await screen.findByRole('region')).toHaveTextContent(set(ask))
    expect(screen.getByRole('region')).not.toHaveTextContent(set(watch))
    await user.click(screen.getByRole('button', { name: 'What to watch' }))
    expect(screen.getByRole('region')).toHaveTextContent(set(watch))
  })

  it('offers the run that its text speaks of', async () => {
    const { user, store } = show(<ScenarioStrip />)
    store.getState().openScenario(staircase)
    await user.click(await screen.findByRole('button', { name: 'Run 2,000' }))
    expect(store.getState().iteration).toBe(2000)
    expect(store.getState().recorded).toBe(2000)
  })

  it('keeps its question while numbers are edited and undone, until it is dismissed or another start is opened', async () => {
    const { user, store } = show(<ScenarioStrip />)
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
