import type { Page, Route } from '@playwright/test'
import { articleExample, train } from '../../src/engine'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

/** More than is trained at once: this goes to a thread. */
const LONG = 400_000
/** The part of the page that a thread is made of. */
const THREAD = /\/trainingWorker-[^/]*\.js$/
const NO_THREAD = 'Training could not go on in the background'

async function runLong(page: Page, iterations = LONG): Promise<void> {
  await page.getByRole('tab', { name: 'Training' }).click()
  await page.getByRole('textbox', { name: 'Iterations' }).fill(String(iterations))
  await page.getByRole('button', { name: 'Run', exact: true }).click()
}

async function expectWholeRun(app: App): Promise<void> {
  await expect(app.page.getByText('Reached iteration 400,000.')).toBeVisible({ timeout: 60_000 })
  // The very same bits, wherever it was trained.
  expect(Number(await app.error.getAttribute('data-value'))).toBe(train(articleExample, { iterations: LONG }).error)
}

/** Opens the page with threads that do something else than the browser's own, each from its start. */
async function openWithThreads(page: Page, threads: () => void): Promise<App> {
  await page.addInitScript(threads)
  const app = new App(page)
  await app.open()
  return app
}

test.describe('a long run goes on in the page itself, and says so,', () => {
  test.use({ mayLog: /Failed to load resource|Failed to load module script/ })

  const ANSWERS: Readonly<Record<string, (route: Route) => Promise<void>>> = {
    'is not found': (route) => route.fulfill({ status: 404, body: 'Not found' }),
    'is a page of the host': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' }),
    'never comes': () => Promise.resolve(),
  }
  for (const [how, answer] of Object.entries(ANSWERS))
    test(`where the thread’s script ${how}`, async ({ page }) => {
      await page.route(THREAD, answer)
      const app = new App(page)
      await app.open()
      await runLong(page)
      await expect(page.getByRole('alert').getByText(NO_THREAD)).toBeVisible({ timeout: 30_000 })
      await expectWholeRun(app)
    })

  const THREADS: Readonly<Record<string, () => void>> = {
    'can’t be opened': () => Object.assign(window, { Worker: undefined }),
    'fails at once': () =>
      Object.assign(window, {
        Worker: class extends Worker {
          constructor(...given: ConstructorParameters<typeof Worker>) {
            super(...given)
            this.terminate()
            queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error')))
          }
        },
      }),
    'says something that can’t be read': () =>
      Object.assign(window, {
        Worker: class extends Worker {
          constructor(...given: ConstructorParameters<typeof Worker>) {
            super(...given)
            this.terminate()
            queueMicrotask(() => this.dispatchEvent(new MessageEvent('messageerror')))
          }
        },
      }),
    'closes in mid-run without a word': () =>
      Object.assign(window, {
        Worker: class extends Worker {
          constructor(...given: ConstructorParameters<typeof Worker>) {
            super(...given)
            let heard = 0
            this.addEventListener('message', () => {
              heard++
              if (heard === 2) this.terminate()
            })
          }
        },
      }),
  }
  for (const [how, threads] of Object.entries(THREADS))
    test(`where the thread ${how}`, async ({ page }) => {
      const app = await openWithThreads(page, threads)
      await runLong(page)
      await expect(page.getByRole('alert').getByText(NO_THREAD)).toBeVisible({ timeout: 30_000 })
      await expectWholeRun(app)
    })

  test('where it is read over a dialog, and dismissed there', async ({ page }) => {
    const held: Route[] = []
    await page.route(THREAD, (route) => void held.push(route))
    const app = new App(page)
    await app.open()
    await runLong(page)
    await app.button('Help').click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await expect.poll(() => held.length).toBe(1)
    await refuse(held[0]!)
    const notice = page.getByRole('alert').filter({ hasText: NO_THREAD })
    await expect(notice).toBeVisible()
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await expect(notice).toHaveCount(0)
    await expect(dialog).toBeVisible()
    await expect(dialog).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expectWholeRun(app)
  })

  test('where it can be paused, left running while something else is done, and cancelled', async ({ page }) => {
    const app = await openWithThreads(page, THREADS['can’t be opened']!)
    await runLong(page, 10_000_000)
    await app.button('Pause').click()
    const bar = page.getByRole('progressbar', { name: 'Training' })
    const reached = Number(await bar.getAttribute('aria-valuenow'))
    await app.button('Go on').click()
    await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(reached)
    // The page answers meanwhile.
    await app.button('Next step').click()
    expect((await app.result()).id).toBe('net.h1')
    await app.button('Cancel').click()
    await expect(page.getByText(/Cancelled at iteration/)).toBeVisible()
  })
})

test('a long run needs no connection once the page is there', async ({ page, context }) => {
  const app = new App(page)
  await app.open()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await runLong(page)
  await expectWholeRun(app)
  await expect(page.getByRole('alert')).toHaveText('')
})

const TROUBLE = 'Backflow could not start in full'

function refuse(route: Route): Promise<void> {
  return route.fulfill({ status: 404, body: 'Not found' })
}

/**
 * Refuses some files, until what it gives back is called.
 *
 * The route itself stays: where the last one is taken away, a file on its way can be left hanging.
 */
async function refuseFor(page: Page, files: RegExp): Promise<() => void> {
  let isMissing = true
  await page.route(files, (route) => (isMissing ? refuse(route) : route.continue()))
  return () => {
    isMissing = false
  }
}

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
