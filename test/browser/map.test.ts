import type { Page } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

const NAMES = { en: 'Map of the drawing: to the place of the step', zh: '缩略图：到当前步所在处' } as const

async function openLow(page: Page, hash: string, width = 844, height = 390): Promise<App> {
  await page.setViewportSize({ width, height })
  const app = new App(page)
  await app.open(hash)
  return app
}

/** How much of the drawing is seen, from its left edge, by the map and in the window, in parts of its width. */
async function seen(page: Page): Promise<{ readonly byMap: readonly number[]; readonly inWindow: readonly number[] }> {
  return page.evaluate(() => {
    const [map, frame, drawing, stage] = ['.mapButton > svg', '.mapSeen', 'svg.network', '.stage'].map((one) =>
      document.querySelector(one)!.getBoundingClientRect(),
    ) as [DOMRect, DOMRect, DOMRect, DOMRect]
    const inWindow = [Math.max(drawing.left, stage.left), Math.min(drawing.right, stage.right)]
    return {
      byMap: [frame.left, frame.right].map((x) => (x - map.left) / map.width),
      inWindow: inWindow.map((x) => (x - drawing.left) / drawing.width),
    }
  })
}

for (const [language, name] of Object.entries(NAMES))
  for (const [width, height] of [
    [844, 390],
    [932, 430],
    [667, 375],
    [960, 600],
  ] as const)
    test(`a phone on its side has a map of the drawing beside the name of the page: ${width}×${height}, ${language}`, async ({
      page,
    }) => {
      const app = await openLow(page, `#v=1&step=grad.w5&lang=${language}`, width, height)
      const map = app.button(name)
      await expect(map).toBeVisible()
      expect((await map.boundingBox())!.width).toBe(52)
      const { byMap, inWindow } = await seen(page)
      byMap.forEach((x, i) => expect(x).toBeCloseTo(inWindow[i]!, 1))
      // Nothing in the header lies on anything else there.
      const boxes = await page.evaluate(() =>
        ['.brand', '.mapButton', '.errorReadout', '.headerTools'].map((one) => {
          const { left, right } = document.querySelector(one)!.getBoundingClientRect()
          return { left, right }
        }),
      )
      boxes.slice(1).forEach(({ left }, i) => expect(left).toBeGreaterThanOrEqual(boxes[i]!.right - 1))
    })

test('a touch on the map goes there, and a key back to the place of the step', async ({ page }) => {
  const app = await openLow(page, '#v=1&step=net.h1&lang=en')
  const map = app.button(NAMES.en)
  const { x, y, width, height } = (await map.boundingBox())!
  await expect(app.stop('E')).not.toBeInViewport()
  await page.mouse.click(x + width - 2, y + height / 2)
  await expect(app.stop('E')).toBeInViewport({ ratio: 1 })
  await expect(app.stop('h1')).not.toBeInViewport({ ratio: 0.9 })
  const { byMap, inWindow } = await seen(page)
  byMap.forEach((at, i) => expect(at).toBeCloseTo(inWindow[i]!, 1))
  await map.press('Enter')
  await expect(app.stop('h1')).toBeInViewport({ ratio: 0.9 })
})

test('the map is left as it is by a pointer that only comes over it, by the right button and with Ctrl', async ({
  page,
}) => {
  const app = await openLow(page, '#v=1&step=net.h1&lang=en')
  const { x, y, width, height } = (await app.button(NAMES.en).boundingBox())!
  const [right, middle] = [x + width - 2, y + height / 2]
  const before = await seen(page)
  await page.mouse.move(x + width + 40, 200)
  await page.mouse.down()
  await page.mouse.move(right, middle, { steps: 4 })
  await page.mouse.up()
  await page.mouse.click(right, middle, { button: 'right' })
  await page.keyboard.down('Control')
  await page.mouse.click(right, middle)
  await page.keyboard.up('Control')
  expect(await seen(page)).toEqual(before)
})

test('the drawing fades only where it goes on, and there is no map where all of it is seen', async ({ page }) => {
  const app = await openLow(page, '#v=1&lang=en')
  const fades = (): Promise<readonly string[]> =>
    page.locator('.stage').evaluate((stage) => {
      const style = getComputedStyle(stage)
      if (style.maskImage === 'none') return []
      return ['left', 'right'].filter((edge) => Number.parseFloat(style.getPropertyValue(`--cut-${edge}`)) > 0)
    })
  await expect.poll(fades).toEqual(['right'])
  await page.locator('.stage').evaluate((stage) => stage.scrollTo({ left: 9999 }))
  await expect.poll(fades).toEqual(['left'])
  await page.setViewportSize({ width: 1366, height: 768 })
  await expect(app.button(NAMES.en)).toBeHidden()
  await expect.poll(fades).toEqual([])
})

test('a page without its header has no map either', async ({ page }) => {
  const app = await openLow(page, '#v=1&step=net.h1&lang=en&ui=&hide=header')
  await expect(page.locator('.zoomButtons')).toBeAttached()
  await expect(app.button(NAMES.en)).toBeHidden()
})
