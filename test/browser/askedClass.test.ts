import type { Locator } from '@playwright/test'
import { choicesOf } from '../../src/asking/keyChoices'
import { keyQuestionsOf } from '../../src/asking/keyQuestions'
import { articleExample, recordIteration } from '../../src/engine'
import { cutOff } from './support/cutOff'
import { heightOfDrawing } from './support/drawn'
import { expect, test } from './support/fixtures'
import { openPresented } from './support/presented'

const tape = recordIteration(articleExample)

test.use({ viewport: { width: 1280, height: 720 } })

async function sizeOf(line: Locator): Promise<number> {
  return line.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
}

test('a class is asked through an iteration with a clicker, and its hands are counted', async ({ page }) => {
  const app = await openPresented(page, '#v=1&lang=en&ui=&predict=key&present=1')
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
      await expect(question).toContainText(`${keys} count hands, Backspace takes one back`)
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
    await openPresented(page, `#v=1&step=${at}&lang=${language}&ui=&predict=all&present=1`)
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
  await openPresented(page, '#v=1&step=out.o1&lang=en&ui=&predict=all&present=1')
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
    await openPresented(page, `#v=1&step=delta.h1&lang=${language}&ui=&predict=all&present=1`)
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
  await openPresented(page, '#v=1&step=delta.o1&lang=en&ui=&predict=all&present=1')
  await page.keyboard.press('PageDown')
  expect(await sizeOf(page.locator('.strip .eyebrow'))).toBeGreaterThanOrEqual(20)
  expect(await cutOff(page)).toEqual([])
})

test('where an answer went wrong is shown to a class in large type, and takes nothing of the drawing', async ({
  page,
}) => {
  await openPresented(page, '#v=1&step=delta.h1&ui=&predict=all&present=1')
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
  await openPresented(page, '#v=1&step=grad.w3&lang=en&ui=&predict=all&present=1')
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
  await openPresented(page, '#v=1&lang=en&ui=&predict=key&present=1')
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
