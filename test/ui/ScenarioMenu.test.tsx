import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../../src/content/scenarios'
import { ScenarioButton } from '../../src/ui/header/ScenarioButton'
import { show, type Page } from '../support/page'
import { en } from '../support/words'

/** The page with all scenarios open. */
async function openMenu(): Promise<Page> {
  const page = show(<ScenarioButton />)
  await page.user.click(screen.getByRole('button', { name: 'Scenarios' }))
  await screen.findByRole('listbox')
  return page
}

describe('the place of all scenarios', () => {
  it('shows them in the groups of the course, each with its question and what it is for', async () => {
    await openMenu()
    expect(screen.getAllByRole('option')).toHaveLength(SCENARIOS.length)
    const groups = within(screen.getByRole('navigation')).getAllByRole('button')
    expect(groups.map(({ textContent }) => textContent)).toEqual(Object.values(en.scenarios.groups))
    const card = screen.getAllByRole('option')[SCENARIOS.findIndex(({ id }) => id === 'lr-ladder-80')]
    expect(card).toHaveTextContent(en.scenarios.texts['lr-ladder-80'].ask)
    expect(card).toHaveTextContent(en.scenarios.texts['lr-ladder-80'].belief)
  })

  it('finds them by the words of title, question and misconception', async () => {
    const { user } = await openMenu()
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'larger wins')
    expect(screen.getAllByRole('option')).toHaveLength(1)
    expect(screen.getByRole('option')).toHaveTextContent(en.scenarios.texts['tug-balance'].belief)
    expect(screen.getByRole('status')).toHaveTextContent('1 scenario')
  })

  it('says so where there is none, and leads back to all', async () => {
    const { user } = await openMenu()
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'softmax gradient')
    expect(screen.queryByRole('listbox')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show all scenarios' }))
    expect(screen.getAllByRole('option')).toHaveLength(SCENARIOS.length)
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(screen.getByRole('listbox')).toContainElement(document.activeElement as HTMLElement)
  })

  it('leaves the focus in the search while the list goes and comes', async () => {
    const { user } = await openMenu()
    const search = screen.getByRole('searchbox', { name: 'Search' })
    await user.type(search, 'larger winsx')
    expect(screen.queryByRole('listbox')).toBeNull()
    await user.keyboard('{Backspace}')
    expect(screen.getAllByRole('option')).toHaveLength(1)
    expect(search).toHaveFocus()
  })

  it('opens at the first scenario where none is current, so that the focus is seen', async () => {
    await openMenu()
    expect(screen.getAllByRole('option')[0]).toHaveFocus()
  })

  it('opens at the current scenario, which is the selected one', async () => {
    const { store, user } = show(<ScenarioButton />)
    store.getState().openScenario(SCENARIOS.at(-1)!)
    await user.click(screen.getByRole('button', { name: 'Scenarios' }))
    const last = within(await screen.findByRole('listbox'))
      .getAllByRole('option')
      .at(-1)
    expect(last).toHaveAttribute('aria-selected', 'true')
    expect(last).toHaveFocus()
  })

  it('leaves the place in the current one alone where it is closed by Escape', async () => {
    const { store, user } = show(<ScenarioButton />)
    store.getState().openScenario(SCENARIOS.find(({ id }) => id === 'saturated-b2-6')!)
    store.getState().goTo(3)
    const { past } = store.getState()
    await user.click(screen.getByRole('button', { name: 'Scenarios' }))
    await screen.findByRole('listbox')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(store.getState().step).toBe(3)
    expect(store.getState().past).toBe(past)
  })

  it('opens the chosen one and closes', async () => {
    const { user, store } = await openMenu()
    await user.click(screen.getAllByRole('option')[SCENARIOS.findIndex(({ id }) => id === 'symmetric-0.3')]!)
    expect(store.getState().start.scenario).toBe('symmetric-0.3')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
