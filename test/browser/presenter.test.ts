import type { Page } from '@playwright/test'
import { App } from './support/app'
import { faultsOf, look, smallest as smallestOf } from './support/drawn'
import { linkTo } from './support/largeLink'
import { expect, test } from './support/fixtures'

const PRESENTER = /\/Presenter-[^/]*\.js$/
const AT_W5 = '#v=1&step=grad.w5&lang=en&ui=&present=1'

async function openPresented(page: Page, hash = AT_W5): Promise<App> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open(hash)
  await expect(page.locator('.presenterBar')).toBeVisible()
  return app
}

async function bandsOf(page: Page): Promise<readonly number[]> {
  const boxes = await Promise.all(['.stage', '.strip', '.presenterBar'].map((band) => page.locator(band).boundingBox()))
  return boxes.flatMap((box) => [box!.y, box!.height])
}

for (const [width, height] of [
  [1280, 720],
  [1366, 768],
  [1920, 1080],
] as const)
  test(`presenter mode fills a window of ${width} × ${height}, and nothing scrolls or is cut`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openPresented(page)
    const share = height / 720
    const wanted = [0, 516, 516, 138, 654, 66].map((part) => part * share)
    const bands = await bandsOf(page)
    bands.forEach((found, i) => expect(Math.abs(found - wanted[i]!)).toBeLessThanOrEqual(1))
    for (const step of ['delta.o1', 'grad.w5', 'dE_dout.h1', 'grad.w1', 'next.w5', 'next.error']) {
      await page.evaluate((id) => void (location.hash = `#v=1&step=${id}&lang=en&ui=&present=1`), step)
      await expect(page.locator('.strip .result [data-value]')).toHaveAttribute('data-quantity', step)
      expect(await bandsOf(page)).toEqual(bands)
      expect(await overflowing(page)).toEqual([])
    }
  })

/** What goes beyond the window, or beyond the part of the page that it stands in. */
async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    const strip = document.querySelector('.stripRow')!.getBoundingClientRect()
    const lines = [...document.querySelectorAll<HTMLElement>('.strip .mathLine')].filter(
      ({ offsetWidth }) => offsetWidth > 0,
    )
    const texts = [...document.querySelectorAll('svg.network text')].filter(
      (text) => getComputedStyle(text.closest('g')!).display !== 'none',
    )
    return [
      ...(scrollWidth > innerWidth || scrollHeight > innerHeight ? ['the page'] : []),
      ...lines
        .filter((line) => {
          const { left, right, top, bottom } = line.getBoundingClientRect()
          return left < strip.left || right > strip.right || top < strip.top - 1 || bottom > strip.bottom + 1
        })
        .map(({ className }) => className),
      ...texts
        .filter((text) => {
          const { left, right, top } = text.getBoundingClientRect()
          return left < 0 || right > innerWidth || top < 0
        })
        .map(({ textContent }) => textContent),
    ]
  })
}

for (const [shape, steps] of [
  [
    [3, 4, 2],
    ['net.h1', 'grad.w15', 'dE_dout.h2', 'grad.w5', 'next.error'],
  ],
  [
    [2, 3, 3, 1],
    ['out.h1_2', 'grad.w17', 'via.h2_1.h1_2', 'next.error'],
  ],
  [
    [4, 6, 3],
    ['net.h3', 'grad.w27', 'dE_dout.h6', 'grad.w24', 'next.error'],
  ],
] as const)
  test(`a network of ${shape.join('-')} can be read from the back row, and nothing lies on anything`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    for (const step of steps) {
      await openPresented(page, `${linkTo(shape, step)}&ui=&present=1`)
      await page.waitForLoadState('networkidle')
      const drawn = await look(page)
      expect({ step, faults: faultsOf(drawn) }).toEqual({ step, faults: [] })
      expect(smallestOf(drawn.texts.filter(({ isNumber }) => isNumber))).toBeGreaterThanOrEqual(23.99)
      expect({ step, covered: await namesUnderDiscs(page) }).toEqual({ step, covered: [] })
    }
  })

/** What slots are called, where the number of a link lies on it. */
async function namesUnderDiscs(page: Page): Promise<readonly string[]> {
  return page.locator('svg.network').evaluate((svg) => {
    const discs = [...svg.querySelectorAll('path.disc')].map((disc) => disc.getBoundingClientRect())
    return [...svg.querySelectorAll('.slot')]
      .filter((slot) => {
        const { left, right, top, bottom } = slot.getBoundingClientRect()
        return discs.some((disc) => disc.left < right && disc.right > left && disc.top < bottom && disc.bottom > top)
      })
      .map(({ textContent }) => textContent)
  })
}

