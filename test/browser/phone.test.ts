import type { Locator, Page } from '@playwright/test'
import { articleExample, recordIteration } from '../../src/engine'
import { touchesOf } from '../../src/graph/touches'
import { App } from './support/app'
import { faultsOf, look, smallest } from './support/drawn'
import { expect, test } from './support/fixtures'

const tape = recordIteration(articleExample)
const { steps } = tape
const LANGUAGES = ['en', 'zh'] as const

async function openStill(page: Page, hash: string): Promise<App> {
  const app = new App(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await app.open(hash)
  await app.marked('joined')
  return app
}

/** Where parts of the page stand in the window, by these selectors; of the sentence its words. */
async function boxesOf<Name extends string>(page: Page, parts: Readonly<Record<Name, string>>) {
  const boxes = await page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const words = document.createRange()
        const part = document.querySelector(selector)!
        if (part.matches('.sentence')) words.selectNodeContents(part)
        const { top, bottom, left, right } = (part.matches('.sentence') ? words : part).getBoundingClientRect()
        return { top, bottom, left, right }
      }),
    Object.values<string>(parts),
  )
  return Object.fromEntries(Object.keys(parts).map((name, i) => [name, boxes[i]!])) as Record<
    Name,
    (typeof boxes)[number]
  >
}

/** Which card of the drawing a step is about. */
function placeOf(index: number): string {
  return touchesOf(tape, steps[index - 1]!).focus[0]!
}

