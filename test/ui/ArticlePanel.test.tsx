import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { tapeOf } from '../../src/session/selectors'
import { ArticlePanel } from '../../src/ui/panels/article/ArticlePanel'
import { show } from '../support/page'
import { seenText } from '../support/seenText'
import { newStart } from '../../src/session/moment'

const whole = (): HTMLElement => screen.getByRole('table', { name: 'Every number the article prints' })

/** The rows whose text begins so. */
function rows(head: RegExp): readonly HTMLElement[] {
  return screen.queryAllByRole('row').filter((row) => head.test(seenText(row)))
}

/** The text of the cells of the row of the long table with these words at its head. */
function cells(head: RegExp): readonly (string | null)[] {
  const [row] = rows(head).filter((one) => whole().contains(one))
  return within(row!)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)
}

it('begins with the numbers that differ, and with no other', () => {
  show(<ArticlePanel />)
  const first = screen.getAllByRole('table')[0]!
  expect(first).toHaveAccessibleName('Where they differ')
  expect(within(first).getAllByRole('rowheader').map(seenText)).toEqual([
    'outo1before any update',
    'Etotalafter 1 update',
    'Etotalafter 10,000 updates',
    'outo1after 10,000 updates',
    'outo2after 10,000 updates',
  ])
  for (const row of within(first).getAllByRole('row').slice(1)) expect(row.querySelector('mark')).toBeVisible()
})

it('explains the differences before it lists every number', () => {
  show(<ArticlePanel />)
  const note = screen.getByRole('heading', { name: 'The two totals' })
  expect(note.compareDocumentPosition(whole())).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

it('keeps what is given folded until it is asked for', async () => {
  const { user } = show(<ArticlePanel />)
  const given = screen.getByRole('button', { name: 'What is given' })
  expect(given).toHaveAttribute('aria-expanded', 'false')
  expect(rows(/^w6/)).toEqual([])
  await user.click(given)
  expect(given).toHaveAttribute('aria-expanded', 'true')
  expect(cells(/^w6/)).toEqual(['0.45', '0.45', '0.45'])
  expect(cells(/^targeto2/)).toEqual(['0.99', '0.99', '0.99'])
})

it('says that the figures are those of the article’s network, and shows the same ones beside another', () => {
  show(<ArticlePanel />, { start: newStart({ ...articleExample, weights: Array(8).fill(1) }) })
  expect(screen.getByText(/whatever network is on screen/)).toBeVisible()
  expect(cells(/after 1 update/)[2]).toBe('0.291027924')
})

it('shows the article’s totals beside those of both update orders, and marks where they differ', () => {
  show(<ArticlePanel />)
  expect(cells(/after 1 update/)).toEqual(['0.291027924', '0.291027differs from here on:774', '0.291027924'])
  expect(cells(/^Etotal ?after 10,000/)).toEqual(['0.000035085', '0.000035differs from here on:102', '0.000035085'])
  expect(cells(/^outo2 ?after 10,000/)).toEqual(['0.984065734', '0.98406differs from here on:4274', '0.984065734'])
})

it('marks the misprinted output under both orders, and nothing of what is given', async () => {
  const { user } = show(<ArticlePanel />)
  await user.click(screen.getByRole('button', { name: 'What is given' }))
  const wrong = '0.75136differs from here on:507'
  expect(cells(/^outo10\.7/)).toEqual(['0.75136079', wrong, wrong])
  const given = rows(/^[wi]\d|^targeto/)
  expect(given).toHaveLength(12)
  expect(given.filter((row) => row.querySelector('mark'))).toEqual([])
})

it('says what E would be with the misprinted output', () => {
  show(<ArticlePanel />)
  const outOf2 = 0.0235600255838
  expect((0.5 * (0.01 - 0.75136079) ** 2 + outOf2).toFixed(9)).toBe('0.298367936')
  expect(screen.getByText(/E would be|0\.298367936/)).toBeVisible()
})

it('sets the network up for each check', async () => {
  const { user, store } = show(<ArticlePanel />, { start: newStart({ ...articleExample, weights: Array(8).fill(1) }) })
  await user.click(screen.getByRole('button', { name: /^Go to/ }))
  expect(store.getState().start.problem).toBe(articleExample)
  expect(tapeOf(store.getState()).steps[store.getState().step - 1]?.writes).toBe('out.o1')
  await user.click(screen.getByRole('button', { name: 'Output layer first: first update' }))
  expect(store.getState().start.problem.updateOrder).toBe('output-first')
  expect(tapeOf(store.getState()).steps[store.getState().step - 1]?.writes).toBe('next.error')
  await user.click(screen.getByRole('button', { name: 'All together: 10,000 updates' }))
  expect(store.getState()).toMatchObject({ iteration: 10_000, start: { problem: { updateOrder: 'simultaneous' } } })
})
