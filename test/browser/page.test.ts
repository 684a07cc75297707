import type { Page } from '@playwright/test'
import { App, expectClose } from './support/app'
import { expect, test } from './support/fixtures'

test('the page opens without an error and asks nobody for anything once it is there @phone', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await expect(page).toHaveTitle(/Backflow/)
  for (let i = 0; i < 20; i++) await app.button('Next step').click()
  expect(asked).toEqual([])
})

test('changing the language keeps the place and says so to the browser', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w7')
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.locator('.eyebrow')).toContainText('反向传播')
  expect((await app.result()).id).toBe('grad.w7')
  await expect(page).toHaveURL(/step=grad\.w7&lang=zh/)
  await page.reload()
  await expect(page.locator('.eyebrow')).toContainText('反向传播')
})

test.describe('a Chinese browser', () => {
  test.use({ locale: 'zh-CN' })
  test('opens in Chinese', async ({ page }) => {
    await new App(page).open()
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  })
})

test('the link follows the state and opens it again, exactly', async ({ page, context }) => {
  const app = new App(page)
  await app.open()
  await app.stop('w5').click()
  await page.getByRole('dialog').getByRole('spinbutton').fill('0.1234567890123456')
  await page.keyboard.press('Enter')
  await page.locator('h1').click()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/k=1&step=net\.h1/)
  const error = await app.error.getAttribute('data-value')
  const other = new App(await context.newPage())
  await other.page.goto(page.url())
  await expect(other.error).toHaveAttribute('data-value', error!)
  expect((await other.result()).id).toBe('net.h1')
  await expect(other.page.getByTestId('iteration')).toHaveText('Iteration 1')
})

test('back and forward in the browser open what each address says', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  await page.goto('./#v=1&step=next.error')
  await expect.poll(async () => (await app.result()).id).toBe('next.error')
  await page.goBack()
  await expect.poll(async () => (await app.result()).id).toBe('grad.w5')
  await page.goForward()
  await expect.poll(async () => (await app.result()).id).toBe('next.error')
})

test('a link that can’t be opened says which part is wrong and shows the article’s example', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&w=1,2,3')
  await expect(page.getByRole('alert')).toContainText('part “w” says “1,2,3”')
  expect(await app.drawn('w3')).toBe(0.25)
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => app.error.getAttribute('data-value').then(Number)).toBeCloseTo(0.29837110876, 10)
  await app.button('Dismiss').click()
  await expect(page.getByText('part “w”')).toHaveCount(0)
})

test('the network is one tab stop, and arrows walk along its edges', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.stop('i1').focus()
  for (const [key, stop] of [
    ['ArrowRight', 'w1'],
    ['ArrowRight', 'h1'],
    ['ArrowDown', 'b1'],
    ['ArrowDown', 'h2'],
    ['ArrowRight', 'w6'],
    ['ArrowRight', 'o1'],
    ['ArrowRight', 't1'],
    ['ArrowRight', 'E'],
    ['ArrowLeft', 't2'],
    ['Home', 't1'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(app.stop(stop)).toBeFocused()
  }
  await expect(page.locator('svg.network [tabindex="0"]')).toHaveCount(1)
  expect(await app.at()).toBe(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: /target of o1/i })).toBeVisible()
})

test('the keys are shown on ? and the dialog gives the focus back', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.keyboard.press('Shift+?')
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('each step is spoken by one polite line', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.button('Next step').click()
  await expect(page.getByTestId('status')).toContainText('0.377500000')
})

