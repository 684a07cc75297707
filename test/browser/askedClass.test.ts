import type { Locator, Page } from '@playwright/test'
import { choicesOf } from '../../src/asking/keyChoices'
import { keyQuestionsOf } from '../../src/asking/keyQuestions'
import { articleExample, recordIteration } from '../../src/engine'
import { App } from './support/app'
import { cutOff } from './support/cutOff'
import { expect, test } from './support/fixtures'

const tape = recordIteration(articleExample)

test.use({ viewport: { width: 1280, height: 720 } })

async function openAsking(page: Page, hash: string): Promise<App> {
  const app = new App(page)
  await app.open(hash)
  return app
}

/** In CSS pixels, two pictures on: the drawing takes its room one picture after what stands around it. */
function heightOfDrawing(page: Page): Promise<number> {
  return page.locator('svg.network').evaluate(async (drawing) => {
    for (let picture = 0; picture < 2; picture++) await new Promise(requestAnimationFrame)
    return drawing.getBoundingClientRect().height
  })
}

async function sizeOf(line: Locator): Promise<number> {
  return line.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
}

test('a class is asked through an iteration with a clicker, and its hands are counted', async ({ page }) => {
  const app = await openAsking(page, '#v=1&lang=en&ui=&predict=key&present=1')
  const question = page.locator('.strip').getByTestId('question')
  const height = await heightOfDrawing(page)
  const asked: string[] = []
  for (const { fact } of keyQuestionsOf(tape)) {
    while ((await question.count()) === 0) await page.keyboard.press('PageDown')
    asked.push(fact.id)
    const { choices } = choicesOf(fact)
    await expect(question.getByRole('radio')).toHaveCount(choices.length)
    if (choices.length > 0) {
      // Who counts reads how; the class need not.
      const keys = choices.map((_, i) => i + 1).join(' ')
      await expect(question).toContainText(`${keys} count hands, with Shift one less`)
      expect(await sizeOf(question.locator('.keysOfHands'))).toBeGreaterThan(19.99)
      await page.keyboard.press('1')
      await page.keyboard.press('1')
      await page.keyboard.press('2')
      await expect(question.locator('.hands')).toHaveText(['2', '1'])
    }
    expect(await cutOff(page)).toEqual([])
    expect(await heightOfDrawing(page)).toBe(height)
    await page.keyboard.press('PageDown')
    await expect(question.locator(choices.length > 0 ? '[data-right]' : '[data-testid="pair"]')).toBeVisible()
    if (choices.length > 0) {
      await expect(question.locator('.hands')).toHaveText(['2', '1'])
      // What most hands went up for, and what is right, are said in words beside them.
      await expect(question.locator('.answerChoice', { hasText: 'most hands' })).toHaveText(/^A/)
      await expect(question.getByRole('heading')).toBeVisible()
      await expect(question.locator('[data-right]')).toContainText('✓ right')
    }
    expect(await cutOff(page)).toEqual([])
    expect(await heightOfDrawing(page)).toBe(height)
    await page.keyboard.press('PageDown')
  }
  expect(asked.length).toBeGreaterThan(5)
  await expect(app.error).toBeVisible()
})

/** The longest of what is said, and the tallest of buttons. */
for (const [language, at, typed] of [
  ['zh', 'delta.h1', '0.000877'],
  ['en', 'error', '0.14'],
] as const)
  test(`what is said of an answer before a class takes nothing of the drawing: ${typed}, in ${language}`, async ({
    page,
  }) => {
    await openAsking(page, `#v=1&step=${at}&lang=${language}&ui=&predict=all&present=1`)
    const heights = () =>
      page
        .locator(':is(.strip, svg.network)')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
    await page.keyboard.press('PageDown')
    await page.getByTestId('answer').fill(typed)
    const before = await heights()
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('verdict')).toContainText(typed)
    expect(await heights()).toEqual(before)
  })

