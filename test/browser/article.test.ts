import type { Locator, Page } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** A row of the article, by what is heard of it. */
function row(page: Page, name: RegExp): Locator {
  return page.getByRole('button', { name })
}

interface Place {
  /** Where the middle of the marked row stands in its panel, from 0 above to 1 below. */
  readonly at: number
  readonly scrolled: number
  readonly isAtEnd: boolean
}

async function place(page: Page): Promise<Place> {
  return page.locator('.companionRow.here').evaluate((current) => {
    const panel = current.closest('.tabPanel')!
    const { top, bottom } = current.getBoundingClientRect()
    const middle = (top + bottom) / 2 - panel.getBoundingClientRect().top
    const most = panel.scrollHeight - panel.clientHeight
    return { at: middle / panel.clientHeight, scrolled: panel.scrollTop, isAtEnd: panel.scrollTop > most - 2 }
  })
}

/** From the tab of the panel into its rows, over the choice of the source and the button that adds figures. */
async function tabIntoList(page: Page): Promise<void> {
  for (const stop of ['select', 'button', '.companionRow']) {
    await page.keyboard.press('Tab')
    await expect(page.locator(`.comparePanel ${stop}:focus`)).toHaveCount(1)
  }
}

test('figures of one’s own stand on one line each, and all of their row is in the panel', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=error')
  await app.tab('Compare')
  await app.button('Add figures').click()
  await page.locator('.addFigures textarea').fill('E 0.298371109\nE@10000 0.0000351085\nw1 0.149780716')
  await page.locator('.addActions button').first().click()
  await expect(page.locator('.figureRow')).toHaveCount(3)
  const places = await page.locator('.figureRow').evaluateAll((rows) =>
    rows.map((each) => {
      const words = document.createRange()
      words.selectNodeContents(each.querySelector('.printed span')!)
      return { lines: words.getClientRects().length, right: each.getBoundingClientRect().right - innerWidth }
    }),
  )
  expect(places.map(({ lines }) => lines)).toEqual([1, 1, 1])
  for (const { right } of places) expect(right).toBeLessThanOrEqual(0)
})

test('the article’s totals can be checked from its panel', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.tab('Compare')
  await row(page, /^total error, after 1 update,/).click()
  await expect(app.error).toHaveText('0.291027774')
  await row(page, /^total error, after 10,000 updates,/).click()
  await expect(app.error).toHaveText('0.000035102')
  await app.button('Check it').last().click()
  await expect(app.error).toHaveText('0.000035085')
  await expect(page.getByText('With the output layer first all four are as printed.')).toBeVisible()
  await row(page, /^total error, after 1 update,/).click()
  await expect(app.error).toHaveText('0.291027924')
  await app.button('Back to the old weights').click()
  await expect(app.error).toHaveText('0.000035102')
})

test.describe('while one walks the article', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test('the row of the present step stays in the middle of its panel', async ({ page }) => {
    const app = new App(page)
    await app.open()
    await app.tab('Compare')
    await page.mouse.move(100, 300)
    for (const name of [/^output of o1, printed/, /^gradient of w5/, /^gradient of w1/, /^updated weight w8/]) {
      const step = Number(/\d+$/.exec((await row(page, name).getAttribute('aria-label')) ?? '')?.[0])
      while ((await app.at()) < step) await page.keyboard.press('PageDown')
      await expect(row(page, name)).toHaveAttribute('aria-current', 'step')
      const { at, scrolled, isAtEnd } = await place(page)
      expect(at >= 0.25 || scrolled === 0, `${name.source} at ${at}`).toBe(true)
      expect(at <= 0.75 || isAtEnd, `${name.source} at ${at}`).toBe(true)
    }
  })

  test('a pointer that the panel has come under holds nothing up', async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&step=net.h1')
    // The formula folds, and the list lies where the tab was pressed.
    await page.getByRole('tab', { name: 'Compare' }).click()
    await expect(row(page, /^net input of h1/)).toBeVisible()
    await tabIntoList(page)
    await page.keyboard.press('End')
    await expect(row(page, /^total error, after 1 update,/)).toHaveAttribute('aria-current', 'step')
    await expect(row(page, /^total error, after 1 update,/)).toBeInViewport()
  })

  test('nothing moves under a pointer that is in the panel', async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&step=net.h1')
    await app.tab('Compare')
    await row(page, /^net input of h1/).hover()
    // From the tab, whose own key End is, into the list.
    await tabIntoList(page)
    const { scrolled } = await place(page)
    await page.keyboard.press('End')
    await expect(row(page, /^total error, after 1 update,/)).toHaveAttribute('aria-current', 'step')
    expect((await place(page)).scrolled).toBe(scrolled)
  })

  test('its arrow keys are not the page’s, and each row can be seen that has the focus', async ({ page }) => {
    const app = new App(page)
    await app.open()
    await app.tab('Compare')
    await expect(page.locator('.companionRow').first()).toBeVisible()
    await tabIntoList(page)
    for (let press = 0; press < 13; press++) {
      await page.keyboard.press('ArrowDown')
      await expect(page.locator('.companionRow:focus')).toBeInViewport({ ratio: 1 })
    }
    await page.keyboard.press('Enter')
    await expect.poll(() => app.at()).toBe(15)
    await expect(row(page, /^gradient of w5/)).toBeFocused()
  })
})
