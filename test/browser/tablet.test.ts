import type { Page } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

test.use({ viewport: { width: 820, height: 1180 } })

test('a tablet shows what a step means, and why, without being scrolled', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open('#v=1&step=grad.w5&lang=en')
  const said = page.getByText(/at the end of the edge times/).filter({ visible: true })
  await expect(said).toHaveCount(1)
  await expect(said).toBeInViewport({ ratio: 1 })
  await expect(page.getByText(/Rates along a path multiply/).filter({ visible: true })).toBeInViewport({ ratio: 1 })
  // The weight's slope is made of what stands at both its ends.
  const isWhole = (stop: string): Promise<boolean> =>
    page.locator(`svg.network [data-stop="${stop}"]`).evaluate((card) => {
      const { top, bottom } = card.getBoundingClientRect()
      return top >= 0 && bottom <= document.querySelector('.transport')!.getBoundingClientRect().top
    })
  for (const stop of ['h1', 'w5', 'o1']) await expect.poll(() => isWhole(stop), stop).toBe(true)
})

test('there the band over the player says what the step means while the formula shows what an edit has changed', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open('#v=1&step=grad.w5&lang=en')
  await app.stop('w5').click()
  await page.getByRole('dialog').getByRole('spinbutton').fill('0.1')
  await expect(page.locator('.editChanges')).toBeVisible()
  await expect(page.locator('.saidBelow')).toContainText('at the end of the edge times')
})

for (const { network, ...size } of [
  { width: 820, height: 1180, network: '' },
  { width: 820, height: 1180, network: '&bias=neuron&b=0.35,0.35,0.6,0.6' },
  { width: 768, height: 1024, network: '' },
  // Half of a laptop's screen.
  { width: 850, height: 700, network: '' },
])
  test(`at ${size.width} × ${size.height} all of the network${network && ' with its own biases'} is seen at once, above the player, however long the sentence`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const step of ['net.h1', 'dE_dout.h1', 'grad.w1', 'next.error']) {
      await new App(page).open(`#v=1${network}&lang=en&step=${step}`)
      const seen = await page.evaluate(() => {
        const { top, bottom } = document.querySelector('svg.network')!.getBoundingClientRect()
        return { top, bottom, player: document.querySelector('.transport')!.getBoundingClientRect().top }
      })
      expect(seen.top, step).toBeGreaterThanOrEqual(0)
      expect(seen.bottom, step).toBeLessThanOrEqual(seen.player)
      await page.goto('about:blank')
    }
  })

test('before the first step it says there what the page is about, and moves nothing for it', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) document.documentElement.dataset['shift'] = String(shift.startTime)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const app = new App(page)
  await app.open('#lang=en&v=1')
  await expect(page.locator('.saidBelow')).toContainText('Two inputs become two outputs.')
  await expect(page.locator('.saidBelow')).toBeInViewport({ ratio: 1 })
  await expect(page.locator('html')).not.toHaveAttribute('data-shift', /./)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.saidBelow')).not.toContainText('Two inputs')
})

test('there whoever opens the network or a tab sees it, and not only its first lines', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open('#v=1&lang=en')
  await app.button('Network').click()
  await expect(page.getByRole('heading', { name: 'Network' })).toBeInViewport()
  const top = (part: string): Promise<number> =>
    page.locator(part).evaluate((element) => element.getBoundingClientRect().top)
  await expect.poll(() => top('.networkPanel')).toBeLessThan(300)
  await page.keyboard.press('Escape')
  await page.evaluate(() => scrollTo(0, 400))
  await page.getByRole('tab', { name: 'Slope' }).click()
  await expect.poll(() => top('.tabBar')).toBeLessThan(300)
})

test('there a button over the tape leads to the formula below the window, and back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open('#v=1&step=grad.w5&lang=en')
  // The signs of the drawing are explained in its corner, which the player leaves free.
  const isAbovePlayer = (part: string): Promise<boolean> =>
    page.locator(part).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= document.querySelector('.transport')!.getBoundingClientRect().top
    })
  // Where it stands: a click that first brings a part of the player into view scrolls the page by itself.
  const press = async (name: string): Promise<void> => {
    const { x, y, width, height } = (await app.button(name).boundingBox())!
    await page.mouse.click(x + width / 2, y + height / 2)
  }
  await expect.poll(() => isAbovePlayer('.legendButton')).toBe(true)
  expect(await isAbovePlayer('.playedStep .formula')).toBe(false)
  await press('Formula and panels')
  await expect.poll(() => isAbovePlayer('.playedStep .formula')).toBe(true)
  await expect.poll(() => isAbovePlayer('.tabBar')).toBe(true)
  await press('Back to the network')
  await expect(app.stop('i1')).toBeInViewport({ ratio: 1 })
  await expect(app.button('Formula and panels')).toBeVisible()
})

