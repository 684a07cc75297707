import type { Locator } from '@playwright/test'
import { LESSONS } from '../../src/content/lessons'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

test.use({ viewport: { width: 1280, height: 720 } })

async function smallestType(parts: Locator): Promise<number> {
  return parts.evaluateAll((all) => Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))))
}

/** Whether the smallest number of the drawing can be read, and how many parts have not room for what they say. */
function measure(): { readonly isReadable: boolean; readonly cut: number } {
  const drawing = document.querySelector<SVGSVGElement>('svg.network')!
  const scale = drawing.getScreenCTM()!.a
  const sizes = [...drawing.querySelectorAll('.number')].map((one) => parseFloat(getComputedStyle(one).fontSize))
  const parts = [...document.querySelectorAll('.lessonStrip, .strip .question')]
  // CSS pixels. A wrong program has a line of its own above the drawing.
  const least = document.querySelector('.programStrip') ? 17 : 19
  return {
    isReadable: Math.min(...sizes) * scale > least,
    cut: parts.filter(
      (part) => part.scrollHeight > part.clientHeight + 1 || part.getBoundingClientRect().bottom > innerHeight + 1,
    ).length,
  }
}

for (const language of ['en', 'zh'])
  for (const { id } of LESSONS)
    test(`a class is led through “${id}” by two keys, and reads it from the back row: ${language}`, async ({
      page,
    }) => {
      const app = new App(page)
      await app.open(`#v=1&lang=${language}&ui=&lesson=${id}&present=1`)
      const strip = page.getByTestId('lesson')
      const at = strip.getByTestId('cardOf')
      await expect(strip).toBeVisible()
      await app.marked('joined')
      const closing = page.getByTestId('closing')
      for (let presses = 0; presses < 60 && !(await closing.isVisible()); presses++) {
        const words = strip.locator(':is(.lessonText, .lessonHint, .lessonAfter):visible')
        await expect(words.first()).toBeVisible()
        expect(await smallestType(words)).toBeGreaterThan(19.99)
        expect(await smallestType(strip.locator('button:has-text(""), select'))).toBeGreaterThan(19.99)
        const card = await at.inputValue()
        // The drawing takes its room one picture after what stands around it, and a wrong program's line is a part of its own.
        await expect
          .poll(async () => ({ card, ...(await page.evaluate(measure)) }))
          .toEqual({ card, cut: 0, isReadable: true })
        await page.keyboard.press('PageDown')
        await expect(page.locator('.presenterBar :focus')).toHaveCount(0)
      }
      await expect(closing).toBeVisible()
      await page.keyboard.press('PageUp')
      await expect(closing).toHaveCount(0)
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      await page.keyboard.press('PageDown')
      await expect(strip).toHaveCount(0)
    })

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  test(`before a class nothing lies over which card it is, and nothing touches the window’s edge: ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const app = new App(page)
    await app.open('#v=1&lang=zh&ui=&lesson=two-roads&present=1')
    const card = page.getByTestId('cardOf')
    await expect(card).toBeInViewport({ ratio: 1 })
    const { top, tops, covered } = await card.evaluate((select) => {
      const { left, right, top: edge, bottom } = select.getBoundingClientRect()
      const y = (edge + bottom) / 2
      const hits = [left + 4, (left + right) / 2, right - 4].map((x) => document.elementFromPoint(x, y))
      const buttons = [...document.querySelectorAll('.lessonActs button:not(.lessonCopy)')]
      return {
        top: edge,
        tops: buttons.map((button) => button.getBoundingClientRect().top),
        covered: hits.some((hit) => hit !== select),
      }
    })
    expect(covered).toBe(false)
    expect(Math.min(top, ...tops)).toBeGreaterThanOrEqual(2)
    // Drawn by the page: a browser’s own is cut off in a row so low.
    await expect(card).toHaveCSS('appearance', 'none')
  })
