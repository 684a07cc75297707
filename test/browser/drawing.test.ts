import type { Page } from '@playwright/test'
import { App } from './support/app'
import { faultsOf, look, smallest, usedBy } from './support/drawn'
import { expect, test } from './support/fixtures'

/** The smallest type, in CSS pixels, of numbers and of all else: indices, which are smaller by seven tenths, aside. */
const SIZES = [
  { width: 1280, height: 720, number: 15, label: 11, used: 0.88 },
  { width: 1366, height: 768, number: 15, label: 11, used: 0.88 },
  { width: 1440, height: 900, number: 15, label: 11, used: 0.88 },
  { width: 1920, height: 1080, number: 20, label: 14, used: 0.88 },
  { width: 820, height: 1180, number: 14, label: 11, used: 0 },
  { width: 390, height: 844, number: 13, label: 10.5, used: 0 },
] as const

const STEPS = ['grad.w5', 'dE_dout.h1', 'grad.w1', 'next.w2', 'next.error'] as const

/** Digits a twelfth wider than those of the page's type, as some systems have them. */
const WIDER = '@layer reset { .network text, .network tspan { letter-spacing: 0.048em !important } }'

async function wear(page: Page, css: string): Promise<void> {
  await page.addInitScript((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

for (const { width, height, number, label, used } of SIZES)
  for (const [called, css] of [
    ['as it is', ''],
    ['with wider digits', WIDER],
  ] as const)
    test(`at ${width} × ${height} the drawing can be read and nothing lies on anything, ${called}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await wear(page, css)
      for (const at of [...STEPS.map((step) => `step=${step}`), 'k=10000&step=next.error', 'k=10000&lang=zh']) {
        const app = new App(page)
        await app.open(`#v=1&${at}`)
        const drawn = await look(page)
        expect({ at, faults: faultsOf(drawn) }).toEqual({ at, faults: [] })
        expect(smallest(drawn.texts.filter(({ isNumber }) => isNumber))).toBeGreaterThanOrEqual(number)
        expect(smallest(drawn.texts.filter(({ isNumber }) => !isNumber))).toBeGreaterThanOrEqual(label)
        expect(usedBy(drawn)).toBeGreaterThanOrEqual(used)
        await page.goto('about:blank')
      }
    })

test('a bias of its own for each neuron makes no number smaller in 1280 × 720', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const step of ['dE_dout.h1', 'grad.b_h2', 'next.error']) {
    const app = new App(page)
    await app.open(`#v=1&bias=neuron&b=0.35,0.35,0.6,0.6&step=${step}`)
    const drawn = await look(page)
    expect({ step, faults: faultsOf(drawn) }).toEqual({ step, faults: [] })
    expect(smallest(drawn.texts.filter(({ isNumber }) => isNumber))).toBeGreaterThanOrEqual(15)
    await page.goto('about:blank')
  }
})

for (const [width, height] of [
  [1280, 720],
  [820, 1180],
  [390, 844],
] as const)
  test(`at ${width} × ${height} nothing lies on anything while samples are added up, phase by phase`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const app = new App(page)
    await app.open('#v=1&scenario=xor-plateau&step=net.h1')
    await page.waitForLoadState('networkidle')
    for (let phase = 0; phase < 6; phase++) {
      await page.keyboard.press('Shift+ArrowRight')
      const at = await app.tape.getAttribute('aria-valuetext')
      expect({ at, faults: faultsOf(await look(page)) }).toEqual({ at, faults: [] })
    }
  })

test('a number is as wide for a projector as in any other theme: its room is reckoned for all of them', async ({
  page,
}) => {
  const widthsIn = async (theme: string): Promise<readonly number[]> => {
    await new App(page).open(`#v=1&scenario=han-kamber&step=next.error&ui=&theme=${theme}`)
    const numbers = page.locator('svg.network .number.update')
    await expect(numbers).not.toHaveCount(0)
    return numbers.evaluateAll((texts) => texts.map((text) => (text as SVGTextElement).getComputedTextLength()))
  }
  expect(await widthsIn('projector')).toEqual(await widthsIn('light'))
})

for (const { width, height, hash } of [
  { width: 1100, height: 700, hash: '#v=1' },
  { width: 1024, height: 768, hash: '#v=1&eta=what' },
])
  test(`at ${width} × ${height} what zooms lies on no neuron: ${hash}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await new App(page).open(hash)
    const buttons = page.locator('.zoomButtons button')
    await expect(buttons).toHaveCount(3)
    await page.locator('svg.network').hover()
    const covered = await page.evaluate(() => {
      const cards = [...document.querySelectorAll('svg.network rect.body')].map((card) => card.getBoundingClientRect())
      const seen = [...document.querySelectorAll('.zoomButtons button')].filter(
        (button) => getComputedStyle(button).opacity !== '0',
      )
      return seen.map((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect()
        return cards.some((card) => card.left < right && left < card.right && card.top < bottom && top < card.bottom)
      })
    })
    expect(covered).toEqual([false])
    // Each is there as soon as it has something to do, or the focus.
    await buttons.nth(1).click()
    for (const button of await buttons.all()) await expect(button).not.toHaveCSS('opacity', '0')
    await buttons.nth(2).press('Enter')
    await expect(buttons.nth(2)).toBeFocused()
    await expect(buttons.nth(2)).not.toHaveCSS('opacity', '0')
  })
