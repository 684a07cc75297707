import { App } from './support/app'
import { expect, test } from './support/fixtures'
import { AT_W5, openPresented, overflowing } from './support/presented'

const PRESENTER = /\/Presenter-[^/]*\.js$/

test('P begins it and ends it, and the address says so; the reader’s own digits come back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  await app.marked('joined')
  await page.keyboard.press('p')
  await expect(page.locator('.presenterBar')).toBeVisible()
  await expect(app.error).toHaveText('0.2984')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  for (const hidden of ['.header', '.side', '.transport']) await expect(page.locator(hidden)).toHaveCount(0)
  await expect.poll(() => new URL(page.url()).hash).toContain('ui=&present=1')
  await page.keyboard.press('p')
  await expect(page.locator('.header')).toBeVisible()
  await expect(app.error).toHaveText('0.298371109')
  await expect.poll(() => new URL(page.url()).hash).not.toContain('present')
  await app.button('Presenter mode').click()
  await expect(page.locator('.presenterBar')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.presenterBar')).toHaveCount(0)
  // Where keys play.
  expect(await page.evaluate(() => document.activeElement?.closest('svg.network') !== null)).toBe(true)
})

test('a link to it shows no other page first', async ({ page }) => {
  const held: (() => void)[] = []
  await page.route(PRESENTER, async (route) => {
    await new Promise<void>((resolve) => void held.push(resolve))
    await route.continue()
  })
  const app = new App(page)
  await page.goto('./#v=1&step=grad.w5&ui=&present=1', { waitUntil: 'commit' })
  await app.marked('taken')
  await expect(page.locator('.stage')).toBeHidden()
  // Not a blank one: somebody stands before a class with it.
  await expect(page.locator('body')).toMatchAriaSnapshot(`- text: Backflow`)
  await expect.poll(() => held.length).toBe(1)
  held[0]!()
  await expect(page.locator('.presenterBar')).toBeVisible()
  await expect(page.locator('.stage')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('banner')).toBeVisible()
})

test('a link to it is light from the first paint on, as presenter mode will be, unless it says otherwise', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.addInitScript(() => {
    const themes: string[] = []
    Object.assign(window, { themes })
    new MutationObserver(() => themes.push(document.documentElement.dataset['theme'] ?? '')).observe(document, {
      subtree: true,
      attributeFilter: ['data-theme'],
    })
  })
  const themes = (): Promise<unknown> => page.evaluate(() => [...new Set((window as { themes?: string[] }).themes)])
  await openPresented(page)
  expect(await themes()).toEqual(['light', 'projector'])
  await page.goto('about:blank')
  await openPresented(page, `${AT_W5}&theme=dark`)
  expect(await themes()).toEqual(['dark'])
})

test.describe('where presenter mode does not come', () => {
  test.use({ mayLog: /Failed to load|could not be fetched/ })

  test('a link to it shows the ordinary page', async ({ page }) => {
    await page.route(PRESENTER, (route) => route.abort())
    await page.goto('./#v=1&ui=&present=1')
    await expect(page.getByRole('banner')).toBeVisible()
    await page.unroute(PRESENTER)
    await page.goto('about:blank')
    await page.goto('./#v=1&present=1')
    await expect(page.getByRole('banner')).toBeVisible()
  })
})

test('a clicker and the keys of a presenter walk, blank the screen and show the sentence', async ({ page }) => {
  const app = await openPresented(page)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Space')
  expect(await app.at()).toBe(17)
  // A button that was pressed does not keep Space to itself.
  await app.button('Step back').click()
  await page.keyboard.press('Space')
  expect(await app.at()).toBe(17)
  await page.keyboard.press('.')
  const blank = app.button('The screen is black. Any key brings the page back.')
  await expect(blank).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(1)
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.blank')!).backgroundColor)).toBe(
    'rgb(0, 0, 0)',
  )
  await page.keyboard.press('PageDown')
  await expect(blank).toHaveCount(0)
  expect(await app.at()).toBe(17)
  await page.keyboard.press('b')
  await blank.click()
  await expect(blank).toHaveCount(0)
  await page.keyboard.press('t')
  await expect(page.locator('.presentedSentence')).toBeVisible()
  await expect(app.button('Sentence')).toHaveAttribute('aria-pressed', 'true')
  expect(await overflowing(page)).toEqual([])
  await app.button('Leave presenter mode').click()
  await expect(page.locator('.header')).toBeVisible()
})

