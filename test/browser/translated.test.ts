import type { Locator, Page } from '@playwright/test'
import { articleExample, recordIteration } from '../../src/engine'
import { App } from './support/app'
import { expect, test } from './support/fixtures'
import { openHeld } from './support/openHeld'
import {
  sharedTexts,
  translatedSigns,
  translateFromTheStart,
  translatePage,
  wordsOn,
  type Habit,
} from './support/translator'

const { steps, values } = recordIteration(articleExample)

/** The same page twice, one of them translated: whatever is done is done to both, and both must say the same. */
class Twins {
  readonly #plain: App
  readonly #translated: App

  constructor(plain: Page, translated: Page) {
    this.#plain = new App(plain)
    this.#translated = new App(translated)
  }

  async open(habit: Habit, hash = ''): Promise<void> {
    for (const app of [this.#plain, this.#translated]) {
      await app.page.emulateMedia({ reducedMotion: 'reduce' })
      await app.open(hash)
    }
    await translatePage(this.#translated.page, habit)
    await this.agree()
  }

  async do(act: (app: App) => Promise<unknown>): Promise<void> {
    await this.doQuietly(act)
    await this.agree()
  }

  async doQuietly(act: (app: App) => Promise<unknown>): Promise<void> {
    await Promise.all([act(this.#plain), act(this.#translated)])
  }

  /** Both say the same, no text that a translator may move stands beside something else, and no sign was translated. */
  async agree(): Promise<void> {
    // A run takes its time.
    await expect(async () => {
      const [plain, translated] = await Promise.all([this.#plain, this.#translated].map(({ page }) => wordsOn(page)))
      expect(translated).toBe(plain)
    }).toPass({ intervals: [20, 50, 200], timeout: 20_000 })
    expect(await sharedTexts(this.#plain.page)).toEqual([])
    expect(await translatedSigns(this.#translated.page)).toEqual([])
  }
}

const goOn = (app: App): Promise<void> => app.page.keyboard.press('ArrowRight')
const fieldIn = (app: App): Locator => app.page.getByRole('dialog').getByRole('spinbutton')

for (const habit of ['wraps', 'replaces'] as const)
  test.describe(`in a page whose texts a translator ${habit}`, () => {
    test('every step of an iteration says its own number', async ({ page, browser }) => {
      const shown = new App(page)
      const twins = new Twins(await browser.newPage(), page)
      await twins.open(habit)
      for (const [i, { writes }] of steps.entries()) {
        // The words of one step in four: looking at all of them takes most of a minute.
        if (i % 4 === 0) await twins.do(goOn)
        else await twins.doQuietly(goOn)
        expect(await shown.result()).toEqual({ id: writes, value: values[writes] })
      }
      await twins.do((app) => app.button('Next iteration').first().click())
      await twins.do((app) => app.button('Step back').click())
      await twins.do((app) => app.page.getByLabel('Step by').selectOption('Layer'))
      await twins.do((app) => app.button('To the start').click())
      await twins.do((app) => app.button('Next step').click())
    })

    test('a run and every panel say what they say elsewhere', async ({ page, browser }) => {
      const twins = new Twins(await browser.newPage(), page)
      await twins.open(habit)
      await twins.do((app) => app.tab('Training'))
      await twins.do((app) => app.button('+100').click())
      await twins.do((app) => app.button('+10,000').click())
      for (const fold of ['Compare with iteration 0', 'Error in numbers', 'Save the run'])
        await twins.do((app) => app.button(fold).click())
      for (const view of ['Outputs', 'Weights', 'Gradient', 'Error'])
        await twins.do((app) => app.page.getByRole('radio', { name: view }).click())
      await twins.do((app) => app.page.locator('.runCounts [aria-expanded]').click())
      await twins.do((app) => app.page.getByRole('textbox', { name: 'Until E ≤' }).fill('nothing'))
      await twins.do((app) => app.page.getByRole('textbox', { name: 'Until E ≤' }).fill('0.00001'))
      await twins.do((app) => app.button('Run until').click())
      await twins.do((app) => app.button('Previous iteration').click())
      await twins.do((app) => app.tab('Slope'))
      await twins.do((app) => app.page.getByLabel('Range').selectOption('±0.05'))
      await twins.do((app) => app.button('The curve in numbers').click())
      await twins.do((app) => app.page.getByRole('slider', { name: /^Move / }).press('ArrowRight'))
      await twins.do((app) => app.landscape())
      await twins.do((app) => app.page.getByRole('slider', { name: /^Move / }).press('ArrowUp'))
      await twins.do((app) => app.tab('Compare'))
      await twins.do((app) => app.toggleNetwork())
      await twins.do((app) => app.page.getByRole('radio', { name: 'per neuron' }).click())
      await twins.do((app) => app.page.getByRole('radio', { name: 'output layer first' }).click())
      await twins.do((app) => app.button('One more: Hidden layer').click())
      await twins.do((app) => app.toggleNetwork())
      await twins.do((app) => app.tab('Values'))
      await twins.do((app) => app.button('Undo').click())
    })

    test('edits, menus and another language are followed', async ({ page, browser }) => {
      const twins = new Twins(await browser.newPage(), page)
      await twins.open(habit, '#v=1&step=grad.w5')
      await twins.do((app) => app.stop('w5').click())
      await twins.do((app) => fieldIn(app).fill('0,4'))
      await twins.do((app) => fieldIn(app).fill('0.875'))
      await twins.do((app) => fieldIn(app).press('Enter'))
      await twins.do((app) => app.button('Undo').click())
      await twins.do((app) => app.button('Settings').click())
      await twins.do((app) => app.page.getByRole('radio', { name: '4', exact: true }).click())
      await twins.do((app) => app.page.keyboard.press('Escape'))
      await twins.do((app) => app.button('Help').click())
      await twins.do((app) => app.page.keyboard.press('Escape'))
      await twins.do((app) => app.button('Scenarios').click())
      await twins.do((app) => app.page.getByRole('option', { name: /^Both outputs confidently wrong/ }).click())
      await twins.do((app) => app.button('What to watch').click())
      await twins.do((app) => app.button('Next step').click())
      await twins.do((app) => app.page.getByRole('button', { name: '中文' }).click())
      await twins.do((app) => app.page.getByRole('button', { name: '下一步' }).click())
      await twins.do((app) => app.page.getByRole('button', { name: '上一步' }).click())
      await twins.do((app) => app.page.getByRole('button', { name: 'EN' }).click())
      await twins.do((app) => app.page.goto('./#v=1&w=1'))
      await twins.do((app) => app.button('Dismiss').click())
    })

    test('samples, their plane and the table that is pasted are followed', async ({ page, browser }) => {
      const twins = new Twins(await browser.newPage(), page)
      await twins.open(habit, '#v=1&scenario=xor-plateau')
      await twins.do((app) => app.button('Next sample').click())
      await twins.do((app) => app.tab('Samples'))
      await twins.do((app) => app.page.locator('.sampleField').first().fill('0.5'))
      await twins.do((app) => app.page.locator('.sampleField').first().press('Escape'))
      await twins.do((app) => app.page.locator('[data-head="2"]').click())
      await twins.do((app) => app.page.locator('[data-head="2"]').click())
      await twins.do((app) => app.page.getByRole('radio', { name: 'one by one' }).click())
      await twins.do((app) => app.button('Next sample').click())
      await twins.do((app) => app.button('Paste').click())
      await twins.do((app) => app.page.locator('.pasteBox textarea').fill('0 1 1 0 1\n1 0 0'))
      await twins.do((app) => app.page.locator('.pasteBox textarea').fill('0 1 1\n1 0 0'))
      await twins.do((app) => app.tab('Plane'))
      await twins.do((app) => app.page.locator('.smallPlane').first().click())
      await twins.do((app) => app.page.locator('.planeChart .ring').press('ArrowUp'))
      await twins.do((app) => app.tab('Training'))
      await twins.do((app) => app.button('+100').click())
      await twins.do((app) => app.tab('Plane'))
    })

    test('a wrong program, a question, a lesson, the tour and presenter mode are followed', async ({
      page,
      browser,
    }) => {
      const twins = new Twins(await browser.newPage(), page)
      await twins.open(habit, '#v=1&lang=en&ui=&secret=1234&step=net.h1')
      await twins.do((app) => app.tab('Bug lab'))
      await twins.do((app) => app.button('Nudge w1').click())
      await twins.do((app) => app.button('Nudge all').click())
      await twins.do((app) => app.page.getByRole('tabpanel').getByRole('radio').nth(1).press('Space'))
      await twins.do((app) => app.page.keyboard.press('Enter'))
      await twins.do((app) => app.button('Back to the right one').first().click())
      await twins.do((app) => app.page.goto('./#v=1&lang=en&ui=&predict=all&step=delta.o1'))
      await twins.do((app) => app.page.keyboard.press('PageDown'))
      await twins.do((app) => app.page.getByTestId('answer').fill('0.5'))
      await twins.do((app) => app.page.keyboard.press('Enter'))
      await twins.do((app) => app.page.keyboard.press('Enter'))
      await twins.do((app) => app.page.keyboard.press('Escape'))
      await twins.do((app) => app.page.goto('./#v=1&lang=en&ui=&lesson=two-roads'))
      for (let card = 0; card < 4; card++) await twins.do((app) => app.page.locator('.lessonNext').click())
      await twins.do((app) => app.button('Previous card').click())
      await twins.do((app) => app.button('Leave the lesson').click())
      await twins.do((app) => app.button('Tour of the names').click())
      await twins.do(goOn)
      await twins.do((app) => app.page.keyboard.press('ArrowLeft'))
      await twins.do((app) => app.page.keyboard.press('Escape'))
      await twins.do((app) => app.page.goto('./#v=1&lang=en&ui=&step=grad.w5&present=1'))
      await twins.do((app) => app.page.keyboard.press('PageDown'))
      await twins.do((app) => app.page.locator('[data-act="say"]').click())
      await twins.do((app) => app.page.keyboard.press('PageUp'))
    })

    test('figures of one’s own, sliders and a curve are followed', async ({ page, browser }) => {
      const twins = new Twins(await browser.newPage(), page)
      await twins.open(habit, '#v=1&lang=en&step=grad.w5')
      await twins.do((app) => app.tab('Compare'))
      await twins.do((app) => app.button('Add figures').click())
      await twins.do((app) => app.page.locator('.addFigures textarea').fill('w5 = 0.4\n∂E/∂w5 = 0.09\nq7 = 1'))
      await twins.do((app) => app.page.locator('.addFigures textarea').fill('w5 = 0.4\n∂E/∂w5 = 0.09'))
      await twins.do((app) => app.page.locator('.addActions button').first().click())
      await twins.do((app) => app.page.locator('.figureTable .stepButton').first().click())
      await twins.do((app) => app.tab('Values'))
      await twins.do((app) => app.page.getByRole('radio', { name: 'Sliders' }).click())
      await twins.do((app) => app.page.locator('.nudgeRow input').first().press('ArrowRight'))
      await twins.do((app) => app.page.locator('.nudgeReset').first().click())
      await twins.do((app) => app.stop('w5').click())
      await twins.do((app) => app.page.locator('.whatIfRange').press('ArrowRight'))
      await twins.do((app) => app.page.keyboard.press('Enter'))
      await twins.do((app) => app.page.goto('./#v=1&n=1-2-1&x=0.5&t=0.5&w=1,-1,2,1&b=0.1,0.2&s=0.2,0.9_1,0.2&lang=en'))
      await twins.do((app) => app.tab('Curve'))
      await twins.do((app) => app.page.locator('.curveChart .ring').press('ArrowRight'))
      await twins.do((app) => app.button('+100').click())
      await twins.do((app) => app.button('Next sample').click())
    })

    test('React takes over a page that was translated before it came', async ({ page }) => {
      await translateFromTheStart(page, habit)
      const { app, bringReact } = await openHeld(page)
      await app.button('Next step').press('Enter')
      await app.button('Next step').press('Enter')
      expect((await app.result()).id).toBe('out.h1')
      await bringReact()
      await expect(app.button('Next step')).toBeFocused()
      expect(await app.result()).toEqual({ id: 'out.h1', value: values['out.h1'] })
      await page.keyboard.press('Enter')
      expect(await app.at()).toBe(3)
      await expect(page.locator('.eyebrow')).toContainText('step 3 of')
      await app.stop('w5').click()
      await expect(page.getByRole('dialog').getByRole('spinbutton')).toBeFocused()
    })
  })
