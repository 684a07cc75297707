import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { LESSONS, type LessonId } from '../../src/content/lessons'
import { articleExample, recordIteration } from '../../src/engine'
import { SOLUTIONS, type Solution } from '../content/lessons/shipped'
import { App } from './support/app'
import { drop } from './support/drop'
import { expect, test } from './support/fixtures'

/** Of a card of a lesson's file, what has to be known to play it. */
interface Card {
  readonly id: string
  readonly ask?: { readonly kind: 'number' | 'sign' | 'choice' }
  readonly fade?: readonly string[]
  readonly task?: unknown
}

function fileOf(id: LessonId): string {
  return readFileSync(join(import.meta.dirname, `../../src/content/lessons/${id}.json`), 'utf8')
}

function cardsOf(id: LessonId): readonly Card[] {
  return (JSON.parse(fileOf(id)) as { readonly cards: readonly Card[] }).cards
}

/** How choices and buttons are taken: by keyboard, or with a finger. */
type Press = (part: Locator) => Promise<void>
const byKey: Press = (part) => part.press('Enter')
const byFinger: Press = (part) => part.tap()

async function play(app: App, id: LessonId, press: Press): Promise<void> {
  const { page } = app
  const cards = cardsOf(id)
  for (const [i, card] of cards.entries()) {
    await expect(page.getByTestId('cardOf').locator('option:checked')).toHaveText(`${i + 1} of ${cards.length}`)
    const next = page.locator('.lessonNext')
    if (card.ask) {
      await answer(page, press)
      await press(page.locator('.question [data-act="goOn"]'))
      continue
    }
    for (const _ of card.fade ?? []) {
      while ((await page.getByTestId('answer').count()) === 0) await page.keyboard.press('PageDown')
      await practise(page)
      await answer(page, press)
      await press(page.locator('.question [data-act="goOn"]'))
    }
    const solution = SOLUTIONS[id][card.id]
    if (solution) {
      await solve(app, solution, press)
      await expect(page.getByTestId('lesson')).toContainText('Done.')
    }
    await expect(next).toHaveText(i === cards.length - 1 ? 'End of the lesson' : 'Next card')
    await press(next)
  }
  await expect(page.getByTestId('closing')).toContainText('That was the last card.')
  await press(page.locator('.lessonNext'))
  await expect(page.getByTestId('lesson')).toHaveCount(0)
  // Arrows go on stepping there: in the network they would walk from neuron to weight.
  if (press === byKey) await expect(page.locator('.transport [data-act="next"]')).toBeFocused()
}

/** Blanks are practised: three wrong answers each bring a line of help, and only the next shows the number. */
async function practise(page: Page): Promise<void> {
  for (const wrong of ['0.55', '0.56', '0.57']) {
    await page.getByTestId('answer').fill(wrong)
    await page.getByTestId('answer').press('Enter')
    await expect(page.getByTestId('question').getByText('The number stays hidden')).toBeVisible()
  }
}

/** Any answer may be locked: what it comes to is said. */
async function answer(page: Page, press: Press): Promise<void> {
  const field = page.getByTestId('answer')
  const choice = page.getByRole('radiogroup', { name: 'Your answer' }).getByRole('radio').first()
  await expect(field.or(choice)).toBeVisible()
  if (await field.isVisible()) await field.fill('0.55')
  else if (press === byKey) await page.keyboard.press('a')
  else await page.locator('.answerChoice').first().tap()
  if (press === byKey) await page.keyboard.press('Enter')
  else await press(page.locator('[data-act="lock"]'))
  await expect(page.getByTestId('verdict')).not.toBeEmpty()
}

async function solve(app: App, solution: Solution, press: Press): Promise<void> {
  const { page } = app
  if ('edit' in solution)
    for (const [id, value] of Object.entries(solution.edit)) {
      await press(app.stop(id))
      const field = page.getByRole('dialog').getByRole('spinbutton')
      await field.fill(String(value))
      await field.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  else if ('rule' in solution) {
    const name = solution.rule.biasRule === 'shared' ? 'per layer' : 'all at once'
    await page.getByRole('radio', { name, exact: true }).press('Space')
  } else {
    await app.tab('Training')
    await page.getByRole('textbox', { name: 'Iterations' }).fill(String(solution.run))
    await press(app.button('Run'))
  }
}

async function boxOf(page: Page, selector: string) {
  return (await page.locator(selector).boundingBox())!
}

for (const { id, title } of LESSONS)
  test(`“${title.en}” is played to its end by keyboard`, async ({ page }) => {
    const app = new App(page)
    await app.open(`#v=1&lang=en&ui=&lesson=${id}`)
    await expect(page.getByTestId('lesson')).toBeVisible()
    await play(app, id, byKey)
    // The page is as it was before.
    expect(await app.drawn('w5')).toBe(articleExample.weights[4])
  })

test(
  'two paths are followed with a finger, in the sheet, and the drawing keeps its room @phone-only',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&lang=en&ui=&lesson=two-roads')
    const strip = page.getByTestId('lesson')
    await expect(strip).toBeVisible()
    for (const button of await strip.getByRole('button').all())
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect((await strip.boundingBox())!.height).toBeLessThanOrEqual(0.3 * 844)
    await expect(page.locator('.side').getByTestId('lesson')).toBeVisible()
    const [header, stage] = [await boxOf(page, '.header'), await boxOf(page, '.stage')]
    expect(stage.y).toBeCloseTo(header.y + header.height, 0)
    expect(stage.height).toBeGreaterThan(0.35 * 844)
    // The question of a card stands in the same sheet, all of it in sight.
    await page.locator('.lessonNext').tap()
    await expect(page.locator('.side').getByTestId('question')).toBeInViewport({ ratio: 1 })
    await expect(strip).toBeInViewport({ ratio: 1 })
    await strip.getByTestId('cardOf').selectOption('0')
    await play(app, 'two-roads', byFinger)
  },
)

