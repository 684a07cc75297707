import type { Locator, Page } from '@playwright/test'
import { App } from './support/app'
import { Fingers, middleOf } from './support/fingers'
import { expect, test } from './support/fixtures'

const ARTICLE = '#v=1&step=grad.w5'

async function openTimeline(app: App): Promise<Locator> {
  await app.tab('Training')
  await app.button('+100').click()
  return app.page.locator('.timeline input[type="range"]')
}

async function openNudge(app: App): Promise<Locator> {
  await app.tab('Values')
  await app.page.getByRole('radio', { name: 'Sliders' }).click()
  return app.page.locator('.nudgeRow input').first()
}

async function openSlider(app: App): Promise<Locator> {
  await app.stop('w5').press('Enter')
  const slider = app.page.locator('.whatIfRange')
  // Its window has to find its place before a finger can.
  await slider.click({ trial: true })
  return slider
}

const SLIDERS: readonly (readonly [string, (app: App) => Promise<Locator>])[] = [
  ['the timeline', openTimeline],
  ['a strip of nudges', openNudge],
  ['the slider of a weight', openSlider],
]

async function openStill(page: Page, open: (app: App) => Promise<Locator>): Promise<Locator> {
  const app = new App(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await app.open(ARTICLE)
  return open(app)
}

/** Where a slider stands, and the E and the weights that go with it. */
async function stateOfSlider(slider: Locator): Promise<unknown> {
  const page = slider.page()
  return {
    value: await slider.inputValue(),
    iteration: await page.getByTestId('iteration').textContent(),
    weights: await page
      .locator('svg.network [data-stop^="w"] text[data-value]')
      .evaluateAll((texts: SVGTextElement[]) => texts.map(({ dataset }) => dataset['value'])),
  }
}

test.describe('fingers', { tag: '@phone' }, () => {
  for (const [name, open] of SLIDERS)
    test(`a second finger beside ${name} brings back what the first has moved, and keeps it there @phone-only`, async ({
      page,
    }) => {
      const slider = await openStill(page, open)
      const { x, y } = await middleOf(slider)
      const before = await stateOfSlider(slider)
      const fingers = await Fingers.on(page)
      await fingers.down({ x, y })
      await fingers.move({ x: x + 12, y })
      await fingers.move({ x: x + 30, y })
      await expect.poll(() => stateOfSlider(slider)).not.toEqual(before)
      const beside = { x: x + 50, y: y - 90 }
      await fingers.move({ x: x + 30, y }, beside)
      await fingers.move({ x: x - 20, y }, beside)
      await fingers.move({ x: x - 40, y }, beside)
      expect(await stateOfSlider(slider)).toEqual(before)
      await fingers.up()
      expect(await stateOfSlider(slider)).toEqual(before)
      await slider.press('ArrowLeft')
      await expect.poll(() => stateOfSlider(slider)).not.toEqual(before)
    })
})

for (const [name, open] of SLIDERS)
  test(`keys with Alt, Ctrl or ⌘ leave ${name} where it is, as a screen reader walks tables by them`, async ({
    page,
  }) => {
    const slider = await openStill(page, open)
    const before = await stateOfSlider(slider)
    for (const held of ['Alt+Shift', 'Control+Alt', 'Control', 'Meta', 'Control+Shift'])
      for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End']) {
        await slider.press(`${held}+${key}`)
        expect(await stateOfSlider(slider), `${held}+${key}`).toEqual(before)
      }
    await slider.press('ArrowLeft')
    await expect.poll(() => stateOfSlider(slider)).not.toEqual(before)
  })

for (const [name, open] of SLIDERS)
  test(`what is opened in the middle of a drag on ${name} is not dragged`, async ({ page }) => {
    const slider = await openStill(page, open)
    const { x, y } = await middleOf(slider)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 15, y)
    const app = new App(page)
    const before = [await app.drawn('w1'), await app.drawn('w5')]
    await page.evaluate(() => void (location.hash = '#v=1&w=.1,.2,.3,.4,.5,.6,.7,.8'))
    await expect.poll(() => app.drawn('w5')).toBe(0.5)
    await page.mouse.move(x + 30, y)
    await page.mouse.move(x + 45, y)
    await page.mouse.up()
    expect([await app.drawn('w1'), await app.drawn('w5')]).toEqual([0.1, 0.5])
    await page.keyboard.press('Control+z')
    await expect.poll(async () => [await app.drawn('w1'), await app.drawn('w5')]).toEqual(before)
  })
