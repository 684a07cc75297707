import { App } from './support/app'
import { expect, test } from './support/fixtures'

for (const [width, height] of [
  [1366, 768],
  [1280, 720],
] as const)
  for (const language of ['en', 'zh'])
    test(`a question with four answers is seen whole, and its head stays when it is answered: ${width}×${height}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      // The longest one of the article’s network.
      await new App(page).open(`#v=1&step=error&lang=${language}&ui=&predict=key`)
      await page.keyboard.press('PageDown')
      await expect(page.locator('.answerChoice')).toHaveCount(4)
      const panel = page.locator('.questionPanel')
      const scrolled = (): Promise<number> => panel.evaluate((place) => place.scrollTop)
      expect(await panel.evaluate((place) => place.scrollHeight - place.clientHeight)).toBe(0)
      // What a wrong answer may have been follows it: the head stays where it is.
      await page.locator('.answerChoice').first().click()
      await page.locator('[data-act="lock"]').click()
      await expect(page.locator('.causes')).toBeVisible()
      expect(await scrolled()).toBe(0)
    })

for (const [width, height] of [
  [1366, 768],
  [1280, 720],
  [390, 844],
] as const)
  for (const language of ['en', 'zh'])
    test(`a right answer leaves room for how its number comes about, and why: ${width}×${height}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      // The longest formula of the article’s network, with a reason that is met for the first time.
      await new App(page).open(`#v=1&step=delta.h1&lang=${language}&ui=&predict=all`)
      await page.keyboard.press('PageDown')
      await page.getByTestId('answer').fill('0.000439')
      await page.keyboard.press('Enter')
      await expect(page.locator('.explained .reason')).toBeInViewport({ ratio: 1 })
      for (const part of [
        '.youAndHere',
        '.outcome .sentence',
        '.explained .rule',
        '.explained .numbers',
        '.explained .result',
      ])
        await expect(page.locator(part)).toBeInViewport({ ratio: 1 })
      await expect(page.locator('.explained .result')).toContainText('0.000438568')
    })

test('the tabs keep still before, while and after something is asked and explained', async ({ page }) => {
  await new App(page).open('#v=1&step=delta.o1&lang=en&ui=&predict=all')
  const tabs = async (): Promise<number> => (await page.getByRole('tablist').boundingBox())!.y
  const before = await tabs()
  await page.keyboard.press('PageDown')
  await expect(page.getByTestId('question')).toBeVisible()
  expect(await tabs()).toBe(before)
  await page.getByTestId('answer').fill('0.5')
  expect(await tabs()).toBe(before)
  await page.keyboard.press('Enter')
  await expect(page.locator('.causes')).toBeVisible()
  expect(await tabs()).toBe(before)
  await page.locator('[data-act="explain"]').click()
  await expect(page.locator('.explained .result')).toBeVisible()
  expect(await tabs()).toBe(before)
  await page.getByRole('button', { name: 'Step back' }).click()
  await expect(page.getByTestId('question')).toHaveCount(0)
  expect(await tabs()).toBe(before)
})

for (const [where, width, height, behind] of [
  ['in the page', 1280, 720, ''],
  ['on a phone', 390, 844, ''],
  ['before a class', 1280, 720, '&present=1'],
] as const)
  for (const language of ['en', 'zh'])
    test(`whose formula it is stands whole beside it: ${where}, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await new App(page).open(`#v=1&step=slope.o1&lang=${language}&ui=&predict=all${behind}`)
      await page.keyboard.press('PageDown')
      await page.getByTestId('answer').fill('0.741')
      await page.keyboard.press('Enter')
      await page.locator('.answerRow button[aria-expanded]').first().click()
      const labels = page.getByTestId('where').locator('.whereLine > p:first-child')
      await expect(labels).toHaveCount(2)
      for (const label of await labels.all()) {
        const { lines, over } = await label.evaluate((one) => {
          const range = document.createRange()
          range.selectNodeContents(one)
          const [text, formula] = [
            range.getBoundingClientRect(),
            one.parentElement!.querySelector('.formula')!.getBoundingClientRect(),
          ]
          return { lines: range.getClientRects().length, over: text.right - formula.left }
        })
        expect(lines).toBe(1)
        expect(over).toBeLessThanOrEqual(0)
      }
    })

for (const language of ['en', 'zh'])
  test(`the head of an answered question stands below the handle of a phone’s sheet, ${language}`, async ({ page }) => {
    // The sheet is at most so much of the window that how the number comes about just doesn't fit.
    await page.setViewportSize({ width: 390, height: 740 })
    await new App(page).open(`#v=1&step=delta.o1&lang=${language}&ui=&predict=all`)
    await page.keyboard.press('PageDown')
    await page.getByTestId('answer').fill('0.0822')
    await page.keyboard.press('Enter')
    await expect(page.locator('.explained .result')).toBeVisible()
    const handle = (await page.locator('.sheetHandle').boundingBox())!
    const head = (await page.locator('.question > .eyebrow').boundingBox())!
    expect(head.y).toBeGreaterThanOrEqual(handle.y + handle.height)
  })
