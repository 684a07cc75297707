import type { Page } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** The distances that WCAG 1.4.12 lets a reader set. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Texts of which a part can't be seen, and that can't be scrolled to either. */
async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element)
        // What is there for screen readers alone is clipped to a point.
        if (!element.checkVisibility() || element.textContent.trim() === '' || clipPath !== 'none') return false
        const isWider = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
        const isTaller = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1
        return isWider || isTaller
      })
      .map((element) => `${element.className}: ${element.textContent.slice(0, 60)}`)
  })
}

/** Texts of the drawing that lie over each other on one line of their card. */
async function overlapping(page: Page): Promise<readonly string[]> {
  return page.locator('svg.network .card').evaluateAll((cards) =>
    cards.flatMap((card) => {
      const texts = [...card.querySelectorAll<SVGTextElement>(':scope > text')].map((text) => ({
        text: text.textContent,
        box: text.getBBox(),
      }))
      return texts.flatMap((one, i) =>
        texts
          .slice(i + 1)
          .filter(({ box: { x, y, width, height } }) => {
            const isOnOneLine = Math.abs(y + height / 2 - one.box.y - one.box.height / 2) < 4
            return isOnOneLine && Math.min(x + width, one.box.x + one.box.width) - Math.max(x, one.box.x) > 1
          })
          .map((other) => `${card.getAttribute('data-stop')}: ${one.text} and ${other.text}`),
      )
    }),
  )
}

async function expectWhole(app: App): Promise<void> {
  expect(await cutTexts(app.page)).toEqual([])
  const beyond = await app.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(beyond).toBeLessThanOrEqual(0)
}

for (const lang of ['en', 'zh'])
  test(`with the distances between letters that a reader may set nothing is cut or covered (${lang}) @phone`, async ({
    page,
  }) => {
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open(`#v=1&k=1&step=next.w5&lang=${lang}`)
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
    }, SPACED)
    await app.pull('up')
    await expectWhole(app)
    expect(await overlapping(page)).toEqual([])
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      await expectWhole(app)
    }
    // One that stands alone in a second row does not look like another heading.
    const row = (await page.getByRole('tablist').boundingBox())!
    const last = (await page.getByRole('tab').last().boundingBox())!
    expect(last.width).toBeLessThan(row.width / 2)
  })

for (const [letters, width] of [
  ['spaced', 390],
  ['usual', 390],
  ['usual', 320],
] as const)
  test(`a lesson says its whole name beside a question, in ${letters} letters ${width} pixels wide @phone-only`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 })
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open('#v=1&lang=en&ui=&lesson=two-roads')
    if (letters === 'spaced')
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets = [sheet]
      }, SPACED)
    await page.locator('.lessonNext').click()
    await expect(page.getByTestId('answer')).toBeVisible()
    await expect(page.locator('.lessonAt b')).toHaveText('Two paths to h1')
    expect((await cutTexts(page)).filter((text) => text.includes('Two paths'))).toEqual([])
  })

for (const [width, height] of [
  [1024, 768],
  [683, 384],
  [320, 640],
] as const)
  test(`the Network panel has room for every name and rule: ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open('#v=1&act=leaky-relu,sigmoid')
    await app.toggleNetwork()
    const panel = page.locator('.networkPanel')
    await expect(panel).toBeVisible()
    for (const label of ['Error E', 'Names']) await expect(panel.getByText(label, { exact: true })).toBeVisible()
    const cut = await panel
      .locator('button, .pictureValue > span, .asTheyAre, .segment, .networkLabel')
      .evaluateAll((parts) =>
        parts.filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.textContent),
      )
    expect(cut).toEqual([])
    // Nothing of a row reaches over the end of the panel.
    expect(await panel.evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThanOrEqual(0)
  })

for (const [size, width, height] of [
  ['twice as large, on a laptop', 683, 384],
  ['four times as large, on a desktop', 320, 256],
] as const)
  test(`nothing is cut ${size}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open('#v=1&k=1&step=next.w5')
    for (const tab of await page.getByRole('tab', { includeHidden: true }).all()) {
      await app.pull('up')
      await tab.click()
      await expectWhole(app)
    }
    // What the player is about must have room beside it, or the player goes to the end of the page.
    const player = page.locator('.transport')
    const stays = await player.evaluate((element) => getComputedStyle(element).position === 'sticky')
    if (stays) expect((await player.boundingBox())!.height).toBeLessThan(height * 0.7)
  })

test('the way out of presenter mode is on the screen four times as large, on a desktop', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  const app = new App(page)
  await app.open('#v=1&k=10000&step=grad.w5&lang=en&ui=&present=1')
  for (const button of await page.locator('.presenterBar button').all())
    await expect(button).toBeInViewport({ ratio: 1 })
})

test('the pieces of a formula have room with letters of 32 pixels on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await setLetters(page, 32)
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  await app.pull('up')
  const ends = page.locator('.pieceValue')
  await expect(ends.first()).toBeAttached()
  expect(
    await ends.evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length),
  ).toBe(0)
})

/** The size of letters that a reader has set in the browser, in place of 16. */
async function setLetters(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
}

for (const [width, height] of [
  [1920, 1080],
  [1366, 768],
  [820, 1180],
  [390, 844],
] as const)
  test(`with letters of 24 pixels nothing overflows and no number stands upright: ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await setLetters(page, 24)
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open('#v=1&k=1&step=next.w5')
    expect(
      await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
    ).toBeGreaterThanOrEqual(24)
    for (const tab of await page.getByRole('tab').all()) {
      await app.pull('up')
      await tab.click()
      await expectWhole(app)
    }
    const player = await page.locator('.transport').evaluate((element) => {
      const value = element.querySelector('.errorValue')!
      return {
        share: element.getBoundingClientRect().height / innerHeight,
        lines: value.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(value).lineHeight),
      }
    })
    expect(player.lines).toBeLessThan(1.5)
    expect(player.share).toBeLessThan(0.4)
  })
