import { expect, test } from './support/fixtures'

test('the page opens without an error and asks nobody else for anything @phone', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Backflow/)
  await expect(page.locator('#root')).not.toBeEmpty()
})