test('a blank screen that is over leaves the focus where it was, be it nowhere, and the formula as it was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const app = await openPresented(page, '#v=1&step=out.h1&lang=en&ui=&present=1')
  const result = page.locator('.strip .result')
  const before = await result.boundingBox()
  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  expect(await focused()).toBe('BODY')
  await page.keyboard.press('b')
  await expect(page.locator('.blank')).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(page.locator('.blank')).toHaveCount(0)
  expect(await focused()).toBe('BODY')
  await app.button('Sentence').focus()
  await page.keyboard.press('b')
  await page.keyboard.press('PageDown')
  await expect(app.button('Sentence')).toBeFocused()
  expect(before).not.toBeNull()
  expect(await result.boundingBox()).toEqual(before)
})

test('the keys are told in presenter mode too, and Escape leaves only what tells them', async ({ page }) => {
  await openPresented(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.locator('.presenterBar')).toBeVisible()
})

test('the sentence has its reason below it at every step, and no empty strip before the formula', async ({ page }) => {
  const app = await openPresented(page, '#v=1&step=net.h1&lang=en&ui=&present=1')
  await page.keyboard.press('t')
  // Kinds of steps that come again: elsewhere their reasons are folded.
  for (let step = 0; step < 20; step++) {
    await expect(page.locator('.presentedSentence .reason')).toBeVisible()
    const [above, below] = await page.evaluate(() => {
      const room = document.querySelector('.presentedSentence')!.getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('.presentedSentence')!)
      const words = range.getBoundingClientRect()
      return [words.top - room.top, room.bottom - words.bottom]
    })
    expect(below, String(await app.at())).toBeLessThanOrEqual(above + 1)
    await page.keyboard.press('PageDown')
  }
})

test('a button fills the screen, where the browser can', async ({ page }) => {
  await page.addInitScript(() => {
    const screen: { full: Element | null } = { full: null }
    const fill = async (full: Element | null): Promise<void> => {
      screen.full = full
      document.dispatchEvent(new Event('fullscreenchange'))
    }
    Object.defineProperties(document, {
      fullscreenEnabled: { get: () => true },
      fullscreenElement: { get: () => screen.full },
      exitFullscreen: { value: () => fill(null) },
    })
    Element.prototype.requestFullscreen = function requestFullscreen() {
      return fill(this)
    }
  })
  const app = await openPresented(page)
  await app.button('Full screen').click()
  await expect(app.button('Leave full screen')).toBeVisible()
  await app.button('Leave presenter mode').click()
  await expect(page.locator('.header')).toBeVisible()
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
})

test('where the browser can’t fill the screen there is no button for it', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { get: () => false }))
  const app = await openPresented(page)
  await expect(app.button('Full screen')).toHaveCount(0)
  await expect(app.button('Leave presenter mode')).toBeVisible()
})

test('a link hides what it names', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5&lang=en&ui=&hide=header,article,values,sentence')
  await expect(page.locator('.header')).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Compare' })).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Values' })).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Training' })).toBeVisible()
  await expect(page.locator('.sentence')).toHaveCount(0)
  await page.evaluate(() => void (location.hash = '#v=1&step=grad.w5&lang=en&ui=&hide=tabs,transport'))
  await expect(page.locator('.header')).toBeVisible()
  await expect(page.getByRole('tablist')).toHaveCount(0)
  await expect(page.locator('.transport')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.formula .result [data-value]')).not.toHaveAttribute('data-quantity', 'grad.w5')
})

test('a fraction that is lit in the strip shows all of its edge', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&lang=en&step=dE_dout.h1&ui=&present=1')
  const row = page.locator('.stripRow .formula')
  await row.locator('.rule [data-quantity]').first().hover()
  await expect(row.locator('.lit').first()).toBeVisible()
  const cut = await row.evaluate((formula) => {
    const place = formula.getBoundingClientRect()
    return [...formula.querySelectorAll('.lit')].filter((lit) => {
      const { top, bottom } = lit.getBoundingClientRect()
      return top < place.top + 1 || bottom > place.bottom - 1
    }).length
  })
  expect(cut).toBe(0)
})

test('the button that asks why stands on one line with what it opens', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&lang=en&step=dE_dout.h1&ui=&present=1')
  await page.keyboard.press('t')
  await expect(page.locator('.presentedSentence .reason')).toBeVisible()
  const [asked, said] = await page.locator('.presentedSentence').evaluate((place) =>
    [place.querySelector('.whyButton > span')!, place.querySelector('.reason')!].map((part) => {
      const words = document.createRange()
      words.selectNodeContents(part)
      return [...words.getClientRects()].find(({ width }) => width > 5)!.bottom
    }),
  )
  expect(Math.abs(asked! - said!)).toBeLessThan(1)
})
