import type { Page } from '@playwright/test'
import { placeOf, steps, tape } from './support/articleSteps'
import { expect, test } from './support/fixtures'
import { openStill } from './support/openStill'

const LANGUAGES = ['en', 'zh'] as const

/** Where parts of the page stand in the window, by these selectors; of the sentence its words. */
async function boxesOf<Name extends string>(page: Page, parts: Readonly<Record<Name, string>>) {
  const boxes = await page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const words = document.createRange()
        const part = document.querySelector(selector)!
        if (part.matches('.sentence')) words.selectNodeContents(part)
        const { top, bottom, left, right } = (part.matches('.sentence') ? words : part).getBoundingClientRect()
        return { top, bottom, left, right }
      }),
    Object.values<string>(parts),
  )
  return Object.fromEntries(Object.keys(parts).map((name, i) => [name, boxes[i]!])) as Record<
    Name,
    (typeof boxes)[number]
  >
}

test.describe('a phone upright', { tag: '@phone' }, () => {
  for (const language of LANGUAGES)
    test(`shows the place, the sentence and the result of every step together at half, in ${language} @phone-only`, async ({
      page,
    }) => {
      const app = await openStill(page, `#v=1&lang=${language}`)
      const first = { player: 0 }
      for (let step = 1; step <= steps.length; step++) {
        await page.keyboard.press('PageDown')
        await expect.poll(() => app.at()).toBe(step)
        const { header, place, sheet, title, sentence, result, player } = await boxesOf(page, {
          header: '.header',
          place: `svg.network [data-stop="${placeOf(step)}"]`,
          sheet: '.side',
          title: '.playedStep h2',
          sentence: '.sentence',
          result: '.nowFormula',
          player: '.transport',
        })
        const said = `step ${step}`
        expect(place.top, said).toBeGreaterThanOrEqual(header.bottom)
        expect(place.bottom, said).toBeLessThanOrEqual(sheet.top)
        expect(title.top, said).toBeGreaterThan(sheet.top)
        expect(sentence.bottom, said).toBeLessThanOrEqual(sheet.bottom)
        expect(result.bottom, said).toBeLessThanOrEqual(844)
        expect(result.right, said).toBeLessThanOrEqual(390)
        // Nothing moves from step to step but what is drawn.
        first.player ||= player.top
        expect(player.top, said).toBe(first.player)
      }
    })

  for (const language of LANGUAGES)
    test(`shows at half all that is said of several steps at once, in ${language} @phone-only`, async ({ page }) => {
      const app = await openStill(page, `#v=1&lang=${language}`)
      for (const unit of [1, 2, 3]) {
        await app.button(language === 'en' ? 'More' : '更多').click()
        await page.locator('.playerChoices select').first().selectOption({ index: unit })
        await app.button(language === 'en' ? 'More' : '更多').click()
        for (let at = 0; at < steps.length; at = await app.at()) {
          await page.keyboard.press('PageDown')
          await expect.poll(() => app.at()).toBeGreaterThan(at)
          const { sheet, sentence } = await boxesOf(page, { sheet: '.side', sentence: '.sentence' })
          expect(sentence.bottom, `unit ${unit}, after ${at}`).toBeLessThanOrEqual(sheet.bottom)
        }
        await page.keyboard.press('Home')
        await expect.poll(() => app.at()).toBe(0)
      }
    })

  test('with the formula folded away a chart is seen whole @phone-only', async ({ page }) => {
    const app = await openStill(page, '#v=1&step=grad.w5&lang=en')
    await app.tab('Slope')
    await app.button('Formula in full').tap()
    const bottom = await page
      .locator('.tabPanel .chart svg')
      .first()
      .evaluate((chart) => chart.getBoundingClientRect().bottom)
    expect(bottom).toBeLessThanOrEqual((await page.locator('.transport').boundingBox())!.y)
    await expect(page.locator('.playedStep .sentence')).toBeInViewport({ ratio: 1 })
    // It is for a sheet that is pulled up.
    await app.pull('half')
    await expect(app.button('Formula in full')).toBeHidden()
  })

  test('a whole iteration is played with a finger @phone-only', async ({ page }) => {
    const app = await openStill(page, '')
    for (const [i, step] of steps.entries()) {
      await app.button('Next step').tap()
      expect(await app.at()).toBe(i + 1)
      expect(await app.result()).toEqual({ id: step.writes, value: tape.values[step.writes] })
    }
    await app.button('Next iteration').tap()
    await app.button('More').tap()
    await expect(page.getByTestId('iteration')).toHaveText('Iteration 1')
    await app.button('Previous iteration').tap()
    await expect(page.getByTestId('iteration')).toHaveText('Iteration 0')
  })

  test('a number is edited in the sheet’s place, and stays in sight above @phone-only', async ({ page }) => {
    const app = await openStill(page, '#v=1&step=grad.w5')
    await app.stop('t2').tap()
    const editor = page.getByRole('dialog')
    await expect(editor).toBeVisible()
    const box = (await page.locator('.parameterEditor').boundingBox())!
    expect([box.x, box.width, box.y + box.height]).toEqual([0, 390, 844])
    await expect
      .poll(async () => {
        const card = (await app.stop('t2').boundingBox())!
        return card.y + card.height
      })
      .toBeLessThanOrEqual(box.y)
    // There are no keys to name.
    await expect(editor.getByRole('button', { name: /^Keep/ })).toBeVisible()
    for (const key of await editor.locator('kbd').all()) await expect(key).toBeHidden()
    const slider = editor.getByRole('slider')
    expect((await slider.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await slider.press('ArrowUp')
    await editor.getByRole('button', { name: /^Keep/ }).tap()
    await expect(editor).toBeHidden()
    expect(await app.drawn('t2')).toBe(1)
  })

  test('a notice leaves the button beside it its whole word @phone-only', async ({ page }) => {
    const app = await openStill(page, '#v=1&w=1,2,3')
    const room = await app.button('Dismiss').evaluate((button) => {
      const word = document.createRange()
      word.selectNodeContents(button)
      return button.getBoundingClientRect().width - word.getBoundingClientRect().width
    })
    expect(room).toBeGreaterThan(4)
  })

  test('the sign of Copy link says for a while that the link is copied @phone-only', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const app = await openStill(page, '#v=1&step=grad.w5')
    const sign = app.button('Copy link').locator('path')
    const before = (await sign.getAttribute('d'))!
    await app.button('Copy link').tap()
    await expect(sign).not.toHaveAttribute('d', before)
    await expect(sign).toHaveAttribute('d', before)
  })

  test('turned on its side and back it is laid out anew @phone-only', async ({ page }) => {
    const app = await openStill(page, '#v=1&step=grad.w5')
    const drawing = page.locator('svg.network')
    await page.setViewportSize({ width: 844, height: 390 })
    await expect(drawing).toHaveAttribute('data-orientation', 'wide')
    await expect(page.getByRole('button', { name: /^Sheet/ })).toBeHidden()
    await expect(app.stop('w5')).toBeInViewport({ ratio: 1 })
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(drawing).toHaveAttribute('data-orientation', 'upright')
    await expect(app.stop('w5')).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('button', { name: 'Sheet: half' })).toBeVisible()
  })

  for (const width of [320, 360, 390, 430])
    test(`nothing of the page goes sideways at ${width} pixels @phone-only`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      const app = await openStill(page, '#v=1&k=10000&step=next.error')
      for (const tab of await page.getByRole('tab').all()) {
        await app.pull('up')
        await tab.click()
        await app.button('More').click()
        const wider = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.stage, .side, .transport')]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ className }) => className),
        )
        expect(wider).toEqual([])
        await app.button('More').click()
      }
    })
})

for (const language of LANGUAGES)
  test(`the name of no panel is broken into two lines, in wider letters too: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await openStill(page, `#v=1&lang=${language}`)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('.tab { letter-spacing: 0.12em }')
      document.adoptedStyleSheets = [sheet]
    })
    const lines = await page.getByRole('tab').evaluateAll((tabs) =>
      tabs.map((tab) => {
        const name = document.createRange()
        name.selectNodeContents(tab)
        return name.getClientRects().length
      }),
    )
    expect(lines).toEqual(lines.map(() => 1))
  })
