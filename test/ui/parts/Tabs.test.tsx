import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { Tabs } from '../../../src/ui/parts/Tabs'

const TABS = ['one', 'two', 'three'].map((id) => ({ id, title: `Tab ${id}` }))

function ThreePanels() {
  const [selected, select] = useState('one')
  return (
    <Tabs label="Panels" tabs={TABS} selected={selected} onSelect={select}>
      <p>this is {selected}</p>
      <button type="button">in {selected}</button>
    </Tabs>
  )
}

it('each tab names its panel, and says which is shown', async () => {
  const user = userEvent.setup()
  render(<ThreePanels />)
  await user.click(screen.getByRole('tab', { name: 'Tab two' }))
  const panel = screen.getByRole('tabpanel', { name: 'Tab two' })
  expect(panel).toHaveTextContent('this is two')
  expect(screen.getByRole('tab', { selected: true })).toHaveAttribute('aria-controls', panel.id)
})

it.each([
  ['{ArrowRight}', 'two'],
  ['{ArrowRight}{ArrowRight}{ArrowRight}', 'one'],
  ['{ArrowLeft}', 'three'],
  ['{End}', 'three'],
  ['{End}{Home}', 'one'],
])('%s from the first tab shows the panel of tab %s', async (keys, shown) => {
  const user = userEvent.setup()
  render(<ThreePanels />)
  await user.tab()
  await user.keyboard(keys)
  expect(screen.getByRole('tab', { name: `Tab ${shown}` })).toHaveFocus()
  expect(screen.getByRole('tabpanel')).toHaveTextContent(`this is ${shown}`)
})

it('Tab goes from the selected tab to what can be pressed in its panel, and does not stop on the way', async () => {
  const user = userEvent.setup()
  render(<ThreePanels />)
  await user.tab()
  await user.keyboard('{End}')
  await user.tab()
  expect(screen.getByRole('button', { name: 'in three' })).toHaveFocus()
})
