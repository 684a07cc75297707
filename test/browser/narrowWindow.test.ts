import { App } from './support/app'
import { faultsOf, look, smallest } from './support/drawn'
import { expect, test } from './support/fixtures'

/** Half a screen, old projectors, small laptops, and what larger letters leave of a laptop: the least size of a number in each. */
const WINDOWS = [
  { width: 1100, height: 700, number: 12.5 },
  { width: 1024, height: 768, number: 11.9 },
  { width: 960, height: 1000, number: 11 },
  { width: 900, height: 700, number: 10.25 },
  { width: 1024, height: 600, number: 12 },
  { width: 960, height: 540, number: 12 },
  { width: 911, height: 512, number: 12 },
] as const

const NETWORKS = [
  'step=delta.o1',
  'n=2-2-2&bias=neuron&b=-0.20,0.55,-0.2,0.3&step=grad.w1',
  'n=2-2-2&bias=neuron&b=-0.20,0.55,-0.2,0.3&act=relu,softmax&loss=cross-entropy&t=0,1&step=net.h1',
] as const

for (const { width, height, number } of WINDOWS)
  test(`between a tablet and a laptop, ${width} × ${height}: numbers can be read, and the player is in one piece`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const app = new App(page)
    for (const at of NETWORKS) {
      await app.open(`#v=1&${at}`)
      const drawn = await look(page)
      expect({ at, faults: faultsOf(drawn) }).toEqual({ at, faults: [] })
      expect(smallest(drawn.texts.filter(({ isNumber }) => isNumber)), at).toBeGreaterThanOrEqual(number)
    }
    const middles = await page
      .locator('.playerButtons button:visible, .playerChoices button:visible')
      .evaluateAll((buttons) =>
        buttons.map((button) => {
          const { top, bottom, right } = button.getBoundingClientRect()
          return { middle: (top + bottom) / 2, isSeen: bottom <= innerHeight && right <= innerWidth }
        }),
      )
    expect(middles.length).toBeGreaterThan(3)
    expect(middles.filter(({ isSeen }) => !isSeen)).toEqual([])
    expect(new Set(middles.map(({ middle }) => Math.round(middle / 4))).size).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0)
  })

test('between a tablet and a laptop every panel fits its column, in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 })
  const app = new App(page)
  for (const language of ['en', 'zh']) {
    await app.open(`#v=1&lang=${language}&step=grad.w1`)
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      const panel = page.getByRole('tabpanel')
      await expect(panel).toBeVisible()
      expect(await panel.evaluate((it) => it.scrollWidth - it.clientWidth), await tab.innerText()).toBeLessThanOrEqual(
        0,
      )
    }
  }
})

test('between a tablet and a laptop what folds the formula stands clear of the name of the step', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 })
  await new App(page).open('#v=1&lang=en&step=grad.w1')
  const ends = await page.locator('.formulaPanel .eyebrow').evaluate((name) => {
    const text = document.createRange()
    text.selectNodeContents(name)
    const sign = document.querySelector('.foldFormula .icon')!.getBoundingClientRect()
    return { text: text.getBoundingClientRect().right, sign: sign.left }
  })
  expect(ends.text).toBeLessThan(ends.sign)
})

test('between a tablet and a laptop the start shows its two buttons whole', async ({ page }) => {
  for (const [width, height] of [
    [1024, 768],
    [900, 700],
  ] as const) {
    await page.setViewportSize({ width, height })
    await new App(page).open()
    const acts = page.locator('.firstActs')
    const isWhole = () =>
      acts.evaluate(
        (it) => it.getBoundingClientRect().bottom < it.closest('.formulaPanel')!.getBoundingClientRect().bottom - 12,
      )
    await expect.poll(isWhole).toBe(true)
  }
})
