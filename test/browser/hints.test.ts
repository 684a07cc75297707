import { App } from './support/app'
import { expect, test } from './support/fixtures'

test('a button that bears a sign says its name and key to whoever points at it, until Escape', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  const tooltip = page.locator('.tooltip')
  await app.button('Next step').hover()
  await expect(tooltip).toHaveText(/Next step.*→/)
  const [next, hint] = [await app.button('Next step').boundingBox(), await tooltip.boundingBox()]
  // It covers not what it is about, and is whole.
  expect(hint!.y + hint!.height <= next!.y || hint!.y >= next!.y + next!.height).toBe(true)
  expect(hint!.x).toBeGreaterThanOrEqual(0)
  expect(hint!.y).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Escape')
  await expect(tooltip).toBeHidden()
})

test('whoever comes to a button by keyboard reads its name as well, until Escape', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  await app.button('Settings').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  await expect(page.locator('.tooltip')).toContainText('Settings')
  await page.keyboard.press('Escape')
  await expect(page.locator('.tooltip')).toBeHidden()
})

test('the title of a step stands above its place on the tape, and not over E below it', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=next.error')
  const tick = page.locator('.tick').last()
  await tick.hover()
  const hint = page.locator('.tooltip')
  await expect(hint).toBeVisible()
  const [said, at] = [await hint.boundingBox(), await tick.boundingBox()]
  expect(said!.y + said!.height).toBeLessThanOrEqual(at!.y)
})

test('a number of the drawing says all its digits to whoever points at it, and is quiet once the pointer leaves', async ({
  page,
}) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  const number = page.locator('.network text[data-quantity="out.h1"][data-value]').first()
  await number.hover()
  await expect(page.locator('.tooltip')).toContainText((await number.getAttribute('data-value'))!)
  await page.mouse.move(1, 1)
  await expect(page.locator('.tooltip')).toBeHidden()
})

const ENDED_BY_ESCAPE = [
  ['presenter mode', '#v=1&step=grad.w5&lang=en&ui=&present=1', '.presenterBar'],
  ['a question', '#v=1&lang=en&ui=&predict=all', '.question [data-asked], .question input'],
] as const

for (const [what, hash, seen] of ENDED_BY_ESCAPE)
  test(`an Escape that puts a hint away ends no more than that, and the next one ends ${what}`, async ({ page }) => {
    const app = new App(page)
    await app.open(hash)
    if (what === 'a question') await page.keyboard.press('PageDown')
    await expect(page.locator(seen).first()).toBeVisible()
    await page.getByRole('button', { name: 'Step back' }).hover()
    const hint = page.locator('.tooltip')
    await expect(hint).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(hint).toHaveCount(0)
    await expect(page.locator(seen).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.locator(seen)).toHaveCount(0)
  })

test('an Escape that puts a hint away leaves the focus on what it is about', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.button('Copy link').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.tooltip')).toHaveText('Settings')
  await page.keyboard.press('Escape')
  await expect(page.locator('.tooltip')).toHaveCount(0)
  await expect(app.button('Settings')).toBeFocused()
})
