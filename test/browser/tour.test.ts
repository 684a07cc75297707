import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** The stops that are about one number of a neuron, by their place among all, with whose name that number stands. */
const STOPS = [
  [3, 'net.h1'],
  [4, 'out.h1'],
  [8, 'delta.o1'],
] as const

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  test(`the tour’s light falls on one name of a neuron’s lane, and on no more than its own: ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const app = new App(page)
    await app.open('#v=1&lang=en')
    await app.button('Tour of the names').click()
    for (let at = 1; at <= 8; at++) {
      await expect(page.locator('.tourCallout')).toContainText(`${at} of 8`)
      const quantity = STOPS.find(([stop]) => stop === at)?.[1]
      if (quantity) {
        const lit = await page.evaluate(() => {
          const light = document.querySelector('.tourLight')!.getBoundingClientRect()
          return [...document.querySelectorAll<SVGTextElement>('svg.network text:is(.slot, .name)')]
            .filter((text) => {
              const { left, right, top, bottom } = text.getBoundingClientRect()
              const [x, y] = [(left + right) / 2, (top + bottom) / 2]
              return x > light.left && x < light.right && y > light.top && y < light.bottom
            })
            .map(({ dataset, textContent }) => dataset['quantity'] ?? textContent)
        })
        expect(lit).toEqual([quantity])
      }
      await page.keyboard.press('ArrowRight')
    }
    await expect(page.locator('.tourCallout')).toBeHidden()
  })

test('after the tour the sheet of a phone is as high as before, also where it glides @phone-only', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const app = new App(page)
  await app.open('#v=1&lang=en')
  const sheet = page.locator('.side')
  const before = await sheet.boundingBox()
  await app.button('Tour of the names').tap()
  const callout = page.locator('.tourCallout')
  await expect(callout).toBeVisible()
  await sheet.evaluate((side) => Promise.all(side.getAnimations().map(({ finished }) => finished)))
  await callout.getByRole('button', { name: 'Skip' }).tap()
  await expect(callout).toBeHidden()
  await sheet.evaluate((side) => Promise.all(side.getAnimations().map(({ finished }) => finished)))
  await expect(sheet).toHaveAttribute('data-sheet', 'half')
  expect(await sheet.boundingBox()).toEqual(before)
  expect(await sheet.evaluate(({ scrollTop }) => scrollTop)).toBe(0)
})