test.describe('a phone upright', { tag: '@phone' }, () => {
  for (const language of LANGUAGES)
    test(`shows the place, the sentence and the result of every step together at half, in ${language} @phone-only`, async ({
      page,
    }) => {
      const app = await openStill(page, `#v=1&lang=${language}`)
      const first = { player: 0 }
      for (let step = 1; step <= steps.length; step++) {
        await page.keyboard.press('PageDown')
        await expect.poll(() => app.at()).toBe(step)
        const { header, place, sheet, title, sentence, result, player } = await boxesOf(page, {
          header: '.header',
          place: `svg.network [data-stop="${placeOf(step)}"]`,
          sheet: '.side',
          title: '.playedStep h2',
          sentence: '.sentence',
          result: '.nowFormula',
          player: '.transport',
        })
        const said = `step ${step}`
        expect(place.top, said).toBeGreaterThanOrEqual(header.bottom)
        expect(place.bottom, said).toBeLessThanOrEqual(sheet.top)
        expect(title.top, said).toBeGreaterThan(sheet.top)
        expect(sentence.bottom, said).toBeLessThanOrEqual(sheet.bottom)
        expect(result.bottom, said).toBeLessThanOrEqual(844)
        expect(result.right, said).toBeLessThanOrEqual(390)
        // Nothing moves from step to step but what is drawn.
        first.player ||= player.top
        expect(player.top, said).toBe(first.player)
      }
    })

  for (const language of LANGUAGES)
    test(`shows at half all that is said of several steps at once, in ${language} @phone-only`, async ({ page }) => {
      const app = await openStill(page, `#v=1&lang=${language}`)
      for (const unit of [1, 2, 3]) {
        await app.button(language === 'en' ? 'More' : '更多').click()
        await page.locator('.playerChoices select').first().selectOption({ index: unit })
        await app.button(language === 'en' ? 'More' : '更多').click()
        for (let at = 0; at < steps.length; at = await app.at()) {
          await page.keyboard.press('PageDown')
          await expect.poll(() => app.at()).toBeGreaterThan(at)
          const { sheet, sentence } = await boxesOf(page, { sheet: '.side', sentence: '.sentence' })
          expect(sentence.bottom, `unit ${unit}, after ${at}`).toBeLessThanOrEqual(sheet.bottom)
        }
        await page.keyboard.press('Home')
        await expect.poll(() => app.at()).toBe(0)
      }
    })

  test('its sheet has three heights, by its handle, by keys and by a finger @phone-only', async ({ page }) => {
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

    const drag = async (from: Locator, by: number): Promise<void> => {
      const { x, y, width, height } = (await from.boundingBox())!
      const session = await page.context().newCDPSession(page)
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
    await drag(handle, -140)
    await expect(sheet).not.toHaveAttribute('data-sheet', 'line')
    await drag(page.locator('.playedStep h2'), -420)
    await expect(sheet).toHaveAttribute('data-sheet', 'up')
  })

  test('who comes by Tab to what the sheet hides pulls it up @phone-only', async ({ page }) => {
    const app = await openStill(page, '#v=1&step=grad.w5')
    await page.getByRole('tab', { name: 'Try this' }).focus()
    await expect(page.getByRole('button', { name: 'Sheet: pulled up' })).toBeVisible()
    await expect(page.getByRole('tab', { name: 'Try this' })).toBeInViewport()
    await app.pull('half')
    await expect(page.locator('.playedStep h2')).toBeInViewport({ ratio: 1 })
  })

  test('with the formula folded away a chart is seen whole @phone-only', async ({ page }) => {
    const app = await openStill(page, '#v=1&step=grad.w5&lang=en')
    await app.tab('Slope')
    await app.button('Formula in full').tap()
    const bottom = await page
      .locator('.tabPanel .chart svg')
      .first()
      .evaluate((chart) => chart.getBoundingClientRect().bottom)
    expect(bottom).toBeLessThanOrEqual((await page.locator('.transport').boundingBox())!.y)
    await expect(page.locator('.playedStep .sentence')).toBeInViewport({ ratio: 1 })
    // It is for a sheet that is pulled up.
    await app.pull('half')
    await expect(app.button('Formula in full')).toBeHidden()
  })

  test('a whole iteration is played with a finger @phone-only', async ({ page }) => {
    const app = await openStill(page, '')
    for (const [i, step] of steps.entries()) {
      await app.button('Next step').tap()
      expect(await app.at()).toBe(i + 1)
      expect(await app.result()).toEqual({ id: step.writes, value: tape.values[step.writes] })
    }
    await app.button('Next iteration').tap()
    await app.button('More').tap()
    await expect(page.getByTestId('iteration')).toHaveText('Iteration 1')
    await app.button('Previous iteration').tap()
    await expect(page.getByTestId('iteration')).toHaveText('Iteration 0')
  })

  test('a number is edited in the sheet’s place, and stays in sight above @phone-only', async ({ page }) => {
    const app = await openStill(page, '#v=1&step=grad.w5')
    await app.stop('t2').tap()
    const editor = page.getByRole('dialog')
    await expect(editor).toBeVisible()
    const box = (await page.locator('.parameterEditor').boundingBox())!
    expect([box.x, box.width, box.y + box.height]).toEqual([0, 390, 844])
    await expect
      .poll(async () => {
        const card = (await app.stop('t2').boundingBox())!
        return card.y + card.height
      })
      .toBeLessThanOrEqual(box.y)
    // There are no keys to name.
    await expect(editor.getByRole('button', { name: /^Keep/ })).toBeVisible()
    for (const key of await editor.locator('kbd').all()) await expect(key).toBeHidden()
    const slider = editor.getByRole('slider')
    expect((await slider.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    await slider.press('ArrowUp')
    await editor.getByRole('button', { name: /^Keep/ }).tap()
    await expect(editor).toBeHidden()
    expect(await app.drawn('t2')).toBe(1)
  })

  test('turned on its side and back it is laid out anew @phone-only', async ({ page }) => {
    const app = await openStill(page, '#v=1&step=grad.w5')
    const drawing = page.locator('svg.network')
    await page.setViewportSize({ width: 844, height: 390 })
    await expect(drawing).toHaveAttribute('data-orientation', 'wide')
    await expect(page.getByRole('button', { name: /^Sheet/ })).toBeHidden()
    await expect(app.stop('w5')).toBeInViewport({ ratio: 1 })
    await page.setViewportSize({ width: 390, height: 844 })
    await expect(drawing).toHaveAttribute('data-orientation', 'upright')
    await expect(app.stop('w5')).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('button', { name: 'Sheet: half' })).toBeVisible()
  })

  for (const width of [320, 360, 390, 430])
    test(`nothing of the page goes sideways at ${width} pixels @phone-only`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      const app = await openStill(page, '#v=1&k=10000&step=next.error')
      for (const tab of await page.getByRole('tab').all()) {
        await app.pull('up')
        await tab.click()
        await app.button('More').click()
        const wider = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.stage, .side, .transport')]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ className }) => className),
        )
        expect(wider).toEqual([])
        await app.button('More').click()
      }
    })
})

