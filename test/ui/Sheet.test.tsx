import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Sheet } from '../../src/ui/app/Sheet'
import { Transport } from '../../src/ui/transport/Transport'
import { show } from '../support/page'

const theSheet = (
  <Sheet isFolded={false}>
    <p>What the step says</p>
  </Sheet>
)

describe('the sheet of a phone', () => {
  it('is a region with a handle that goes round its three heights', async () => {
    const { user } = show(theSheet)
    const region = screen.getByRole('region', { name: 'Step' })
    for (const [name, height] of [
      ['Sheet: half', 'up'],
      ['Sheet: pulled up', 'line'],
      ['Sheet: one line', 'half'],
    ] as const) {
      await user.click(screen.getByRole('button', { name }))
      expect(region).toHaveAttribute('data-sheet', height)
    }
  })

  it('hears the arrows up and down on its handle, as far as there are heights', async () => {
    const { user } = show(theSheet)
    const region = screen.getByRole('region', { name: 'Step' })
    screen.getByRole('button', { name: 'Sheet: half' }).focus()
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(region).toHaveAttribute('data-sheet', 'up')
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(region).toHaveAttribute('data-sheet', 'line')
  })

  it('keeps its height from step to step and through undo', () => {
    const { store, player } = show(theSheet)
    store.getState().look('sheet', { height: 'up' })
    player.next()
    store.getState().edit({ w5: 0.3 })
    store.getState().undo()
    expect(store.getState().looks.sheet.height).toBe('up')
  })

  it('speaks Chinese', () => {
    show(theSheet, { language: 'zh' })
    expect(screen.getByRole('region', { name: '步骤' })).toContainElement(
      screen.getByRole('button', { name: '面板：半屏' }),
    )
  })
})

it('the rarer buttons of the player and its choices are behind More, which says whether they are shown', async () => {
  const { user } = show(<Transport />)
  const more = screen.getByRole('button', { name: 'More' })
  const player = screen.getByRole('contentinfo')
  expect(more).toHaveAttribute('aria-expanded', 'false')
  expect(player).not.toHaveClass('more')
  await user.click(more)
  expect(more).toHaveAttribute('aria-expanded', 'true')
  expect(player).toHaveClass('more')
})

it('Tab comes to a button of the player that every window shows', async () => {
  const { user } = show(<Transport />, { step: 5 })
  await user.tab()
  expect(screen.getByRole('button', { name: 'Step back' })).toHaveFocus()
})
