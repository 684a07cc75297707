import { App } from './support/app'
import { expect, test } from './support/fixtures'

for (const [width, height] of [
  [1280, 720],
  [1366, 768],
] as const)
  test(`every number of the article’s sample is seen whole in the table, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const app = new App(page)
    await app.open('#v=1')
    await app.tab('Samples')
    const cells = page.locator('.sampleTable .sampleRow').locator('.sampleAnswer, .sampleError')
    await expect(cells).toHaveCount(3)
    // The reader's own font may be wider than the tests'.
    await page.locator('.sampleTable').evaluate((table: HTMLElement) => (table.style.letterSpacing = '0.06em'))
    await cells.first().scrollIntoViewIfNeeded()
    const covered = await cells.evaluateAll(
      (all) =>
        all.filter((cell) => {
          const { left, right, top, bottom } = cell.getBoundingClientRect()
          const y = (top + bottom) / 2
          return ![left + 2, right - 2].every((x) => cell.contains(document.elementFromPoint(x, y)))
        }).length,
    )
    expect(covered).toBe(0)
  })
