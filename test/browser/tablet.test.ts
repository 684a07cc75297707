import { App } from './support/app'
import { expect, test } from './support/fixtures'

test.use({ viewport: { width: 820, height: 1180 } })

test('a tablet shows what a step means, and why, without being scrolled', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open('#v=1&step=grad.w5&lang=en')
  const said = page.getByText(/at the end of the edge times/).filter({ visible: true })
  await expect(said).toHaveCount(1)
  await expect(said).toBeInViewport({ ratio: 1 })
  await expect(page.getByText(/Rates along a path multiply/).filter({ visible: true })).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('there a longer sentence moves no button', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open('#v=1&step=out.h1&lang=en')
  const next = app.button('Next step')
  const places: number[] = []
  for (let step = 0; step < 12; step++) {
    places.push((await next.boundingBox())!.y)
    await next.click()
  }
  expect(Math.max(...places) - Math.min(...places)).toBeLessThan(1)
})

test('there a question hides what it asks for', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=delta.o1&lang=en&ui=&predict=all')
  await app.marked('joined')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.question')).toBeVisible()
  await expect(page.locator('.saidBelow')).toHaveCount(0)
})

test('turned to its side it says it in the panel, once', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5&lang=en')
  await expect(page.locator('.saidBelow')).toBeVisible()
  await page.setViewportSize({ width: 1180, height: 820 })
  await expect(page.locator('.saidBelow')).toHaveCount(0)
  await expect(page.locator('.playedStep .sentence')).toBeVisible()
})