test('numbers can be read from the back row, in every theme, and lines are not thin', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const theme of ['projector', 'light', 'dark']) {
    await openPresented(page, `${AT_W5}&theme=${theme}`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    const scaleOf = (): Promise<number> =>
      page.evaluate(() => document.querySelector<SVGSVGElement>('svg.network')!.getScreenCTM()!.a)
    // The drawing fills its new room one picture after the bar has come.
    await expect
      .poll(async () => (await smallest(page, 'svg.network .number', 'font-size')) * (await scaleOf()))
      .toBeGreaterThanOrEqual(23.99)
    const scale = await scaleOf()
    expect((await smallest(page, 'svg.network .slot', 'font-size')) * scale).toBeGreaterThanOrEqual(16)
    for (const [selector, size] of [
      ['.strip .rule', 34],
      ['.strip .result', 44],
      ['.presenterBar .errorValue', 40],
      ['.presentedCount', 20],
    ] as const)
      expect(await smallest(page, selector, 'font-size')).toBeCloseTo(size, 1)
    expect(await namesUnderDiscs(page)).toEqual([])
    // In pixels of the window, however large the drawing is.
    expect(await smallest(page, 'svg.network .body', 'stroke-width')).toBeGreaterThanOrEqual(3)
    expect(await smallest(page, '.stepButtons button', 'width')).toBeCloseTo(64, 1)
    expect(await smallest(page, '.stepButtons button', 'height')).toBeCloseTo(48, 1)
  }
})

/** The least that any of these parts has of a length. */
async function smallest(page: Page, selector: string, property: string): Promise<number> {
  return page
    .locator(selector)
    .evaluateAll(
      (parts, name) => Math.min(...parts.map((part) => parseFloat(getComputedStyle(part).getPropertyValue(name)))),
      property,
    )
}

test('numbers can be read from the back row where biases are trained as well', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const step of ['net.h1', 'grad.w5', 'dE_dout.h1', 'grad.b1', 'next.b2', 'next.error']) {
    await openPresented(page, `#v=1&bias=shared&step=${step}&ui=&present=1`)
    await page.waitForLoadState('networkidle')
    const drawn = await look(page)
    expect({ step, faults: faultsOf(drawn) }).toEqual({ step, faults: [] })
    expect(smallestOf(drawn.texts.filter(({ isNumber }) => isNumber))).toBeGreaterThanOrEqual(23.99)
    expect(await overflowing(page)).toEqual([])
  }
})

test('the formula stands still while its numbers arrive', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const app = new App(page)
  for (const before of ['out.h1', 'via.o2.h1']) {
    await app.open(`#v=1&step=${before}&lang=en&ui=&present=1`)
    await expect(page.locator('.presenterBar')).toBeVisible()
    const begins = (stage: string): Promise<number> =>
      page
        .locator(`.strip .formula.is-${stage} .rule`)
        .evaluate((rule) => Math.round(rule.getBoundingClientRect().left))
    await page.keyboard.press('PageDown')
    const [met, there] = [await begins('met'), await begins('there')]
    expect(there).toBe(met)
  }
})

test('the numbers of the lit chain stay readable once the samples of the plane have come', async ({ page }) => {
  const app = await openPresented(page)
  await app.marked('whole')
  const digit = page.locator('svg.network text.disc').first()
  expect(await digit.evaluate((text) => getComputedStyle(text).stroke)).toBe('none')
})

test('P begins it and ends it, and the address says so; the reader’s own digits come back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  await app.marked('joined')
  await page.keyboard.press('p')
  await expect(page.locator('.presenterBar')).toBeVisible()
  await expect(app.error).toHaveText('0.2984')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  for (const hidden of ['.header', '.side', '.transport']) await expect(page.locator(hidden)).toHaveCount(0)
  await expect.poll(() => new URL(page.url()).hash).toContain('ui=&present=1')
  await page.keyboard.press('p')
  await expect(page.locator('.header')).toBeVisible()
  await expect(app.error).toHaveText('0.298371109')
  await expect.poll(() => new URL(page.url()).hash).not.toContain('present')
  await app.button('Presenter mode').click()
  await expect(page.locator('.presenterBar')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.presenterBar')).toHaveCount(0)
  // Where keys play.
  expect(await page.evaluate(() => document.activeElement?.closest('svg.network') !== null)).toBe(true)
})

