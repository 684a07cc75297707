import type { Locator } from '@playwright/test'
import { LESSONS } from '../../src/content/lessons'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

test.use({ viewport: { width: 1280, height: 720 } })

async function smallestType(parts: Locator): Promise<number> {
  return parts.evaluateAll((all) => Math.min(...all.map((one) => parseFloat(getComputedStyle(one).fontSize))))
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
        const { number, cut } = await page.evaluate(() => {
          const drawing = document.querySelector<SVGSVGElement>('svg.network')!
          const scale = drawing.getScreenCTM()!.a
          const sizes = [...drawing.querySelectorAll('.number')].map((one) =>
            parseFloat(getComputedStyle(one).fontSize),
          )
          return {
            number: Math.min(...sizes) * scale,
            cut: [...document.querySelectorAll('.lessonStrip, .strip .question')].filter(
              (part) =>
                part.scrollHeight > part.clientHeight + 1 || part.getBoundingClientRect().bottom > innerHeight + 1,
            ).length,
          }
        })
        expect({ at: await at.inputValue(), cut }).toEqual({ at: await at.inputValue(), cut: 0 })
        // A wrong program has a line of its own above the drawing.
        expect(number).toBeGreaterThan((await page.locator('.programStrip').count()) > 0 ? 17 : 19)
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
