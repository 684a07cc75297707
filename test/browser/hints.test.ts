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
