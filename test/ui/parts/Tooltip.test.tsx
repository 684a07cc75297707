import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Tooltip } from '../../../src/ui/parts/Tooltip'

const sign = (
  <Tooltip text="Undo">
    <button type="button" aria-label="Undo">
      ↶
    </button>
  </Tooltip>
)

it('the name of a sign is shown to whoever comes to it by keyboard, until Escape or until they go on', async () => {
  const user = userEvent.setup()
  render(sign)
  await user.tab()
  expect(screen.getByRole('tooltip')).toHaveTextContent('Undo')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('tooltip')).toBeNull()
  await user.tab()
  await user.tab()
  expect(screen.getByRole('tooltip')).toBeVisible()
  await user.tab()
  expect(screen.queryByRole('tooltip')).toBeNull()
})

it('the name of a sign is shown to whoever points at it for a while', async () => {
  const user = userEvent.setup()
  render(sign)
  await user.hover(screen.getByRole('button'))
  expect(await screen.findByRole('tooltip')).toHaveTextContent('Undo')
  await user.unhover(screen.getByRole('button'))
  expect(screen.queryByRole('tooltip')).toBeNull()
})
