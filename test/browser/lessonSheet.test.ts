import { articleExample, recordIteration } from '../../src/engine'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

test.describe('a lesson in the sheet of a phone', { tag: '@phone' }, () => {
  test('a choice that says what to measure has its panel below it, and its tab in sight @phone-only', async ({
    page,
  }) => {
    const app = new App(page)
    await app.open('#v=1&lang=en&ui=&lesson=need-backprop')
    await page.getByTestId('cardOf').selectOption('2')
    await expect(page.getByTestId('question')).toBeVisible()
    await expect(page.getByRole('tab', { name: 'Slope' })).toBeInViewport({ ratio: 0.9 })
    const measure = page.getByRole('tabpanel').getByRole('radio', { name: 'One weight' })
    await measure.scrollIntoViewIfNeeded()
    await expect(measure).toBeInViewport()
  })

  test('a card begins at the top of the sheet, however far the one before was read, and so does what follows it @phone-only', async ({
    page,
  }) => {
    const app = new App(page)
    await app.open('#v=1&lang=en&ui=&lesson=confident-and-wrong')
    await page.getByTestId('cardOf').selectOption('5')
    await page.locator('.answerChoice').first().tap()
    await app.button('Lock in').tap()
    await page.getByRole('textbox', { name: 'In your own words' }).scrollIntoViewIfNeeded()
    await page.locator('.question [data-act="goOn"]').tap()
    await expect(page.getByTestId('cardOf')).toBeInViewport({ ratio: 1 })
    const sheet = page.locator('.side')
    await sheet.evaluate((side) => side.scrollTo(0, side.scrollHeight))
    await app.button('Leave the lesson').tap()
    await expect(page.getByTestId('lesson')).toHaveCount(0)
    expect(await sheet.evaluate((side) => side.scrollTop)).toBe(0)
    // As high as it was before the lesson, whatever its cards have pulled it up for.
    await expect(sheet).toHaveAttribute('data-sheet', 'half')
    // Where steps are played: in the network arrows would walk.
    await expect(page.locator('.transport [data-act="next"]')).toBeFocused()
  })

  test('one button leads on, named by where it leads, and what a step means begins with its head @phone-only', async ({
    page,
  }) => {
    const app = new App(page)
    await app.open('#v=1&lang=en&ui=&lesson=two-roads')
    const forward = (): Promise<readonly string[]> =>
      page
        .locator('button:visible')
        .evaluateAll((all: HTMLElement[]) =>
          all.map(({ innerText }) => innerText.trim()).filter((text) => /^(Next|Skip|Lock)/.test(text)),
        )
    await expect.poll(forward).toEqual(['Next card'])
    await app.button('Next card').tap()
    // Without a number it is only skipped.
    await expect.poll(forward).toEqual(['Lock in', 'Skip'])
    await page.getByTestId('answer').fill('0.0554')
    await app.button('Lock in').tap()
    await expect.poll(forward).toEqual(['Next card'])
    await app.button('Next card').tap()
    await page.getByTestId('cardOf').selectOption('6')
    await expect.poll(forward).toEqual(['Skip this card'])
    await expect(page.locator('.formulaPanel h2')).toBeInViewport({ ratio: 1 })
    await page.getByTestId('cardOf').selectOption('9')
    await app.button('Skip this card').tap()
    for (const button of await page.getByTestId('lesson').getByRole('button').all())
      expect(await button.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true)
  })

  test('who practises has the field in sight below all the help, and answers there @phone-only', async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&lang=en&ui=&lesson=one-iteration')
    await page.getByTestId('cardOf').selectOption('8')
    const field = page.getByTestId('answer')
    while ((await field.count()) === 0) await app.button('Next step').tap()
    for (const wrong of ['0.55', '0.56', '0.57']) {
      await field.fill(wrong)
      await app.button('Lock in').tap()
      await expect(field).toHaveValue('')
      // But for parts of a pixel.
      await expect(page.locator('.question .answerRow')).toBeInViewport({ ratio: 0.98 })
    }
    await field.fill(recordIteration(articleExample).values['grad.w1']!.toFixed(6))
    await app.button('Lock in').tap()
    await expect(page.getByTestId('verdict')).toContainText('Right')
  })

  test('the last tab is in sight where a card opens its panel @phone-only', async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&lang=en&ui=&lesson=bug-lab')
    await page.getByTestId('cardOf').selectOption('6')
    await expect(page.getByRole('tab', { name: 'Bug lab' })).toBeInViewport({ ratio: 0.9 })
  })

  test('that a task is done is in sight where it was done far below @phone-only', async ({ page }) => {
    const app = new App(page)
    await app.open('#v=1&lang=en&ui=&lesson=seventh-digit')
    await page.getByTestId('cardOf').selectOption('6')
    await page.getByText('all at once', { exact: true }).tap()
    await expect(page.getByTestId('lesson').getByText('Done.')).toBeInViewport({ ratio: 1 })
  })
})