test.describe('sizes', () => {
  test('a laptop shows network, formula and player without scrolling', async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&step=grad.w5')
    for (const part of [
      page.locator('svg.network'),
      app.formula,
      page.locator('.sentence'),
      page.locator('.transport'),
    ])
      await expect(part).toBeInViewport({ ratio: 1 })
    expect(await scrolls(page)).toEqual({ sideways: false, down: false })
  })

  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [683, 384],
    [320, 640],
    [1920, 1080],
    [2560, 1440],
  ] as const)
    test(`nothing scrolls sideways at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      const app = new App(page)
      await app.open('#v=1&step=grad.w1')
      expect((await scrolls(page)).sideways).toBe(false)
      await openRun(app)
      expect((await scrolls(page)).sideways).toBe(false)
      for (const open of [() => app.tab('Slope'), () => app.landscape(), () => app.tab('Compare')]) {
        await open()
        expect((await scrolls(page)).sideways).toBe(false)
      }
      await app.toggleNetwork()
      expect((await scrolls(page)).sideways).toBe(false)
      await app.toggleNetwork()
      for (const name of ['Play', 'Next step', 'Settings', 'Help', 'Undo']) await expect(app.button(name)).toBeVisible()
    })
})

test('what is said beside the drawing grows with a large window, as the drawing does', async ({ page }) => {
  const sentence = page.locator('.sentence')
  const size = () => sentence.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
  await page.setViewportSize({ width: 1920, height: 1080 })
  await new App(page).open('#v=1&step=grad.w5')
  const before = await size()
  await page.setViewportSize({ width: 2560, height: 1440 })
  expect((await size()) / before).toBeGreaterThan(1.2)
})

test('a finger can step, edit and drag on a phone @phone-only', { tag: '@phone' }, async ({ page }) => {
  const app = new App(page)
  await app.open()
  const [h1, o1] = [(await app.stop('h1').boundingBox())!, (await app.stop('o1').boundingBox())!]
  expect(o1.y).toBeGreaterThan(h1.y + h1.height)
  await app.button('Next step').tap()
  expectClose((await app.result()).value, 0.3775)
  await app.stop('w3').tap()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Increase/ })
    .tap()
  expect(await app.drawn('w3')).toBe(0.26)
  await page.keyboard.press('Escape')
  expect((await scrolls(page)).sideways).toBe(false)
  for (const stop of await page.locator('[data-stop]').all()) {
    const box = (await stop.boundingBox())!
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
  }
})

async function scrolls(page: Page): Promise<{ readonly sideways: boolean; readonly down: boolean }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    return { sideways: scrollWidth > clientWidth, down: scrollHeight > clientHeight }
  })
}

async function openRun(app: App): Promise<void> {
  await app.tab('Training')
  await app.button('+100').click()
  await app.page.getByRole('radio', { name: 'Weights' }).click()
  for (const fold of ['Compare with iteration 0', 'Weights in numbers', 'Save the run']) await app.button(fold).click()
}

test.describe('after ten thousand iterations, where weights are negative,', () => {
  test.beforeEach(async ({ page }) => {
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open()
    await app.tab('Training')
    await app.button('+10,000').click()
    await expect(app.page.getByTestId('iteration')).toHaveText('Iteration 10,000')
  })

  test('no number on a plate touches its name @phone', async ({ page }) => {
    const gaps = await page.locator('svg.network .card.plate').evaluateAll((plates) =>
      plates.map((plate) => {
        const boxOf = (part: string) => plate.querySelector<SVGTextElement>(`:scope > ${part}`)!.getBBox()
        const name = boxOf('.name')
        return boxOf('.number').x - name.x - name.width
      }),
    )
    expect(gaps).toHaveLength(11)
    expect(Math.min(...gaps)).toBeGreaterThan(3)
  })

  test('every field shows its number whole @phone', async ({ page }) => {
    await new App(page).tab('Values')
    const cut = await page
      .locator('.values .numberInput')
      .evaluateAll((fields) => fields.filter((field) => field.scrollWidth > field.clientWidth).length)
    expect(cut).toBe(0)
  })
})

test('the browser’s own menus have the type of the page @phone', async ({ page }) => {
  await new App(page).open()
  const families = await page
    .locator('body, select')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).fontFamily))
  expect(families.length).toBeGreaterThan(2)
  expect(new Set(families).size).toBe(1)
})
