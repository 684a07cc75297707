import { cutOff } from './support/cutOff'
import { heightOfDrawing } from './support/drawn'
import { expect, test } from './support/fixtures'
import { openPresented } from './support/presented'

test.use({ viewport: { width: 1280, height: 720 } })

test('of a question for a sign a class sees all signs once the answer is there, and the right one marked', async ({
  page,
}) => {
  await openPresented(page, '#v=1&lang=en&ui=&lesson=two-roads&card=3&present=1')
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
    await openPresented(page, `#v=1&lang=en&ui=&lesson=${id}&card=3&present=1`)
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
    await openPresented(page, `#v=1&lang=en&ui=&lesson=${id}&card=${card}&present=1`)
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