test('a link to it shows no other page first', async ({ page }) => {
  const held: (() => void)[] = []
  await page.route(PRESENTER, async (route) => {
    await new Promise<void>((resolve) => void held.push(resolve))
    await route.continue()
  })
  const app = new App(page)
  await page.goto('./#v=1&step=grad.w5&ui=&present=1', { waitUntil: 'commit' })
  await app.marked('taken')
  await expect(page.locator('.stage')).toBeHidden()
  await expect.poll(() => held.length).toBe(1)
  held[0]!()
  await expect(page.locator('.presenterBar')).toBeVisible()
  await expect(page.locator('.stage')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
})

test.describe('where presenter mode does not come', () => {
  test.use({ mayLog: /Failed to load|could not be fetched/ })

  test('a link to it shows the ordinary page', async ({ page }) => {
    await page.route(PRESENTER, (route) => route.abort())
    await page.goto('./#v=1&ui=&present=1')
    await expect(page.getByRole('banner')).toBeVisible()
    await page.unroute(PRESENTER)
    await page.goto('about:blank')
    await page.goto('./#v=1&present=1')
    await expect(page.getByRole('banner')).toBeVisible()
  })
})

test('a clicker and the keys of a presenter walk, blank the screen and show the sentence', async ({ page }) => {
  const app = await openPresented(page)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Space')
  expect(await app.at()).toBe(17)
  // A button that was pressed does not keep Space to itself.
  await app.button('Step back').click()
  await page.keyboard.press('Space')
  expect(await app.at()).toBe(17)
  await page.keyboard.press('.')
  const blank = app.button('The screen is black. Any key brings the page back.')
  await expect(blank).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(1)
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.blank')!).backgroundColor)).toBe(
    'rgb(0, 0, 0)',
  )
  await page.keyboard.press('PageDown')
  await expect(blank).toHaveCount(0)
  expect(await app.at()).toBe(17)
  await page.keyboard.press('b')
  await blank.click()
  await expect(blank).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(page.locator('.presentedSentence')).toBeVisible()
  await expect(app.button('Sentence')).toHaveAttribute('aria-pressed', 'true')
  expect(await overflowing(page)).toEqual([])
  await app.button('Leave presenter mode').click()
  await expect(page.locator('.header')).toBeVisible()
})

test('a button fills the screen, where the browser can', async ({ page }) => {
  await page.addInitScript(() => {
    const screen: { full: Element | null } = { full: null }
    const fill = async (full: Element | null): Promise<void> => {
      screen.full = full
      document.dispatchEvent(new Event('fullscreenchange'))
    }
    Object.defineProperties(document, {
      fullscreenEnabled: { get: () => true },
      fullscreenElement: { get: () => screen.full },
      exitFullscreen: { value: () => fill(null) },
    })
    Element.prototype.requestFullscreen = function requestFullscreen() {
      return fill(this)
    }
  })
  const app = await openPresented(page)
  await app.button('Full screen').click()
  await expect(app.button('Leave full screen')).toBeVisible()
  await app.button('Leave presenter mode').click()
  await expect(page.locator('.header')).toBeVisible()
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
})

test('where the browser can’t fill the screen there is no button for it', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { get: () => false }))
  const app = await openPresented(page)
  await expect(app.button('Full screen')).toHaveCount(0)
  await expect(app.button('Leave presenter mode')).toBeVisible()
})

test('a link hides what it names', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5&lang=en&ui=&hide=header,article,values,sentence')
  await expect(page.locator('.header')).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Compare' })).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Values' })).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Training' })).toBeVisible()
  await expect(page.locator('.sentence')).toHaveCount(0)
  await page.evaluate(() => void (location.hash = '#v=1&step=grad.w5&lang=en&ui=&hide=tabs,transport'))
  await expect(page.locator('.header')).toBeVisible()
  await expect(page.getByRole('tablist')).toHaveCount(0)
  await expect(page.locator('.transport')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.formula .result [data-value]')).not.toHaveAttribute('data-quantity', 'grad.w5')
})

test.describe('the clicker never dies', () => {
  test('Page Down plays after a click on every control of the page', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const app = new App(page)
    await app.open('#v=1&step=net.h1')
    await app.marked('joined')
    const controls = page.locator('.app :is(button, input, select, [role="slider"], [data-stop])')
    const step = (): Promise<string | null> => page.locator('.tapeStrip').getAttribute('aria-valuenow')
    const count = await controls.count()
    expect(count).toBeGreaterThan(40)
    for (let i = 0; i < count; i++) {
      if (!(await controls.nth(i).isVisible())) continue
      await controls.nth(i).dispatchEvent('click')
      if ((await controls.count()) > i) await controls.nth(i).evaluate((control: HTMLElement) => control.focus())
      const before = await step()
      await page.keyboard.press('PageDown')
      await expect.poll(step).not.toBe(before)
      // Whatever has opened is closed for the next one.
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await expect(page.locator('.header')).toBeVisible()
    }
  })

  test('Enter in every field of a number leads back to the network', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const app = new App(page)
    await app.open()
    await app.marked('joined')
    for (const tab of ['Values', 'Training', 'Slope', 'landscape']) {
      await (tab === 'landscape' ? app.landscape() : app.tab(tab))
      await expect(page.getByRole('tabpanel')).toBeVisible()
      const fields = page.locator('.tabPanel input[inputmode]')
      const count = await fields.count()
      for (let i = 0; i < count; i++) {
        await fields.nth(i).focus()
        await page.keyboard.press('Enter')
        await expect.poll(() => page.evaluate(() => document.activeElement?.closest('svg.network') !== null)).toBe(true)
      }
    }
    await app.stop('w5').click()
    await expect(page.getByRole('spinbutton').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('svg.network') !== null)).toBe(true)
  })
})
