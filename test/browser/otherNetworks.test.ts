import type { Route } from '@playwright/test'
import examples from '../golden/worked_examples.json' with { type: 'json' }
import { App } from './support/app'
import { expect, test } from './support/fixtures'

const BOOK = examples.find(({ id }) => id === 'han-kamber')!

test.use({ reducedMotion: 'reduce' })

test('a teacher builds the network of a book from the article’s, and holds its figures against it', async ({
  page,
}) => {
  const app = new App(page)
  await app.open()
  await app.toggleNetwork()
  await app.button('One more: Inputs').click()
  await app.button('One less: Output layer').click()
  await page.getByRole('radio', { name: 'per neuron' }).click()
  await app.button('Close the Network panel').click()
  const set = async (stop: string, value: number): Promise<void> => {
    await app.stop(stop).click()
    await page.keyboard.type(String(value))
    await page.keyboard.press('Enter')
  }
  for (const [i, weight] of BOOK.weights.entries()) await set(`w${i + 1}`, weight)
  for (const [i, bias] of ['b_h1', 'b_h2', 'b_o1'].entries()) await set(bias, BOOK.biases[i]!)
  for (const [i, input] of BOOK.samples[0]!.x.entries()) await set(`i${i + 1}`, input)
  await set('t1', Number(BOOK.samples[0]!.t[0]))
  await set('eta', BOOK.learningRate)

  await app.tab('Compare')
  await app.button('Add figures').click()
  const figures: readonly { name: string; reads: string; printed: string; turned?: boolean }[] = BOOK.figures
  const lines = figures.map(({ name, reads, printed, turned }) => `${name} = ${turned ? '−' : ''}${reads} = ${printed}`)
  await page.getByRole('textbox', { name: 'One figure on each line' }).fill(lines.join('\n'))
  await app.button('Add 20 figures').click()
  await expect(page.getByRole('button', { name: '19 same' })).toBeVisible()
  await expect(page.getByRole('button', { name: '1 cut' })).toBeVisible()
  await expect(page.getByRole('button', { name: '0 differ' })).toBeVisible()
})

test('XOR is opened, run and stepped by the page alone: the plane turns, and w5 has its sum', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.button('Scenarios').click()
  await page.getByRole('searchbox').fill('plateau')
  await page.getByRole('option', { name: /XOR: a long plateau/ }).click()
  await app.tab('Plane')
  const plane = page.getByRole('group', { name: /0\.37 at sample 1, 0\.35 at sample 2/ })
  await expect(plane).toBeVisible()
  for (let thousand = 0; thousand < 2; thousand++) await app.button('+1,000').click()
  await expect(page.getByRole('group', { name: /0\.10 at sample 1, 0\.88 at sample 2/ })).toBeVisible()
  // Worked out by a script of its own: test/golden/xor.json.
  await expect(app.error).toHaveText(/^0\.0205/)
  const title = page.getByRole('heading', { name: /all samples say of w\s?5/ })
  for (let step = 0; step < 40 && !(await title.isVisible()); step++) await page.keyboard.press('PageDown')
  await expect(title).toBeVisible()
  await expect(page.getByRole('row', { name: /^Σ/ })).toBeVisible()
})

test('a network of another kind is spoken of, however late the page is joined to what is around it', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route(/\/joinSurroundings-[^/]*\.js$/, (route) => void held.push(route))
  const app = new App(page)
  await app.open()
  for (const route of held) await route.continue()
  await app.marked('joined')
  await app.toggleNetwork()
  await page.getByRole('radio', { name: 'none', exact: true }).click()
  await expect(page.locator('.networkShape')).toHaveText('2 – 2 – 2 · 8 parameters')
})