test('a question that a class is shown without an answer stays beside the number, and takes nothing of the drawing', async ({
  page,
}) => {
  await openAsking(page, '#v=1&step=out.o1&lang=en&ui=&predict=all&present=1')
  await page.keyboard.press('PageDown')
  const asked = page.locator('.strip .question h2')
  await expect(asked).toHaveText('What arrives at o2?')
  const before = await heightOfDrawing(page)
  await page.keyboard.press('PageDown')
  await expect(page.getByTestId('pair')).toContainText('1.2249')
  await expect(asked).toBeVisible()
  expect(await heightOfDrawing(page)).toBe(before)
  expect(await cutOff(page)).toEqual([])
})

for (const language of ['en', 'zh'])
  test(`how an answered number comes about is shown to a class in large type: ${language}`, async ({ page }) => {
    // The longest formula of the article’s network.
    await openAsking(page, `#v=1&step=delta.h1&lang=${language}&ui=&predict=all&present=1`)
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await expect(page.getByTestId('pair')).toContainText('0.000439')
    const before = await heightOfDrawing(page)
    await page.locator('.strip [data-act="explain"]').click()
    const lines = page.locator('.strip .question .mathLine:is(.rule, .numbers, .result)')
    await expect(lines).toHaveCount(3)
    const sizes = await lines.evaluateAll((all) =>
      all.map((line) => Number.parseFloat(getComputedStyle(line).fontSize)),
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
    expect(await heightOfDrawing(page)).toBe(before)
    expect(await cutOff(page)).toEqual([])
    await page.locator('.strip [data-act="explain"]').click()
    await expect(page.getByTestId('pair')).toBeVisible()
  })

test('that it is their turn can be read from the back row', async ({ page }) => {
  await openAsking(page, '#v=1&step=delta.o1&lang=en&ui=&predict=all&present=1')
  await page.keyboard.press('PageDown')
  expect(await sizeOf(page.locator('.strip .eyebrow'))).toBeGreaterThanOrEqual(20)
  expect(await cutOff(page)).toEqual([])
})

test('where an answer went wrong is shown to a class in large type, and takes nothing of the drawing', async ({
  page,
}) => {
  await openAsking(page, '#v=1&step=delta.h1&ui=&predict=all&present=1')
  await page.keyboard.press('PageDown')
  await page.getByTestId('answer').fill('0.008771')
  const before = await heightOfDrawing(page)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Show where' }).click()
  const lines = page.locator('.strip .whereLine .mathLine')
  await expect(lines).toHaveCount(6)
  const sizes = await lines.evaluateAll((all) => all.map((line) => Number.parseFloat(getComputedStyle(line).fontSize)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
  expect(await heightOfDrawing(page)).toBe(before)
  expect(await cutOff(page)).toEqual([])
})

test('the one and then the other of two mistakes is shown to a class, and takes nothing of the drawing', async ({
  page,
}) => {
  await openAsking(page, '#v=1&step=grad.w3&lang=en&ui=&predict=all&present=1')
  await page.keyboard.press('PageDown')
  await page.getByTestId('answer').fill('0.00199')
  const before = await heightOfDrawing(page)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  for (const told of ['1.4827', '0.0833']) {
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('where').locator('.result').last()).toContainText(told)
    expect(await heightOfDrawing(page)).toBe(before)
    expect(await cutOff(page)).toEqual([])
  }
})

test('before a class nothing looks chosen until it is, a number is typed without a click, and a clicker’s dot blanks the screen', async ({
  page,
}) => {
  await openAsking(page, '#v=1&lang=en&ui=&predict=key&present=1')
  const question = page.locator('.strip').getByTestId('question')
  while ((await question.getByRole('radio').count()) === 0) await page.keyboard.press('PageDown')
  await expect(page.locator('.strip')).toBeFocused()
  await page.keyboard.press('b')
  await expect(question.getByRole('radio').nth(1)).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(question.locator('[data-yours]')).toHaveText(/^B/)
  const field = page.getByTestId('answer')
  while ((await field.count()) === 0) await page.keyboard.press('PageDown')
  await expect(page.locator('.strip')).toBeFocused()
  await page.keyboard.press('.')
  await expect(page.locator('.blank')).toBeVisible()
  await page.keyboard.press('x')
  await expect(page.locator('.blank')).toHaveCount(0)
  await page.keyboard.type('-0.1')
  await expect(field).toHaveValue('-0.1')
  await field.fill('')
  await page.keyboard.press('.')
  await expect(page.locator('.blank')).toBeVisible()
  await page.keyboard.press('x')
  await page.keyboard.type('0.2')
  await expect(field).toHaveValue('0.2')
})

test('of a question for a sign a class sees all signs once the answer is there, and the right one marked', async ({
  page,
}) => {
  await openAsking(page, '#v=1&lang=en&ui=&lesson=two-roads&card=3&present=1')
  const question = page.locator('.strip').getByTestId('question')
  await expect(question.getByRole('radio')).toHaveCount(3)
  await page.keyboard.press('PageDown')
  await expect(question.locator('.answerChoice')).toHaveText([
    /^A.*Positive/,
    /^B.*Zero/,
    /^C.*Negative.*−0\.0190.*✓ right/,
  ])
  expect(await cutOff(page)).toEqual([])
  await question.locator('[data-act="explain"]').click()
  await expect(question.locator('.mathLine.result')).toBeVisible()
  await expect(question.locator('.answerChoice').first()).toBeHidden()
  await question.locator('[data-act="explain"]').click()
  await expect(question.locator('.answerChoice').first()).toBeVisible()
})

for (const [id, keys] of [
  ['two-roads', '1 1 2 2 3 3 3 a'],
  // The right sign is the teacher's own too, and most hands went up for it as for the others.
  ['one-iteration', '1 2 3 a'],
] as const)
  test(`the number of a sign, its hands and all words beside it stay in their box before a class: ${id}`, async ({
    page,
  }) => {
    await openAsking(page, `#v=1&lang=en&ui=&lesson=${id}&card=3&present=1`)
    const question = page.locator('.strip').getByTestId('question')
    await expect(question.getByRole('radio')).toHaveCount(3)
    // The card comes with a part of its own, and takes its room from the drawing.
    await expect(page.locator('.lessonStrip')).toBeVisible()
    const before = await heightOfDrawing(page)
    for (const key of keys.split(' ')) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await expect(question.locator('[data-right]')).toContainText('most hands')
    await expect(question.getByTestId('verdict')).toBeVisible()
    expect(await cutOff(page)).toEqual([])
    expect(await heightOfDrawing(page)).toBe(before)
  })

for (const [id, card, keys] of [
  ['first-wrong', 4, '1 2 3 c'],
  ['bug-lab', 6, '1 2 3 b'],
  ['need-backprop', 3, '1 2 3 a'],
  // Four rows, of which nobody has chosen one.
  ['confident-and-wrong', 6, ''],
] as const)
  test(`choices, their hands and all words beside them take nothing of the drawing before a class: ${id}`, async ({
    page,
  }) => {
    await openAsking(page, `#v=1&lang=en&ui=&lesson=${id}&card=${card}&present=1`)
    const question = page.locator('.strip').getByTestId('question')
    await expect(question.getByRole('radio').first()).toBeAttached()
    await expect(page.locator('.lessonStrip')).toBeVisible()
    const before = await heightOfDrawing(page)
    for (const key of keys.split(' ').filter(Boolean)) await page.keyboard.press(key)
    expect(await heightOfDrawing(page)).toBe(before)
    await page.keyboard.press(keys ? 'Enter' : 'PageDown')
    await expect(question.locator('[data-right]')).toContainText('✓ right')
    expect(await cutOff(page)).toEqual([])
    expect(await heightOfDrawing(page)).toBe(before)
  })
