import type { Page } from '@playwright/test'
import { articleExample, recordIteration, train } from '../../src/engine'
import { App } from './support/app'
import { expect, test } from './support/fixtures'
import { openHeld } from './support/openHeld'

const { values } = recordIteration(articleExample)

/** All that the line for screen readers says from now on. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const line = document.getElementById('status')!
    const heard: string[] = []
    new MutationObserver(() => heard.push(line.textContent ?? '')).observe(line, { childList: true, subtree: true })
    Object.assign(window, { heard })
  })
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
}

test.describe('before React has come', () => {
  test('Next shows the number in drawing and formula, and the take-over keeps step, focus and elements @phone', async ({
    page,
  }) => {
    const { app, bringReact } = await openHeld(page)
    const heard = await listen(page)
    const next = app.button('Next step')
    await next.focus()
    await next.press('Enter')
    await page.keyboard.press('PageDown')
    expect(await app.at()).toBe(2)
    expect(await app.result()).toEqual({ id: 'out.h1', value: values['out.h1'] })
    await expect.poll(() => app.drawn('out.h1')).toBe(values['out.h1'])
    await expect.poll(async () => (await heard()).at(-1)).toContain('0.593269992')
    const before = await next.elementHandle()
    const drawing = await page.locator('svg.network').elementHandle()

    await bringReact()
    await expect(next).toBeFocused()
    expect(await next.evaluate((button, same) => button === same, before)).toBe(true)
    expect(await page.locator('svg.network').evaluate((svg, same) => svg === same, drawing)).toBe(true)
    expect(await app.at()).toBe(2)
    expect(await app.result()).toEqual({ id: 'out.h1', value: values['out.h1'] })
    await next.press('Enter')
    expect(await app.at()).toBe(3)
    await expect.poll(async () => (await heard()).at(-1)).toContain('0.392500000')
    expect(new Set(await heard()).size).toBe((await heard()).length)
  })

  test('what is pressed while the first words are on their way is done once they are there @phone', async ({
    page,
  }) => {
    const waiting: (() => void)[] = []
    await page.route(/\/stage-[^/]*\.js$/, async (route) => {
      await new Promise<void>((resolve) => void waiting.push(resolve))
      await route.continue()
    })
    const runs = page.waitForRequest(/\.woff2$/)
    await page.goto('./', { waitUntil: 'commit' })
    // The first script fetches them as soon as it runs.
    await runs
    const app = new App(page)
    await app.button('Next step').click()
    expect(await app.at()).toBe(0)
    waiting.forEach((goOn) => goOn())
    await app.marked('stage')
    expect(await app.at()).toBe(1)
    await app.marked('taken')
    expect(await app.at()).toBe(1)
  })

  test('Play plays, and plays on when React is there', async ({ page }) => {
    const { app, bringReact } = await openHeld(page)
    await app.button('Play').click()
    await bringReact()
    await expect(app.button('Pause')).toBeFocused()
    await expect.poll(() => app.at()).toBeGreaterThan(1)
  })

  test('a plate can be dragged, and nothing beside it says the old number', async ({ page }) => {
    const { app, bringReact } = await openHeld(page)
    const plate = (await app.stop('w5').boundingBox())!
    await page.mouse.move(plate.x + 20, plate.y + 8)
    await page.mouse.down()
    await page.mouse.move(plate.x + 60, plate.y + 8, { steps: 4 })
    await page.mouse.up()
    const error = Number(await app.error.getAttribute('data-value'))
    expect(error).not.toBe(values['error'])
    await bringReact()
    await app.tab('Values')
    const field = page.getByRole('spinbutton', { name: 'weight w5' })
    await expect(field).toBeVisible()
    expect(await app.drawn('w5')).toBe(Number(await field.getAttribute('data-value')))
    expect(Number(await app.error.getAttribute('data-value'))).toBe(error)
  })

  test('what only React can do is done once it is there: a plate’s field, the help, a panel', async ({ page }) => {
    const first = await openHeld(page)
    await first.app.stop('w5').click()
    await first.bringReact()
    await expect(page.getByRole('dialog').getByRole('spinbutton')).toBeFocused()

    const second = await openHeld(page)
    await page.keyboard.press('?')
    await second.bringReact()
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()

    const presented = await openHeld(page)
    await presented.app.button('Next step').click()
    await page.keyboard.press('p')
    await presented.bringReact()
    await expect(page.locator('.presenterBar')).toBeVisible()
    expect((await presented.app.result()).id).toBe('net.h1')

    const both = await openHeld(page)
    await both.app.stop('w5').click()
    await both.app.button('Help').click()
    await both.bringReact()
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)

    const third = await openHeld(page)
    await third.app.tab('Slope')
    await third.bringReact()
    await expect(page.getByRole('tab', { name: 'Slope' })).toHaveAttribute('aria-selected', 'true')
  })

  test('a link shows its own step, in its own language, and says it once', async ({ page }) => {
    const { app, bringReact } = await openHeld(page, '#v=1&w=0.15,0.2,0.25,0.3,0.9,0.45,0.5,0.55&step=grad.w5&lang=zh')
    const heard = await listen(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
    expect((await app.result()).id).toBe('grad.w5')
    const { value } = await app.result()
    await bringReact()
    expect(await app.result()).toEqual({ id: 'grad.w5', value })
    await expect.poll(async () => (await heard()).length).toBeLessThanOrEqual(1)
    await expect(page.getByTestId('status')).toContainText('w5')
  })
})

test('what comes with React stands where it was kept room for', async ({ page }) => {
  const { app, bringReact } = await openHeld(page, '#v=1&n=1-1-1&x=1&t=0&w=0.5,-0.5&b=-0.1,0.2&step=dE_dout.h1')
  const madeFrom = page.locator('.pieces .piece')
  const tabs = page.getByRole('tablist')
  // The ticks of the article's network would be those of another tape.
  await expect(page.locator('.tick').first()).toBeHidden()
  await expect(madeFrom).toHaveCount(1)
  const [number, at] = [await madeFrom.textContent(), (await tabs.boundingBox())!.y]
  await bringReact()
  await expect(page.locator('.tick')).toHaveCount(23)
  await expect(page.locator('.tick').first()).toBeVisible()
  await expect(madeFrom).toHaveText(number!)
  expect((await tabs.boundingBox())!.y).toBe(at)
  expect((await app.result()).id).toBe('dE_dout.h1')
})

test('the reader of a link is asked for before the first script has come', async ({ page }) => {
  const reader = page.waitForRequest(/assets\/link-/)
  // The first script comes only once the reader has been asked for.
  await page.route(/assets\/index-[^/]+\.js$/, async (route) => {
    await reader
    await route.continue()
  })
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  expect((await app.result()).id).toBe('grad.w5')
})

test('the start of a later iteration is not called the first step', async ({ page }) => {
  const { app, bringReact } = await openHeld(page, '#v=1&k=100')
  const ready = page.getByRole('heading', { name: 'How a network learns from its error' })
  await expect(app.error).not.toHaveText('0.298371109')
  await expect(ready).toBeHidden()
  await bringReact()
  await expect(ready).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '100 updates done' })).toBeVisible()
})

test('a number that a step is made from leads to its own step, before React has come', async ({ page }) => {
  const { app } = await openHeld(page, '#v=1&step=grad.w5')
  await app.formula.locator('.numbers [data-quantity="out.h1"]').click()
  expect((await app.result()).id).toBe('out.h1')
  await page.locator('.piece[data-quantity="net.h1"]').press('Enter')
  expect((await app.result()).id).toBe('net.h1')
  await expect(page.locator('.formulaPanel .piece').first()).toBeFocused()
})

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false })
  test('the network, its numbers and the controls are seen all the same', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('svg.network [data-stop]')).toHaveCount(20)
    await expect(page.getByTestId('error')).toContainText('?')
  })
})

test('nothing jumps while the page comes @phone', async ({ page }) => {
  await page.addInitScript(() => {
    let shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value
      Object.assign(window, { shift })
    }).observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, { shift })
  })
  const { bringReact } = await openHeld(page)
  await bringReact()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThanOrEqual(0.01)
})

test('a run that bounces gives the same bits in this browser as in the engine’s own tests', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&x=1,1&t=0.5,0.5&eta=50&bias=shared&k=100')
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 100')
  const problem = {
    ...articleExample,
    inputs: [1, 1],
    targets: [0.5, 0.5],
    learningRate: 50,
    biasRule: 'shared',
  } as const
  expect(Number(await app.error.getAttribute('data-value'))).toBe(train(problem, { iterations: 100 }).error)
})
