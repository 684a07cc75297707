import type { Page } from '@playwright/test'
import { articleExample, recordIteration } from '../../src/engine'
import { App } from './support/app'
import { expect, test } from './support/fixtures'
import { linkTo } from './support/largeLink'

const STEPS = recordIteration(articleExample).steps.length

/** What stands in the formula's place, with the reason open. */
async function measured(page: Page) {
  const why = page.locator('.whyButton')
  if ((await why.getAttribute('aria-expanded')) === 'false') await why.click()
  await expect(page.locator('.reason')).toBeVisible()
  return page.evaluate(() => {
    const [panel, title, box, tabs] = ['.formulaPanel', '.formulaPanel h2', '.formula', '[role="tablist"]'].map(
      (selector) => document.querySelector(selector)!,
    ) as [Element, Element, Element, Element]
    return {
      titleLines: Math.round(title.clientHeight / Number.parseFloat(getComputedStyle(title).lineHeight)),
      box: box.getBoundingClientRect().height,
      tabs: tabs.getBoundingClientRect().y,
      scrolls: panel.scrollHeight > panel.clientHeight || box.scrollHeight > box.clientHeight,
      isWider: box.scrollWidth > box.clientWidth,
    }
  })
}

for (const [width, height] of [
  [1366, 768],
  [1280, 720],
] as const)
  for (const language of ['en', 'zh'])
    test(`at every step the formula’s place has room for its reason, and nothing moves: ${width}×${height}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const app = new App(page)
      await app.open(`#v=1&step=net.h1&lang=${language}`)
      await app.marked('joined')
      const first = await measured(page)
      expect(first).toMatchObject({ titleLines: 1, scrolls: false, isWider: false })
      for (let step = 2; step <= STEPS; step++) {
        await page.keyboard.press('PageDown')
        await expect.poll(() => app.at()).toBe(step)
        expect(await measured(page), `step ${step}`).toEqual(first)
      }
    })

test('a gradient whose receiver has three paths to E fits its place, as all others do', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const [shape, at] of [
    [[2, 3, 3, 1], 'grad.w1'],
    [[4, 6, 3], 'grad.w24'],
  ] as const) {
    await new App(page).open(linkTo(shape, at))
    expect(await measured(page), at).toMatchObject({ scrolls: false, isWider: false })
  }
})

for (const language of ['en', 'zh'])
  for (const unit of ['node', 'layer', 'phase'])
    test(`after every move by ${unit} its place has room for the reason, too, and nothing moves: ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 720 })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const app = new App(page)
      await app.open(`#v=1&step=net.h1&lang=${language}`)
      await app.marked('joined')
      const { tabs } = await measured(page)
      await page.getByRole('combobox').first().selectOption(unit)
      for (let before = 1; before < STEPS; before = await app.at()) {
        await page.keyboard.press('PageDown')
        await expect.poll(() => app.at()).toBeGreaterThan(before)
        await expect(page.locator('.formula .whole, .formula .rule').first()).toBeVisible()
        expect(await measured(page), `step ${await app.at()}`).toMatchObject({ scrolls: false, isWider: false, tabs })
      }
    })

/** What of a formula is seen: its top, and how far its result is from the end of what can be seen of the panel. */
function seenOf(app: App) {
  return app.formula.evaluate((formula) => {
    const panel = formula.closest('.formulaPanel')!
    const [first, result] = ['.mathLine', '.result'].map((line) => formula.querySelector(line)!.getBoundingClientRect())
    return {
      isCut: formula.scrollHeight > formula.clientHeight,
      begins: first!.top - formula.getBoundingClientRect().top,
      isPanelLonger: panel.scrollHeight > panel.clientHeight,
      room: panel.getBoundingClientRect().bottom - result!.bottom,
    }
  })
}

test('a formula that is longer than its place begins at its top, and the panel is scrolled', async ({ page }) => {
  const app = new App(page)
  await app.open(linkTo([8, 8, 8], 'dE_dout.h1'))
  const seen = await seenOf(app)
  expect(seen).toMatchObject({ isCut: false, isPanelLonger: true })
  expect(seen.begins).toBeGreaterThan(0)
})

test('a sum of four products and a bias is seen with its result', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (const [shape, at] of [
    [[3, 4, 2], 'net.o1'],
    [[2, 3, 3, 1], 'dE_dout.h1_1'],
  ] as const) {
    const app = new App(page)
    await app.open(linkTo(shape, at))
    const seen = await seenOf(app)
    expect(seen, at).toMatchObject({ isCut: false })
    expect(seen.room, at).toBeGreaterThan(0)
  }
})

test('a formula that is folded above E over one weight stays so above the map of two', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&lang=en&step=grad.w5')
  await app.tab('Slope')
  await page.locator('[data-act="fold"]').click()
  const top = (): Promise<number> => page.locator('.tabBar').evaluate((bar) => bar.getBoundingClientRect().top)
  const folded = await top()
  await page.getByRole('radio', { name: 'Two weights' }).click()
  await expect(page.locator('.landscape').first()).toBeVisible()
  expect(await top()).toBe(folded)
  await page.locator('[data-act="fold"]').click()
  const whole = await top()
  expect(whole).toBeGreaterThan(folded)
  await page.getByRole('radio', { name: 'One weight' }).click()
  expect(await top()).toBe(whole)
})
