import { placeOf, steps } from './support/articleSteps'
import { faultsOf, look, smallest } from './support/drawn'
import { expect, test } from './support/fixtures'
import { openStill } from './support/openStill'

const LANGUAGES = ['en', 'zh'] as const

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
        // What it means is read without scrolling; the reason may go on below.
        const cut = await page.locator('.formulaPanel').evaluate((panel) => {
          const sentence = panel.querySelector('.sentence')!.getBoundingClientRect()
          return sentence.bottom - panel.getBoundingClientRect().bottom
        })
        expect(cut, `step ${step}`).toBeLessThanOrEqual(0)
      }
      const { least, label, covered } = await page.evaluate(() => {
        const scale = document.querySelector<SVGSVGElement>('svg.network')!.getScreenCTM()!.a
        const leastOf = (texts: string): number =>
          Math.min(
            ...[...document.querySelectorAll(`svg.network ${texts}`)].map(
              (one) => Number.parseFloat(getComputedStyle(one).fontSize) * scale,
            ),
          )
        const [stage, player, formula] = ['.stage', '.transport', '.formulaPanel'].map((one) =>
          document.querySelector(one)!.getBoundingClientRect(),
        ) as [DOMRect, DOMRect, DOMRect]
        return {
          least: leastOf('.number'),
          label: leastOf('.slot'),
          covered: stage.right > player.left || formula.bottom > player.top,
        }
      })
      expect(least).toBeGreaterThanOrEqual(13)
      expect(label).toBeGreaterThanOrEqual(10.5)
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
  test.describe(`in a lesson, ${language}`, () => {
    test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true })

    test('all that a card says is read without scrolling, and what is asked is answered beside it', async ({
      page,
    }) => {
      await openStill(page, `#v=1&lang=${language}&ui=&lesson=two-roads`)
      const said = page.locator('.lessonText')
      const isWhole = (): Promise<boolean> => said.evaluate((text) => text.scrollHeight <= text.clientHeight)
      await expect(said).toBeInViewport({ ratio: 1 })
      expect(await isWhole()).toBe(true)
      await page.getByTestId('cardOf').selectOption('2')
      await expect(page.locator('.answerChoice')).toHaveCount(3)
      await expect(said).toBeInViewport({ ratio: 1 })
      expect(await isWhole()).toBe(true)
      const player = (await page.locator('.transport').boundingBox())!
      for (const part of ['.answerChoice >> nth=2', '[data-act="lock"]']) {
        const { y, height } = (await page.locator(part).boundingBox())!
        expect(y + height, part).toBeLessThanOrEqual(player.y)
      }
    })
  })