for (const [width, height] of [
  [844, 390],
  [932, 430],
  [667, 375],
] as const)
  for (const language of LANGUAGES)
    test(`a phone on its side shows the step beside its place, with numbers that can be read: ${width}×${height}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const app = await openStill(page, `#v=1&lang=${language}`)
      for (let step = 1; step <= steps.length; step++) {
        await page.keyboard.press('PageDown')
        await expect.poll(() => app.at()).toBe(step)
        await expect(app.stop(placeOf(step)), `step ${step}`).toBeInViewport({ ratio: 0.9 })
      }
      const { least, covered } = await page.evaluate(() => {
        const numbers = [...document.querySelectorAll<SVGTextElement>('svg.network .number')]
        const scale = document.querySelector<SVGSVGElement>('svg.network')!.getScreenCTM()!.a
        const [stage, player, formula] = ['.stage', '.transport', '.formulaPanel'].map((one) =>
          document.querySelector(one)!.getBoundingClientRect(),
        ) as [DOMRect, DOMRect, DOMRect]
        return {
          least: Math.min(...numbers.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * scale)),
          covered: stage.right > player.left || formula.bottom > player.top,
        }
      })
      expect(least).toBeGreaterThanOrEqual(13)
      expect(covered).toBe(false)
      for (const name of language === 'en' ? ['Play', 'More'] : ['播放', '更多'])
        await expect(app.button(name)).toBeInViewport({ ratio: 1 })
      // Panels lie over the drawing, behind the three dots.
      const tabs = page.getByRole('tablist')
      await expect(tabs).toBeHidden()
      await app.button(language === 'en' ? 'More' : '更多').click()
      await expect(tabs).toBeInViewport({ ratio: 1 })
    })

for (const [called, hash] of [
  ['a bias per neuron', '#v=1&bias=neuron&b=0.35,0.35,0.6,0.6'],
  [
    'one output and a bias per neuron',
    '#v=1&n=2-2-1&x=0.05,0.1&t=0.01&w=0.15,0.2,0.25,0.3,0.4,0.45&bias=neuron&b=0.35,0.35,0.6',
  ],
  ['shares and a bias per neuron', '#v=1&t=0,1&act=relu,softmax&loss=cross-entropy&bias=neuron&b=0.35,0.35,0.6,0.6'],
  ['shares and a bias per layer', '#v=1&t=0,1&act=sigmoid,softmax&loss=cross-entropy'],
  ['two outputs and several samples', '#v=1&s=0.1,0.05,0.99,0.01&sched=all-together&bias=neuron&b=0.35,0.35,0.6,0.6'],
] as const)
  test(`on its side numbers can be read with ${called}`, async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 })
    for (const step of ['net.h1', 'grad.w1', 'next.error']) {
      await openStill(page, `${hash}&step=${step}`)
      await expect
        .poll(async () => smallest((await look(page)).texts.filter(({ isNumber }) => isNumber)))
        .toBeGreaterThanOrEqual(12)
      expect(faultsOf(await look(page))).toEqual([])
    }
  })

test('on its side the drawing is as large with several samples as with one', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  const heightAt = async (hash: string): Promise<number> => {
    await openStill(page, hash)
    return page.locator('svg.network').evaluate((svg) => svg.getBoundingClientRect().height)
  }
  const one = await heightAt('#v=1&scenario=xor-plateau&s=')
  expect(await heightAt('#v=1&scenario=xor-plateau')).toBeCloseTo(one, 0)
})

for (const language of LANGUAGES)
  test(`the name of no panel is broken into two lines, in wider letters too: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await openStill(page, `#v=1&lang=${language}`)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('.tab { letter-spacing: 0.12em }')
      document.adoptedStyleSheets = [sheet]
    })
    const lines = await page.getByRole('tab').evaluateAll((tabs) =>
      tabs.map((tab) => {
        const name = document.createRange()
        name.selectNodeContents(tab)
        return name.getClientRects().length
      }),
    )
    expect(lines).toEqual(lines.map(() => 1))
  })
