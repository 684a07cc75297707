import { articleExample, recordIteration } from '../../src/engine'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

const { values } = recordIteration(articleExample)

test('a question is answered by keyboard alone, and a wrong number is told by what it comes from', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=delta.o1&ui=&predict=all')
  await page.keyboard.press('ArrowRight')
  const field = page.getByTestId('answer')
  await expect(field).toBeFocused()
  // What is asked stands nowhere meanwhile.
  await expect(app.stop('w5')).toHaveClass(/asked/)
  expect(await page.locator('[data-quantity="grad.w5"][data-value]').count()).toBe(0)
  await page.keyboard.type('0,0,')
  await page.keyboard.press('Enter')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await field.press('Control+a')
  await page.keyboard.type('0.440')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('verdict')).toContainText('0.440 is what comes out without the slope')
  expect(await app.drawn('grad.w5')).toBe(values['grad.w5'])
  await expect(app.button('Next')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('where').locator('.formula')).toHaveCount(2)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('pair')).toContainText('shown without an answer')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByTestId('question')).toHaveCount(0)
})

test('a class of show of hands goes through the key questions with a clicker', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=out.o2&ui=&predict=key&present=1')
  await page.keyboard.press('PageDown')
  const question = page.getByTestId('question')
  await expect(question).toBeVisible()
  for (const digit of ['1', '2', '2', 'Shift+2']) await page.keyboard.press(digit)
  await page.keyboard.press('PageDown')
  await expect(question.locator('[data-right]')).toContainText('11.7')
  await expect(question.locator('.hands')).toHaveText(['1', '1'])
  // Each press shows or moves on: eight questions in one iteration, none of which needs a keyboard.
  const asked = new Set<string>()
  for (let presses = 0; presses < 140; presses++) {
    if (await question.count()) asked.add((await question.locator('h2').textContent()) ?? '')
    if ((await page.locator('.presentedCount').textContent()) === '54 / 54' && asked.size >= 8) break
    await page.keyboard.press('PageDown')
  }
  expect(asked.size).toBe(8)
})

test('a question in the sheet of a phone is answered with a finger @phone-only', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=delta.o1&ui=&predict=all')
  await page.locator('.transport [data-act="next"]').tap()
  const field = page.getByTestId('answer')
  await expect(field).toBeVisible()
  const asked = (await app.stop('w5').locator('.body').first().boundingBox())!
  const sheet = (await page.locator('.side').boundingBox())!
  expect(asked.y + asked.height).toBeLessThanOrEqual(sheet.y)
  await field.tap()
  await field.fill('0.0822')
  await page.getByRole('button', { name: /^Change the sign/ }).tap()
  await expect(field).toHaveValue('-0.0822')
  await app.button('Lock').tap()
  await expect(page.getByTestId('verdict')).toContainText('The size is right, the sign is not')
})

test('leaving, reloading or undoing in the middle of a question loses no network', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&w=0.15,0.2,0.25,0.3,0.9,0.45,0.5,0.55&step=delta.o1&ui=&predict=all')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByTestId('question')).toBeVisible()
  await page.reload()
  await app.marked('whole')
  expect(await app.drawn('w5')).toBe(0.9)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByTestId('question')).toBeVisible()
  // An edit is refused in words.
  await app.stop('w5').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('1')
  await expect(page.locator('.notices')).toContainText('Answer the question or skip it first')
  expect(await app.drawn('w5')).toBe(0.9)
})