test('a card that says to measure shows its panel while it asks, and one for a number does not', async ({ page }) => {
  const app = new App(page)
  for (const [id, card] of [
    ['need-backprop', 'smaller'],
    ['seventh-digit', 'measure'],
  ] as const) {
    await app.open(`#v=1&lang=en&ui=&lesson=${id}`)
    await page.getByTestId('cardOf').selectOption(String(cardsOf(id).findIndex((one) => one.id === card)))
    await expect(page.getByTestId('question')).toBeVisible()
    await expect(page.getByRole('tabpanel').locator('svg').first()).toBeVisible()
    await app.tab('Training')
    await expect(page.getByTestId('veiled')).toBeVisible()
  }
  await app.open('#v=1&lang=en&ui=&lesson=first-wrong')
  await expect(page.getByTestId('veiled')).toBeVisible()
})

test('a lesson from a file is opened, and one with a mistake is refused at its place', async ({ page }) => {
  const app = new App(page)
  await app.open()
  const whole = fileOf('two-roads').replace('"two-roads"', '"my-roads"')
  await drop(page, whole.replace('"of": "via.o1.h1"', '"of": "via.o9.h1"'))
  await expect(page.getByRole('alert')).toContainText('cards[1].ask.of')
  await expect(page.getByTestId('lesson')).toHaveCount(0)
  await app.button('Dismiss').click()
  await drop(page, whole)
  await expect(page.getByTestId('cardOf').locator('option:checked')).toHaveText('1 of 10')
  await page.locator('.lessonNext').press('Enter')
  await page.getByTestId('answer').fill(recordIteration(articleExample).values['via.o1.h1']!.toFixed(4))
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('verdict')).toContainText('Right')
  // No link can name it.
  await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('lesson')
})

test('a lesson of one’s own is opened where lessons are, and a copy of it is saved from its first card', async ({
  page,
}) => {
  const app = new App(page)
  await app.open()
  await app.button('Scenarios').press('Enter')
  const chooser = page.waitForEvent('filechooser')
  await app.button('Open a lesson from a file…').press('Enter')
  const whole = fileOf('two-roads').replace('"two-roads"', '"my-roads"')
  await (await chooser).setFiles({ name: 'my.json', mimeType: 'application/json', buffer: Buffer.from(whole) })
  await expect(page.getByTestId('cardOf').locator('option:checked')).toHaveText('1 of 10')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  // Beside the drawing what the step means keeps its place.
  await expect(page.locator('.formulaPanel h2')).toBeInViewport({ ratio: 1 })
  const download = page.waitForEvent('download')
  await app.button('Save a copy to edit').press('Enter')
  const saved = await download
  expect(saved.suggestedFilename()).toBe('my-roads.json')
  expect(JSON.parse(readFileSync(await saved.path(), 'utf8'))).toEqual(JSON.parse(whole))
})

test('Enter after Enter leads through the cards, to the blanks of one and to the weight of another, and passes over none', async ({
  page,
}) => {
  const app = new App(page)
  for (const [id, from, card, focused] of [
    ['one-iteration', 7, 8, '.transport [data-act="next"]'],
    ['one-iteration', 10, 11, '.network [data-stop="eta"]'],
    ['two-roads', 4, 6, '.network [data-stop="w5"]'],
  ] as const) {
    await app.open(`#v=1&lang=en&ui=&lesson=${id}`)
    const at = page.getByTestId('cardOf')
    await at.selectOption(String(from))
    await expect(at).toHaveValue(String(from))
    if ((await page.getByTestId('question').count()) === 0) await page.locator('.lessonNext').press('Enter')
    while ((await at.inputValue()) !== String(card)) {
      if (await page.getByTestId('answer').isVisible()) await page.keyboard.type('0.05')
      else await page.keyboard.press('a')
      await page.keyboard.press('Enter')
      await expect(page.locator('.question [data-act="goOn"]')).toBeFocused()
      await page.keyboard.press('Enter')
    }
    await expect(page.locator(focused)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(at).toHaveValue(String(card))
  }
})
