import { act, fireEvent, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { newStart, sampleAt } from '../../src/session/moment'
import { turnSample } from '../../src/session/networkActs'
import { SampleStrip } from '../../src/ui/network/samples/SampleStrip'
import { show } from '../support/page'
import { en } from '../support/words'
import { XOR } from '../support/xor'

const words = en.samples

it('stands over the drawing only where there are several samples', () => {
  const { container } = show(<SampleStrip />)
  expect(container).toBeEmptyDOMElement()
})

it('turns the samples over, from the last to the first as well', async () => {
  const { user, store } = show(<SampleStrip />, { start: newStart(XOR) })
  expect(screen.getByText(words.stripOf({ sample: 1, count: 4 }))).toBeVisible()
  await user.click(screen.getByRole('button', { name: words.previous }))
  expect(sampleAt(store.getState())).toBe(3)
  await user.click(screen.getByRole('button', { name: words.next }))
  expect(screen.getByText(words.stripOf({ sample: 1, count: 4 }))).toBeVisible()
})

it('says so where the sample is not the one that is learned', async () => {
  const { user } = show(<SampleStrip />, { start: newStart({ ...XOR, schedule: 'one-by-one' }) })
  expect(screen.queryByText(words.notLearned, { exact: false })).toBeNull()
  await user.click(screen.getByRole('button', { name: words.next }))
  expect(screen.getByText(words.notLearned, { exact: false })).toBeInTheDocument()
})

it.each([
  ['en', 'sample 2 of 4, not the one being learned'],
  ['zh', '样本 2 / 4，不是正在学习的样本'],
] as const)('says that with the marks of its language (%s)', (language, heard) => {
  const { store } = show(<SampleStrip />, { start: newStart({ ...XOR, schedule: 'one-by-one' }), language })
  act(() => turnSample(store, 1))
  expect(screen.getByRole('status')).toHaveTextContent(heard)
})

it('is turned by the key in the place of N on keyboards of other scripts', () => {
  const { store } = show(<SampleStrip />, { start: newStart(XOR) })
  for (const key of ['т', 'ν', 'ى']) fireEvent.keyDown(document.body, { key, code: 'KeyN' })
  expect(sampleAt(store.getState())).toBe(3)
})

it('is turned by N, and back with Shift, but not where single keys are switched off', async () => {
  const { user, store } = show(<SampleStrip />, { start: newStart(XOR) })
  await user.keyboard('nn')
  expect(sampleAt(store.getState())).toBe(2)
  await user.keyboard('{Shift>}N{/Shift}')
  expect(sampleAt(store.getState())).toBe(1)
  act(() => store.getState().setPreference('singleKeys', false))
  await user.keyboard('n')
  expect(sampleAt(store.getState())).toBe(1)
})
