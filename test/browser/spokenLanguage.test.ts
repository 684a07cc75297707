import { App } from './support/app'
import { expect, test } from './support/fixtures'
import { listen, said } from './support/reader'

test('says in the new language that the language has changed, and the focus stays', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  await expect(page.getByTestId('status')).toContainText('Gradient of w5')
  await listen(page)
  await app.button('中文').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('status')).toHaveText('页面现在使用中文。')
  expect(await said(page)).toEqual(['页面现在使用中文。'])
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(app.button('EN')).toBeFocused()
  await expect(app.button('EN').locator('[lang="en"]')).toHaveText('EN')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('status')).toHaveText('The page is in English now.')
})

test('says in the middle of a move that the language has changed, and then the step in the new one', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const app = new App(page)
  await app.open('#v=1')
  // So slow that no machine comes too late.
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('0.5')
  await listen(page)
  await app.button('Next step').click()
  await app.button('中文').click()
  await expect(page.getByTestId('status')).toHaveText(/^h1 的净输入：0\.377500000。/, { timeout: 30_000 })
  expect(await said(page)).toEqual(['页面现在使用中文。', expect.stringMatching(/^h1 的净输入：0\.377500000。/)])
})

test('says in the middle of a question that the language has changed, and keeps what was typed', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=delta.o1&lang=en&ui=&predict=all')
  await expect(page.getByTestId('status')).not.toBeEmpty()
  await listen(page)
  await page.keyboard.press('PageDown')
  await page.keyboard.type('0.0822')
  await expect(page.getByTestId('status')).toHaveText('A question. How fast does E change with w5?')
  await app.button('中文').click()
  await expect(page.getByTestId('status')).toHaveText('页面现在使用中文。')
  expect(await said(page)).toEqual(['A question. How fast does E change with w5?', '页面现在使用中文。'])
  await expect(page.getByTestId('answer')).toHaveValue('0.0822')
})
