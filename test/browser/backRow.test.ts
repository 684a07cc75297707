import type { Page } from '@playwright/test'
import { App } from './support/app'
import { faultsOf, look, smallest as smallestOf } from './support/drawn'
import { linkTo } from './support/largeLink'
import { expect, test } from './support/fixtures'
import { AT_W5, openPresented, overflowing } from './support/presented'

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
      // A long one has one row as long as its type is larger there than on two.
      expect(await smallestOfFormula(page), step).toBeGreaterThan(27 * share)
    }
  })

async function smallestOfFormula(page: Page): Promise<number> {
  return page
    .locator('.strip .mathLine:visible')
    .evaluateAll((lines) => Math.min(...lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize))))
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
      expect(await fromEdge(page), step).toBeGreaterThanOrEqual(8)
    }
  })

/** How far all lines stay from the right edge of the window, with what they are thick. */
async function fromEdge(page: Page): Promise<number> {
  return page.locator('svg.network').evaluate((svg) => {
    const ends = [...svg.querySelectorAll<SVGPathElement>('path:is(.link, .chain)')].map((line) => {
      const thick = Number.parseFloat(getComputedStyle(line).strokeWidth)
      return line.getBoundingClientRect().right + thick / 2
    })
    return innerWidth - Math.max(...ends)
  })
}

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

/** Each neuron with a bias of its own. */
const OF_ITS_OWN = 'neuron&b=-0.20,0.55,-0.2,0.3'

test('numbers can be read from the back row where biases are trained as well', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const [rule, step] of [
    ...(['net.h1', 'grad.w5', 'dE_dout.h1', 'grad.b1', 'next.b2', 'next.error'] as const).map((at) => ['shared', at]),
    ...(['net.h1', 'grad.w5', 'dE_dout.h1', 'grad.b_h2', 'next.error'] as const).map((at) => [OF_ITS_OWN, at]),
  ]) {
    await openPresented(page, `#v=1&bias=${rule}&step=${step}&ui=&present=1`)
    await page.waitForLoadState('networkidle')
    const drawn = await look(page)
    expect({ step, faults: faultsOf(drawn) }).toEqual({ step, faults: [] })
    expect(smallestOf(drawn.texts.filter(({ isNumber }) => isNumber))).toBeGreaterThanOrEqual(23.99)
    expect(await overflowing(page)).toEqual([])
  }
})

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const)
  test(`shares can be read from the back row, and nothing lies on anything, in ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    for (const bias of ['', '&bias=neuron&b=0.35,0.35,0.6,0.6'])
      for (const step of ['grad.w5', 'next.error']) {
        const shares = `#v=1&t=0,1&act=relu,softmax&loss=cross-entropy${bias}&step=${step}&ui=&present=1`
        await openPresented(page, shares)
        await page.waitForLoadState('networkidle')
        const drawn = await look(page)
        expect({ step, bias, faults: faultsOf(drawn) }).toEqual({ step, bias, faults: [] })
        expect(smallestOf(drawn.texts.filter(({ isNumber }) => isNumber))).toBeGreaterThanOrEqual(23.99)
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

for (const kind of ['sigmoid', 'tanh', 'relu'])
  for (const language of ['en', 'zh'])
    test(`the arrow of the lower lane leaves the words beside it alone before a class: ${kind}, in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 720 })
      await openPresented(page, `#v=1&act=${kind},sigmoid&step=out.o1&lang=${language}&ui=&present=1`)
      const crossed = await page.locator('svg.network .card.neuron').evaluateAll((cards) =>
        cards.flatMap((card) => {
          const words = [...card.querySelectorAll('text')].filter(({ textContent }) => textContent.startsWith('× '))
          const points = [...card.querySelectorAll<SVGPathElement>('path.arrow')].flatMap((arrow) =>
            Array.from({ length: Math.ceil(arrow.getTotalLength()) }, (_, at) =>
              arrow.getPointAtLength(at).matrixTransform(arrow.getScreenCTM()!),
            ),
          )
          return words.flatMap((word) => {
            const { left, right, top, bottom } = word.getBoundingClientRect()
            const isCrossed = points.some(({ x, y }) => x > left - 2 && x < right + 2 && y > top && y < bottom)
            return isCrossed ? [word.textContent] : []
          })
        }),
      )
      expect(crossed).toEqual([])
    })
