import type { Locator } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'
import { openStill } from './support/openStill'

/** Drags with one finger, so far downwards in CSS pixels. */
async function drag(from: Locator, by: number): Promise<void> {
  const { x, y, width, height } = (await from.boundingBox())!
  const session = await from.page().context().newCDPSession(from.page())
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x: x + width / 2, y: at }],
    })
  const start = y + height / 2
  await touch('touchStart', start)
  for (const share of [0.1, 0.3, 0.6, 1, 1, 1]) await touch('touchMove', start + by * share)
  await touch('touchEnd')
}

test.describe('the sheet of a phone', { tag: '@phone' }, () => {
  test('has three heights, by its handle, by keys and by a finger @phone-only', async ({ page }) => {
    const app = await openStill(page, '#v=1&step=grad.w5')
    const sheet = page.getByRole('region', { name: 'Step' })
    const handle = page.getByRole('button', { name: /^Sheet/ })
    await expect(handle).toHaveAccessibleName('Sheet: half')
    await handle.click()
    await expect(handle).toHaveAccessibleName('Sheet: pulled up')
    await expect(app.formula).toBeInViewport({ ratio: 1 })
    await handle.press('ArrowDown')
    await handle.press('ArrowDown')
    await expect(handle).toHaveAccessibleName('Sheet: one line')
    await expect(page.locator('.nowStep')).toBeVisible()
    await expect(app.tape).toBeHidden()
    await app.button('Next step').click()
    await expect(handle).toHaveAccessibleName('Sheet: one line')

    await drag(handle, -140)
    await expect(sheet).not.toHaveAttribute('data-sheet', 'line')
    await drag(page.locator('.playedStep h2'), -420)
    await expect(sheet).toHaveAttribute('data-sheet', 'up')
  })

  test('where things move too the sheet goes down with the finger that pulls it down @phone-only', async ({ page }) => {
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    await app.open('#v=1&step=grad.w5')
    await app.marked('joined')
    const sheet = page.getByRole('region', { name: 'Step' })
    await expect(sheet).toHaveAttribute('data-sheet', 'half')
    await drag(page.getByRole('button', { name: /^Sheet/ }), 120)
    await expect(sheet).toHaveAttribute('data-sheet', 'line')
  })

  test('who comes by Tab to what the sheet hides pulls it up @phone-only', async ({ page }) => {
    const app = await openStill(page, '#v=1&step=grad.w5')
    await page.getByRole('tab', { name: 'Try this' }).focus()
    await expect(page.getByRole('button', { name: 'Sheet: pulled up' })).toBeVisible()
    await expect(page.getByRole('tab', { name: 'Try this' })).toBeInViewport()
    await app.pull('half')
    await expect(page.locator('.playedStep h2')).toBeInViewport({ ratio: 1 })
  })

  test('a panel that is chosen before the first step is seen @phone-only', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openStill(page, '#v=1&lang=zh')
    const tab = page.getByRole('tab', { name: '数值' })
    await expect(tab).toBeInViewport({ ratio: 0.5 })
    // By the place alone: a tap at the tab itself would scroll to it first.
    const { x, y, width, height } = (await tab.boundingBox())!
    await page.touchscreen.tap(x + width / 2, y + height / 4)
    await expect(page.locator('.side')).toHaveAttribute('data-sheet', 'up')
    const tabs = page.locator('.tabBar')
    const bottom = await tabs.evaluate((bar) => bar.getBoundingClientRect().bottom)
    expect((await page.locator('.tabPanel').boundingBox())!.y).toBeLessThanOrEqual(bottom + 1)
    await expect(page.locator('.tabPanel')).toBeInViewport()
  })
})
