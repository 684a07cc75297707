import type { Page } from '@playwright/test'
import { articleExample, recordIteration } from '../../src/engine'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

const tape = recordIteration(articleExample)

async function openAsking(page: Page, hash: string): Promise<App> {
  const app = new App(page)
  await app.open(hash)
  return app
}

const AT_W5 = '#v=1&step=delta.o1&lang=en&ui=&predict=all'

test('a question is answered by keyboard alone: verdict, where it went wrong, and the next one', async ({ page }) => {
  const app = await openAsking(page, AT_W5)
  await page.keyboard.press('PageDown')
  await expect(page.getByTestId('answer')).toBeFocused()
  await page.keyboard.type('0.440')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('verdict')).toContainText('without the slope')
  expect(await app.drawn('grad.w5')).toBe(tape.values['grad.w5'])
  await expect(app.button('Next')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  // δ_o1 with the slope of o1, and without it.
  const results = page.getByTestId('where').locator('.result')
  await expect(results).toHaveText([/0\.138498562/, /0\.741365070/])
  for (const result of await results.all()) await expect(result).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('answer')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('pair')).toContainText('shown without an answer')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => location.hash)).not.toContain('predict')
})

test('an answer that fits two mistakes hears of both, and may be put down to either @phone', async ({ page }) => {
  await openAsking(page, '#v=1&step=slope.h2&lang=en&ui=&predict=all')
  await page.keyboard.press('PageDown')
  // δ_h2 without the ½ is 0.01991, and with the sizes of both paths added 0.02003.
  await page.getByTestId('answer').fill('0.0199')
  await page.keyboard.press('Enter')
  const verdict = page.getByTestId('verdict')
  await expect(page.locator('.outcome')).toHaveAttribute('data-verdict', 'unsure')
  await expect(verdict).toHaveText(/two mistakes: twice as much, without the ½; or sizes added, without their signs/)
  await expect(verdict).toBeInViewport({ ratio: 1 })
  await expect(page.getByTestId('status')).toHaveText(/^0\.009954255\..*0\.0199.*two/)
  const causes = page.getByRole('group', { name: 'What was it?' })
  for (const cause of ['A factor too few or too many', 'A sign']) await expect(causes).toContainText(cause)
  await expect(page.getByRole('button', { name: 'Next', exact: true }).first()).toBeInViewport({ ratio: 1 })
})

test('a press before the part that asks has come waits for its question', async ({ page }) => {
  let letGo!: () => void
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/joinAsking-[^/]+\.js$/, async (route) => {
    await held
    await route.continue()
  })
  const app = new App(page)
  await app.open(AT_W5, 'taken')
  const before = await app.at()
  await page.keyboard.press('PageDown')
  expect(await app.at()).toBe(before)
  letGo()
  await expect(page.getByTestId('answer')).toBeFocused()
  expect(await app.at()).toBe(before)
})

test('where numbers travel, what is said of an answer comes with its number', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openAsking(page, AT_W5)
  await page.keyboard.press('PageDown')
  await page.keyboard.type('0.0822')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('verdict')).toContainText('Right', { timeout: 30_000 })
})

test('the page loaded anew in the middle of a question has lost nothing of the network', async ({ page }) => {
  const app = await openAsking(page, AT_W5.replace('&step', '&eta=0.25&step'))
  await page.keyboard.press('PageDown')
  await page.keyboard.type('0.0')
  await page.reload()
  await app.marked('whole')
  expect([await app.at(), await app.drawn('eta')]).toEqual([14, 0.25])
  await page.keyboard.press('PageDown')
  await expect(page.getByTestId('answer')).toHaveValue('')
})

test(
  'on a phone the place that is asked about stands above the question, and a finger answers @phone-only',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    const app = await openAsking(page, AT_W5)
    await app.button('Next step').tap()
    const field = page.getByTestId('answer')
    await expect(field).toBeVisible()
    await expect
      .poll(async () => {
        const [place, sheet] = await Promise.all([app.stop('w5').boundingBox(), page.locator('.side').boundingBox()])
        return place!.y > 0 && place!.y + place!.height <= sheet!.y
      })
      .toBe(true)
    await expect(page.getByText('A wrong answer keeps the number hidden')).toBeInViewport({ ratio: 1 })
    for (const part of await page.locator('.question :is(button, [data-testid="answer"])').all())
      expect((await part.boundingBox())!.width).toBeGreaterThanOrEqual(44)
    await field.fill('0.0822')
    await app.button('Lock in').tap()
    await expect(page.getByTestId('verdict')).toContainText('Right')
    // The count and the button beside it stand on one line.
    const feet = await page.locator('.score').evaluate((score) =>
      [...score.childNodes].map((part) => {
        const range = document.createRange()
        range.selectNodeContents(part)
        return range.getBoundingClientRect().bottom
      }),
    )
    expect(Math.abs(feet[0]! - feet[1]!)).toBeLessThan(3)
    // The buttons of the numbers in a formula are for keys and readers alone.
    for (const part of await page.locator('.question :is(button:not(.ofFormula *), input)').all()) {
      expect((await part.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    }
  },
)

for (const [where, hash] of [
  ['in the page', '#v=1&step=out.o1&lang=en&ui=&predict=key'],
  ['before a class', '#v=1&step=out.o1&lang=en&ui=&predict=key&present=1'],
] as const)
  test(`Enter after Enter answers, goes on, and opens nothing: ${where}`, async ({ page }) => {
    const app = new App(page)
    await app.open(hash)
    await app.marked('joined')
    const question = page.getByTestId('question')
    while ((await question.count()) === 0) await page.keyboard.press('PageDown')
    await page.keyboard.press('a')
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('verdict')).toBeVisible()
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page.locator('.network :focus')).toHaveCount(0)
    }
    const strip = page.locator('.tapeStrip')
    // On to the next question, which waits for an answer.
    if (where === 'in the page') await expect(question).toHaveCount(1)
    // Keys go on playing.
    const before = await strip.getAttribute('aria-valuenow')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await expect(strip).not.toHaveAttribute('aria-valuenow', before!)
  })
