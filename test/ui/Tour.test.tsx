import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { FormulaPanel } from '../../src/ui/formula/FormulaPanel'
import { Tour } from '../../src/ui/network/tour/Tour'
import { en } from '../support/words'
import { show } from '../support/page'

const title = (): string | null => screen.getByRole('heading', { level: 2 }).textContent

it('the tour names eight things, by keys and by buttons, there and back', async () => {
  let ends = 0
  const { user } = show(<Tour onClose={() => ends++} />)
  const names: (string | null)[] = [title()]
  for (let i = 1; i < 8; i++) {
    await user.keyboard('{ArrowRight}')
    names.push(title())
  }
  expect(names).toEqual([
    'Input',
    'Weight',
    'Net input',
    'Output',
    'Target',
    'Total error',
    'Gradient ∂E/∂w5',
    'Error term δ = ∂E/∂net',
  ])
  expect(screen.getByRole('button', { name: en.tour.end })).toBeVisible()
  await user.click(screen.getByRole('button', { name: en.tour.back }))
  expect(title()).toBe('Gradient ∂E/∂w5')
  expect(ends).toBe(0)
  await user.keyboard('{Escape}')
  expect(ends).toBe(1)
})

it('Escape ends the tour where something else has the focus', async () => {
  let ends = 0
  const { user } = show(
    <>
      <button>elsewhere</button>
      <Tour onClose={() => ends++} />
    </>,
  )
  await user.click(screen.getByRole('button', { name: 'elsewhere' }))
  await user.keyboard('{Escape}')
  expect(ends).toBe(1)
})

it('the tour ends where the player goes on', () => {
  let ends = 0
  const { player } = show(<Tour onClose={() => ends++} />)
  expect(ends).toBe(0)
  act(() => player.next())
  expect(ends).toBe(1)
})

it('the tour begins where the first screen offers it', async () => {
  const { user, store } = show(<FormulaPanel />)
  await user.click(screen.getByRole('button', { name: en.start.tour }))
  expect(store.getState().overlay).toBe('tour')
  act(() => store.getState().lay(null))
})
