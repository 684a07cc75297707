import type { Page, Route } from '@playwright/test'
import { articleExample, train } from '../../src/engine'
import { App } from './support/app'
import { expect, test } from './support/fixtures'
import { refuse } from './support/refuse'

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
