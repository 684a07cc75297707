import { App } from './support/app'
import { expect, test } from './support/fixtures'

test('what is chosen in two tabs holds in both, at once and after they are loaded anew', async ({ page, context }) => {
  const [one, other] = [new App(page), new App(await context.newPage())]
  await one.open()
  await other.open()
  await one.page.getByRole('combobox', { name: 'Speed' }).selectOption('4')
  await other.page.getByRole('combobox', { name: 'Step by' }).selectOption('layer')
  await other.button('中文').click()
  for (const { page: tab } of [one, other]) {
    await expect(tab.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    await expect(tab.getByRole('combobox').nth(0)).toHaveValue('layer')
    await expect(tab.getByRole('combobox').nth(1)).toHaveValue('4')
  }
  await one.page.goto('./')
  await one.marked('taken')
  await expect(one.page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(one.page.getByRole('combobox').nth(0)).toHaveValue('layer')
  await expect(one.page.getByRole('combobox').nth(1)).toHaveValue('4')
})

test('a link that one tab opens in another language leaves the others, and the next visit, in theirs', async ({
  page,
  context,
}) => {
  const [one, other] = [new App(page), new App(await context.newPage())]
  await one.open()
  await other.open()
  await other.page.evaluate(() => void (location.hash = '#v=1&eta=2&lang=zh'))
  await expect(other.page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  // Whatever is chosen next is heard in both, and what had been said before it as well.
  await other.page.getByRole('combobox').nth(1).selectOption('4')
  await expect(one.page.getByRole('combobox').nth(1)).toHaveValue('4')
  await expect(one.page.locator('html')).toHaveAttribute('lang', 'en')
  await one.open()
  await expect(one.page.locator('html')).toHaveAttribute('lang', 'en')
})
