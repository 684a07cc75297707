import type { Route } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

test('a press on another number, while the field of one is open, opens that', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.stop('w1').click()
  const field = page.getByRole('dialog').getByRole('spinbutton')
  await expect(field).toHaveAccessibleName('weight w1')
  await field.fill('0.3')
  const press = async (id: string, slip = 0): Promise<void> => {
    const { x, y, width, height } = (await app.stop(id).boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + width / 2 + slip, y + height / 2)
    await page.mouse.up()
  }
  await press('w8')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(field).toHaveAccessibleName('weight w8')
  await expect(field).toBeFocused()
  expect(await app.drawn('w1')).toBe(0.3)
  await field.press('Escape')
  await expect(app.stop('w8')).toBeFocused()
  // What can't be typed, and what was dragged, only closes it.
  for (const [id, slip] of [
    ['o2', 0],
    ['w8', 40],
  ] as const) {
    await app.stop('w1').click()
    await expect(field).toBeFocused()
    await press(id, slip)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('a finger on another number, while the field of one is open, opens that @phone-only', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.stop('i1').tap()
  const field = page.getByRole('dialog').getByRole('spinbutton')
  await expect(field).toHaveAccessibleName('input i1')
  const { x, y, width, height } = (await app.stop('i2').boundingBox())!
  await page.touchscreen.tap(x + width / 2, y + height / 2)
  await expect(field).toHaveAccessibleName('input i2')
})

test('what is typed before the field of a number has come is kept for it', async ({ page }) => {
  const held: Route[] = []
  await page.route(/\/menus-[^/]*\.js$/, (route) => void held.push(route))
  const app = new App(page)
  await app.open('', 'taken')
  await app.marked('joined')
  await app.stop('w5').click()
  await expect.poll(() => held.length).toBe(1)
  await page.keyboard.type('0.37')
  await page.keyboard.press('Backspace')
  await held[0]!.continue()
  const field = page.getByRole('dialog').getByRole('spinbutton')
  await expect(field).toHaveValue('0.3')
  expect(await app.drawn('w5')).toBe(0.3)
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  expect(await app.drawn('w5')).toBe(0.31)
})
