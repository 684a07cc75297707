import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** What stands beside a step with a formula: windows of laptops. */
for (const [width, height] of [
  [1366, 768],
  [1280, 720],
] as const)
  for (const [language, names] of [
    ['en', { training: 'Training', slope: 'Slope' }],
    ['zh', { training: '训练', slope: '斜率' }],
  ] as const)
    test(`charts are whole beside a step, tabs and choices in one row: ${width}×${height}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const app = new App(page)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await app.open(`#v=1&step=grad.w1&lang=${language}`)
      await app.tab(names.training)
      await page.getByRole('button', { name: '+1,000' }).click()
      await expect(page.locator('.runChart > svg')).toBeInViewport({ ratio: 1 })
      await expect(page.locator('.timeline input[type="range"]')).toBeInViewport({ ratio: 1 })
      await app.tab(names.slope)
      await expect(page.locator('.slopePanel .chart > svg')).toBeInViewport({ ratio: 1 })
      const { rows, last } = await page.evaluate(() => ({
        rows: new Set(
          [...document.querySelectorAll('.playerChoices > *')].map((one) => {
            const { top, bottom } = one.getBoundingClientRect()
            return Math.round((top + bottom) / 2)
          }),
        ).size,
        last: [...document.querySelectorAll('[role="tab"]')].at(-1)!.getBoundingClientRect().right,
      }))
      expect(rows).toBe(1)
      expect(last).toBeLessThan(width - 1)
    })
