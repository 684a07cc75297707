import { App } from './support/app'
import { faultsOf, look } from './support/drawn'
import { expect, test } from './support/fixtures'

test('a window opened narrow and drawn wide is laid out anew each time: nothing is cut, and the step is the same', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 500, height: 800 })
  const app = new App(page)
  await app.open('#v=1&step=grad.w1')
  const step = await app.at()
  for (const width of [500, 700, 898, 901, 1280, 898, 500]) {
    await page.setViewportSize({ width, height: 800 })
    await expect
      .poll(async () => {
        const drawn = await look(page)
        const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
        return { faults: faultsOf(drawn), isTooWide: isTooWide || drawn.room.right > width }
      }, `at ${width}`)
      .toEqual({ faults: [], isTooWide: false })
    expect(await app.at()).toBe(step)
  }
})

test('a window that was drawn wide is laid out as one that was opened so', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  const drawing = () => page.locator('svg.network').evaluate((svg) => [svg.getAttribute('viewBox'), svg.clientHeight])
  await page.setViewportSize({ width: 898, height: 800 })
  await app.open('#v=1&step=grad.w1')
  const opened = await drawing()
  await page.setViewportSize({ width: 500, height: 800 })
  await app.open('#v=1&step=grad.w1')
  expect(await drawing()).not.toEqual(opened)
  await page.setViewportSize({ width: 898, height: 800 })
  await expect.poll(drawing).toEqual(opened)
})