test('there the page stays where it is when something of the player takes the focus', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=net.h1&lang=en')
  await page.evaluate(() => scrollTo(0, 300))
  for (const name of ['Step back', 'Next step', 'Next iteration']) await app.button(name).focus()
  expect(await page.evaluate(() => scrollY)).toBe(300)
})

test('there a longer sentence moves no button', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open('#v=1&step=out.h1&lang=en')
  const next = app.button('Next step')
  const places: number[] = []
  for (let step = 0; step < 12; step++) {
    places.push((await next.boundingBox())!.y)
    await next.click()
  }
  expect(Math.max(...places) - Math.min(...places)).toBeLessThan(1)
})

test('there a question hides what it asks for', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=delta.o1&lang=en&ui=&predict=all')
  await app.marked('joined')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.question')).toBeVisible()
  await expect(page.locator('.saidBelow')).toHaveCount(0)
})

test.describe('where a finger needs larger buttons', () => {
  test.use({ hasTouch: true })

  test('all that the head of the page offers stands in one row', async ({ page }) => {
    await new App(page).open('#v=1&lang=en')
    // The letters of the tests are narrower than most.
    await page.evaluate(() => document.documentElement.style.setProperty('letter-spacing', '0.02em'))
    for (const width of [768, 820]) {
      await page.setViewportSize({ width, height: 1180 })
      const tools = page.locator('.headerTools > :is(button, a)').filter({ visible: true })
      const tops = await tools.evaluateAll((all) => all.map((tool) => Math.round(tool.getBoundingClientRect().top)))
      expect(tops.length).toBeGreaterThan(7)
      expect(new Set(tops).size, `${width} px`).toBe(1)
    }
  })
})

test('turned to its side it says it in the panel, once', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5&lang=en')
  await expect(page.locator('.saidBelow')).toBeVisible()
  await page.setViewportSize({ width: 1180, height: 820 })
  await expect(page.locator('.saidBelow')).toHaveCount(0)
  await expect(page.locator('.playedStep .sentence')).toBeVisible()
})

/** Whether the card of the step is seen whole above the player. */
function isStepSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { top, bottom } = document.querySelector('svg.network .card.focus')!.getBoundingClientRect()
    return top >= 0 && bottom <= document.querySelector('.transport')!.getBoundingClientRect().top
  })
}

test.describe('on a smaller one, which can’t show all of the network', () => {
  test.use({ viewport: { width: 640, height: 900 } })

  test('the page goes along with the steps where they leave its sight, and with nobody who reads below the drawing', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const app = new App(page)
    await app.open('#v=1&step=net.o2&lang=en')
    for (let step = 0; step < 12; step++) {
      await expect.poll(() => isStepSeen(page), (await app.tape.getAttribute('aria-valuetext')) ?? '').toBe(true)
      await page.keyboard.press('ArrowRight')
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const { scrollY: below } = await page.evaluate(() => ({ scrollY }))
    expect(below).toBeGreaterThan(300)
    const at = await app.at()
    await page.keyboard.press('PageDown')
    await expect.poll(() => app.at()).toBe(at + 1)
    expect(await page.evaluate(() => scrollY)).toBe(below)
  })

  test.describe('under a finger', () => {
    test.use({ hasTouch: true })

    test('it goes along with whoever presses the player’s buttons', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      const app = new App(page)
      await app.open('#v=1&step=error&lang=en')
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
      for (let step = 0; step < 8; step++) {
        // Where it is: a tap of the tool's own would first scroll to what no finger has to look for.
        const { x, y, width, height } = (await app.button('Step back').boundingBox())!
        await page.touchscreen.tap(x + width / 2, y + height / 2)
        await expect.poll(() => isStepSeen(page), (await app.tape.getAttribute('aria-valuetext')) ?? '').toBe(true)
      }
    })
  })
})
