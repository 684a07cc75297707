import { articleExample, train } from '../../src/engine'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

test('the page loaded anew while it plays is where it was', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4')
  await app.button('Play').click()
  await expect.poll(() => app.at()).toBeGreaterThan(3)
  const at = await app.at()
  await page.reload()
  await app.marked('taken')
  expect(await app.at()).toBeGreaterThanOrEqual(at)
})

test('the page loaded anew in the middle of a lesson is at its card, and a card beyond its end is its last', async ({
  page,
}) => {
  const app = new App(page)
  await app.open('#v=1&lang=en&ui=&lesson=two-roads')
  const cards = page.locator('.lessonStrip').getByRole('combobox')
  await cards.selectOption({ index: 5 })
  await expect(page.locator('.question')).toBeVisible()
  const asked = await page.locator('.question').textContent()
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/&lesson=two-roads&card=6$/)
  await page.reload()
  await app.marked('whole')
  await expect(cards.locator('option:checked')).toHaveText('6 of 10')
  await expect(page.locator('.question')).toHaveText(asked!)
  // Whoever changes the address by hand turns to that card.
  await page.evaluate(() => void (location.hash = '#v=1&lang=en&ui=&lesson=two-roads&card=99'))
  await expect(cards.locator('option:checked')).toHaveText('10 of 10')
})

test('a link to a far iteration shows how far it is on the way, and can be cancelled there', async ({ page }) => {
  const app = new App(page)
  // The page trains itself, in slices: so this takes a while on any machine.
  await page.addInitScript(() => Object.assign(window, { Worker: undefined }))
  await app.open('#v=1&k=10000000')
  const player = page.getByRole('contentinfo')
  const bar = player.getByRole('progressbar', { name: 'Training' })
  await expect(bar).toBeVisible()
  await expect(player.getByTestId('iteration')).toHaveCount(0)
  await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
  await player.getByRole('button', { name: 'Cancel' }).click()
  const name = await player.getByTestId('iteration').textContent()
  const iteration = Number(name!.replaceAll(/\D/g, ''))
  expect(iteration).toBeGreaterThan(0)
  expect(Number(await app.error.getAttribute('data-value'))).toBe(
    train(articleExample, { iterations: iteration }).error,
  )
})

test('a far link that leaves out the player shows on the way how far it is, and can be cancelled there', async ({
  page,
}) => {
  const app = new App(page)
  await page.addInitScript(() => Object.assign(window, { Worker: undefined }))
  for (const [width, height] of [
    [1366, 768],
    [820, 1180],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto('about:blank')
    await page.goto('./#v=1&k=10000000&ui=&hide=transport,header')
    await app.marked('whole')
    const bar = page.getByRole('progressbar', { name: 'Training' })
    await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(0)
    await expect(bar).toBeInViewport({ ratio: 1 })
    await expect(app.button('Cancel')).toBeInViewport({ ratio: 1 })
    await app.button('Cancel').click()
    await expect(bar).toHaveCount(0)
    // The place that it has reached.
    await expect(page).toHaveURL(/[&#]k=(?!10000000)\d+/)
  }
})

test('another address in the middle of a drag is what it says, and what was dragged can be had again', async ({
  page,
}) => {
  const app = new App(page)
  await app.open('#v=1')
  const value = (): Promise<number> => app.drawn('w1')
  const [start] = articleExample.weights
  const [opened] = train(articleExample, { iterations: 3 }).problem.weights
  const { x, y, width, height } = (await page.locator('[data-stop="w1"]').boundingBox())!
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width / 2 + 40, y + height / 2, { steps: 4 })
  const dragged = await value()
  expect(dragged).toBeGreaterThan(start!)
  await page.evaluate(() => void (location.hash = '#v=1&k=3'))
  await expect.poll(value).toBe(opened)
  await page.mouse.move(x + width / 2 + 140, y + height / 2, { steps: 4 })
  await page.mouse.up()
  expect(await value()).toBe(opened)
  await page.keyboard.press('Control+z')
  await expect.poll(value).toBe(dragged)
})
