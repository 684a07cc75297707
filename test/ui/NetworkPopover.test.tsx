import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LARGEST_SEED, randomProblem } from '../../src/session/randomProblem'
import { articleExample } from '../../src/engine'
import { NetworkPopover } from '../../src/ui/header/NetworkPopover'
import { show, type Page } from '../support/page'

/** The page with the menu open. */
async function openMenu(): Promise<Page> {
  const page = show(<NetworkPopover />)
  await page.user.click(screen.getByRole('button', { name: 'Network' }))
  await screen.findByRole('dialog')
  return page
}

async function openSeeds(): Promise<Page> {
  const page = await openMenu()
  await page.user.click(screen.getByRole('button', { name: 'Random weights' }))
  return page
}

const seed = (): HTMLElement => screen.getByRole('textbox', { name: 'Seed' })
const press = ({ user }: Page, name: string): Promise<void> => user.click(screen.getByRole('button', { name }))

describe('the network menu', () => {
  it('keeps seeds and files folded', async () => {
    const page = await openMenu()
    expect(screen.queryByRole('textbox', { name: 'Seed' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Save network' })).toBeNull()
    await press(page, 'Random weights')
    expect(seed()).toBeVisible()
    await press(page, 'As a file')
    expect(screen.getByRole('button', { name: 'Save network' })).toBeVisible()
  })
})

describe('random weights', () => {
  it('come from the seed that the field shows', async () => {
    const page = await openSeeds()
    expect(seed()).toHaveValue('1')
    await press(page, 'Draw')
    expect(page.store.getState()).toMatchObject({ seed: 1, start: { problem: randomProblem(articleExample, 1) } })
    expect(seed()).toHaveValue('1')
  })

  it('of the next seed are those of the one after the shown one, even if nothing was drawn yet', async () => {
    const page = await openSeeds()
    await press(page, 'Next seed')
    expect(page.store.getState()).toMatchObject({ seed: 2, start: { problem: randomProblem(articleExample, 2) } })
    expect(seed()).toHaveValue('2')
    await press(page, 'Next seed')
    expect(page.store.getState().seed).toBe(3)
  })

  it('of the next seed follow the number that was typed', async () => {
    const page = await openSeeds()
    await press(page, 'Draw')
    await page.user.clear(seed())
    await page.user.type(seed(), '41')
    await press(page, 'Next seed')
    expect(page.store.getState().seed).toBe(42)
    expect(seed()).toHaveValue('42')
  })

  it('begin again at 0 after the largest seed', async () => {
    const page = await openSeeds()
    await page.user.clear(seed())
    await page.user.type(seed(), String(LARGEST_SEED))
    await press(page, 'Next seed')
    expect(page.store.getState().seed).toBe(0)
  })

  it('keep their seed in the field while a number is edited and the menu is closed', async () => {
    const page = await openSeeds()
    await press(page, 'Next seed')
    await page.user.keyboard('{Escape}')
    page.store.getState().edit({ w5: 4 })
    await press(page, 'Network')
    await press(page, 'Random weights')
    expect(seed()).toHaveValue('2')
  })

  it('are not drawn from what is no seed', async () => {
    const page = await openSeeds()
    await page.user.clear(seed())
    await page.user.type(seed(), '-3')
    expect(screen.getByRole('button', { name: 'Draw' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Next seed' })).toBeDisabled()
    expect(screen.getByRole('status')).toHaveTextContent('0 to 999999')
  })
})
