import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { expect, it, onTestFinished } from 'vitest'
import { Toolbar } from '../../../src/ui/parts/Toolbar'

/** Three tools, of which the second works once; a field after them, and one that only React counts among them. */
function Tools() {
  const [isUsed, setUsed] = useState(false)
  return (
    <>
      <Toolbar className="tools" label="Tools">
        <button type="button">first</button>
        <button type="button" disabled={isUsed} onClick={() => setUsed(true)}>
          once
        </button>
        <button type="button">last</button>
        {createPortal(<input aria-label="in a menu" defaultValue="text" />, document.body)}
      </Toolbar>
      <input aria-label="after" />
    </>
  )
}

const tool = (name: string): HTMLElement => screen.getByRole('button', { name })

it('a toolbar is one tab stop, and arrows go from tool to tool up to its ends', async () => {
  const user = userEvent.setup()
  render(<Tools />)
  await user.tab()
  expect(tool('first')).toHaveFocus()
  await user.keyboard('{ArrowLeft}')
  expect(tool('first')).toHaveFocus()
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
  expect(tool('last')).toHaveFocus()
  await user.tab()
  expect(screen.getByLabelText('after')).toHaveFocus()
  await user.tab({ shift: true })
  expect(tool('last')).toHaveFocus()
})

it('a tool that has been used up is passed by, and the toolbar stays a stop', async () => {
  const user = userEvent.setup()
  render(<Tools />)
  await user.click(tool('once'))
  expect(tool('once')).toBeDisabled()
  expect(tool('first')).toHaveAttribute('tabindex', '0')
  await user.click(screen.getByLabelText('after'))
  await user.tab({ shift: true })
  expect(tool('first')).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(tool('last')).toHaveFocus()
})

it('leaves the arrows to the page where somebody came with the mouse, until keys lead there again', async () => {
  const user = userEvent.setup()
  const left: string[] = []
  const hear = (event: KeyboardEvent): void => void (event.defaultPrevented || left.push(event.key))
  addEventListener('keydown', hear)
  onTestFinished(() => removeEventListener('keydown', hear))
  render(<Tools />)
  await user.click(tool('first'))
  await user.keyboard('{ArrowRight}')
  expect(tool('first')).toHaveFocus()
  expect(left).toEqual(['ArrowRight'])
  await user.tab()
  await user.tab({ shift: true })
  await user.keyboard('{ArrowRight}')
  expect(tool('once')).toHaveFocus()
  expect(left.filter((key) => key === 'ArrowRight')).toHaveLength(1)
})

it('leaves the arrows to the page where an arrow pressed elsewhere made the focus come', async () => {
  const user = userEvent.setup()
  render(
    <>
      <button type="button" onKeyDown={() => tool('first').focus()}>
        goes away
      </button>
      <Tools />
    </>,
  )
  await user.tab()
  await user.keyboard('{ArrowRight}')
  expect(tool('first')).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(tool('first')).toHaveFocus()
})

it('is walked on by who comes back from a menu of it', async () => {
  const user = userEvent.setup()
  render(<Tools />)
  await user.tab()
  screen.getByLabelText('in a menu').focus()
  await user.keyboard('{Escape}')
  tool('first').focus()
  await user.keyboard('{ArrowRight}')
  expect(tool('once')).toHaveFocus()
})

it('arrows in a menu of the toolbar stay in the menu', async () => {
  const user = userEvent.setup()
  render(<Tools />)
  const field = screen.getByLabelText('in a menu')
  await user.click(field)
  await user.keyboard('{ArrowLeft}')
  expect(field).toHaveFocus()
})

it('what a window does not show is passed by, and is no stop', async () => {
  const user = userEvent.setup()
  render(
    <Toolbar className="tools" label="Tools">
      <button type="button" className="rare" hidden>
        hidden
      </button>
      <button type="button">first</button>
      {/* jsdom would focus it. */}
      <button type="button" className="rare" ref={(button) => void (button && (button.focus = () => {}))}>
        not shown
      </button>
      <button type="button">last</button>
    </Toolbar>,
  )
  await user.tab()
  expect(tool('first')).toHaveFocus()
  await user.keyboard('{ArrowRight}')
  expect(tool('last')).toHaveFocus()
})
