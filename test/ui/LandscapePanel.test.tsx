import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { articleExample, recordIteration } from '../../src/engine'
import { en } from '../support/words'
import { LandscapePanel } from '../../src/ui/panels/landscape/LandscapePanel'
import { show } from '../support/page'
import { editRules } from '../../src/session/editRules'
import { newStart } from '../../src/session/moment'

it('is walked by arrow keys in the steps of every slider, and a walk is one entry of undo', async () => {
  const { user, store } = show(<LandscapePanel />)
  screen.getByRole('slider', { name: 'Move w5 and w7' }).focus()
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{Shift>}{ArrowUp}{/Shift}')
  expect(store.getState().start.problem.weights).toEqual(articleExample.weights.with(4, 0.42).with(6, 0.59))
  store.getState().undo()
  expect(store.getState().start.problem).toBe(articleExample)
})

it('offers each weight for one axis only', async () => {
  const { user } = show(<LandscapePanel />)
  const across = screen.getByRole('combobox', { name: 'Across' })
  expect(within(across).queryByRole('option', { name: 'w7' })).toBeNull()
  await user.selectOptions(across, 'w1')
  expect(screen.getByRole('slider', { name: 'Move w1 and w7' })).toBeInTheDocument()
})

it('goes on with another weight where the one that was chosen is gone', async () => {
  const { user, store } = show(<LandscapePanel />, { start: newStart({ ...articleExample, biasRule: 'shared' }) })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Across' }), 'b2')
  editRules(store, { biasRule: 'neuron' })
  expect(await screen.findByRole('slider', { name: 'Move w1 and w7' })).toBeInTheDocument()
})

it('has its map in numbers: E with both weights there and everything else held', async () => {
  const { user } = show(<LandscapePanel />)
  await user.click(screen.getByRole('button', { name: en.landscape.mapTable }))
  // The map reaches 4 to each side of 0, so its places are −4, −2, 0, 2 and 4; the highest row comes first.
  const [row] = screen.getAllByRole('row', { name: /^4 / })
  const cells = within(row!).getAllByRole('cell')
  const corner = { ...articleExample, weights: articleExample.weights.with(4, -4).with(6, 4) }
  expect(cells).toHaveLength(5)
  expect(Number(cells[0]!.getAttribute('data-value'))).toBe(recordIteration(corner).values['error'])
})

it('says what the arrow and the lines on the map are, and speaks of no run where there is none', async () => {
  const { user, store } = show(<LandscapePanel />)
  expect(screen.getByText(/straight downhill here/)).toBeVisible()
  expect(screen.queryByText(/way of the run/)).toBeNull()
  act(() => store.getState().enterIteration(20, 0))
  expect(screen.getByText(/Thick line: the way of the run/)).toBeVisible()
  expect(screen.queryByText(/Thin line/)).toBeNull()
  act(() => void store.getState().edit({ w5: 1 }))
  expect(screen.getByText(/Thin line: the way of the run before it was edited/)).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Across' }), 'b2')
  expect(screen.getByText(/fixed bias is not trained/)).toBeVisible()
  act(() => editRules(store, { biasRule: 'shared', updateOrder: 'output-first' }))
  expect(screen.getByText(/straight downhill here/)).toBeVisible()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Across' }), 'w1')
  expect(screen.getByText(/not straight downhill/)).toBeVisible()
})
