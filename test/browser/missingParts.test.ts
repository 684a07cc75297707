import type { Page, Route } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'
import { refuse, refuseFor } from './support/refuse'

const TROUBLE = 'Backflow could not start in full'

test.describe('where a part of the page does not come', () => {
  test.use({ mayLog: /Failed to load resource|Failed to load module script|A part of the page could not be fetched/ })

  test('before anything works, the page says so in both languages, and its button loads it anew', async ({ page }) => {
    const allow = await refuseFor(page, /\/index-[^/]*\.js$/)
    await page.goto('./#v=1&step=grad.w5')
    const alert = page.getByRole('alert').first()
    await expect(alert).toContainText(TROUBLE)
    await expect(alert).toContainText('未能完整启动')
    allow()
    await alert.getByRole('button').click()
    const app = new App(page)
    await app.marked('taken')
    await expect(alert.getByText(TROUBLE)).toBeHidden()
    expect((await app.result()).id).toBe('grad.w5')
  })

  test('the first words missing is said as well, in a page that is not in its first language', async ({ page }) => {
    await page.route(/\/stage-[^/]*\.js$/, refuse)
    await page.goto('./#v=1&lang=zh')
    await expect(page.getByRole('alert').first()).toContainText('未能完整启动')
  })

  test('what works before React goes on, and the page says that the rest is missing', async ({ page }) => {
    await page.route(/\/app-[^/]*\.js$/, refuse)
    await page.goto('./')
    const app = new App(page)
    await expect(page.getByRole('alert').first()).toContainText(TROUBLE)
    await app.button('Next step').click()
    await app.button('Next step').click()
    expect((await app.result()).id).toBe('out.h1')
  })

  for (const [what, part, open] of [
    ['a panel', /\/tabs-[^/]*\.js$/, (app: App) => app.tab('Slope')],
    ['a scenario’s question', /\/step-[^/]*\.js$/, (app: App) => app.open('#v=1&scenario=staircase', 'taken')],
    ['what asks', /\/joinAsking-[^/]*\.js$/, (app: App) => app.open('#v=1&step=out.o1&ui=&predict=all', 'taken')],
    ['a field', /\/menus-[^/]*\.js$/, (app: App) => app.stop('w5').click()],
    ['a dialog', /\/menus-[^/]*\.js$/, (app: App) => app.page.keyboard.press('?')],
    ['a menu', /\/menus-[^/]*\.js$/, (app: App) => app.button('Settings').click()],
    ['another language', /\/rest\.zh-[^/]*\.js$/, (app: App) => app.button('中文').click()],
  ] as const)
    test(`${what} says so, and the page loaded anew has it and its place`, async ({ page }) => {
      const app = new App(page)
      // Nothing is fetched before it is wanted.
      await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
      await app.open('', 'taken')
      const allow = await refuseFor(page, part)
      await app.button('Next step').click()
      await open(app)
      const missing = page.getByRole('alert').filter({ hasText: 'could not be fetched' })
      await expect(missing).toBeVisible()
      await expect(page.locator('svg.network')).toBeVisible()
      const at = await app.at()
      allow()
      await missing.getByRole('button', { name: 'Reload the page' }).click()
      await expect(missing).toBeHidden()
      // The page stands there as it was written until its address has been read.
      await expect.poll(() => app.at()).toBe(at)
      await open(app)
      await expect(missing).toBeHidden()
    })

  test('the page is whole at its place once there is a connection again, or says that it has to be loaded anew', async ({
    page,
  }) => {
    const app = new App(page)
    await page.addInitScript(() => {
      const idle: (() => void)[] = []
      Object.assign(window, {
        requestIdleCallback: (callback: () => void) => idle.push(callback),
        cancelIdleCallback() {},
      })
      addEventListener('online', () => setTimeout(() => idle.forEach((callback) => callback())))
    })
    await app.open('', 'taken')
    const isAskedAgain = await asksAgain(page)
    await page.context().setOffline(true)
    await app.button('Next step').click()
    await app.tab('Slope')
    const missing = page.getByRole('alert').filter({ hasText: 'could not be fetched' })
    await expect(missing).toBeVisible()
    await page.context().setOffline(false)
    if (isAskedAgain) {
      await expect(page.locator('.chart .curve').first()).toHaveCSS('fill', 'none')
      await expect(missing).toHaveCount(0)
      await app.stop('w5').click()
      await expect(page.getByRole('spinbutton', { name: /w5/ })).toBeFocused()
      await app.marked('whole')
    } else await expect(missing.getByRole('button', { name: 'Reload the page' })).toBeVisible()
    expect(await app.at()).toBe(1)
  })

  test('a part that comes when it is asked for once more comes with its sheet', async ({ page }) => {
    const app = new App(page)
    await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
    await app.open('', 'taken')
    const allow = await refuseFor(page, /\/(tabs|menus)-[^/]*\.(js|css)$/)
    await app.tab('Slope')
    const missing = page.getByRole('alert').filter({ hasText: 'could not be fetched' })
    await expect(missing).toBeVisible()
    await app.stop('w5').click()
    // The notice that can be dismissed is the field's.
    await expect(app.button('Dismiss')).toBeVisible()
    allow()
    await app.stop('w5').click()
    await expect(page.getByRole('spinbutton', { name: /w5/ })).toBeFocused()
    await expect(page.locator('.editorStem')).toHaveCSS('width', '2px')
    await page.keyboard.press('Escape')
    await app.tab('Try this')
    await app.tab('Slope')
    await expect(page.locator('.chart .curve').first()).toHaveCSS('fill', 'none')
  })

  test('the network’s own panel leaves what it lies over, formula and tabs', async ({ page }) => {
    const app = new App(page)
    await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
    await app.open('', 'taken')
    await page.route(/\/menus-[^/]*\.js$/, refuse)
    await app.toggleNetwork()
    await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched' })).toBeVisible()
    await expect(page.getByRole('tablist')).toBeVisible()
    await app.button('Next step').click()
    await expect(app.formula).toBeVisible()
    await expect(app.button('Network')).toHaveAttribute('aria-expanded', 'false')
  })

  test('the page loaded anew has its place also where what writes the address did not come at first', async ({
    page,
  }) => {
    const app = new App(page)
    const allow = await refuseFor(page, /\/joinSurroundings-[^/]*\.js$/)
    await app.open('', 'taken')
    const again = page.getByRole('button', { name: 'Reload the page' })
    await expect(again).toBeVisible()
    await app.button('Next step').click()
    allow()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const loaded = page.waitForEvent('load')
    await again.click()
    await loaded
    await app.marked('joined')
    // Some browsers do not ask again for a part that has failed: there the page is whole, and its place lost.
    const isAskedAgain =
      asked.findIndex((url) => url.includes('/joinSurroundings-')) < asked.findIndex((url) => url.includes('/index-'))
    if (isAskedAgain) expect(page.url()).toContain('step=net.h1')
    await expect.poll(() => app.at()).toBe(isAskedAgain ? 1 : 0)
  })

  test('the page loaded anew has its place also where what writes the address is still to come', async ({ page }) => {
    const app = new App(page)
    await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
    await app.open('', 'taken')
    await page.route(/\/rest\.zh-[^/]*\.js$/, refuse)
    const held: Route[] = []
    await page.route(/\/joinSurroundings-[^/]*\.js$/, (route) => void held.push(route), { times: 1 })
    await app.button('Next step').click()
    await app.button('中文').click()
    await page.getByRole('button', { name: 'Reload the page' }).click()
    expect(page.url()).not.toContain('#')
    await held[0]!.continue()
    await expect.poll(() => page.url()).toContain('step=')
    await expect.poll(() => app.at()).toBe(1)
  })
})

/** Whether this browser asks for a script once more that it could not have: older ones fail again without asking. */
async function asksAgain(page: Page): Promise<boolean> {
  await page.route(/\/tried\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export {}' }))
  // The last route comes first.
  await page.route(/\/tried\.js$/, refuse, { times: 1 })
  return page.evaluate(async () => {
    const address = './tried.js'
    const come = (): Promise<boolean> =>
      import(address).then(
        () => true,
        () => false,
      )
    await come()
    return come()
  })
}
