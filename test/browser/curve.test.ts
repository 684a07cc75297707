import { App } from './support/app'
import { expect, test } from './support/fixtures'

for (const { width, height, curves } of [
  { width: 390, height: 844, curves: 1 },
  { width: 820, height: 1180, curves: 1 },
  { width: 1280, height: 720, curves: 0 },
])
  test(`at ${width} × ${height} the curve with its tangent is seen once: in the neuron, else beside the reason`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await new App(page).open('#v=1&step=slope.o1')
    await expect(page.locator('.reason')).toContainText('The curve rises like its tangent')
    await expect(page.locator('.curveInset .tangent').filter({ visible: true })).toHaveCount(curves)
    await expect(page.locator('.network .tangent')).toHaveCount(1 - curves)
  })
