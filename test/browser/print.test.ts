import { App } from './support/app'
import { contrastOf } from './support/contrast'
import { expect, test } from './support/fixtures'
import { linkTo } from './support/largeLink'
import { textsOnPages } from './support/pdf'

for (const theme of ['light', 'dark'] as const)
  for (const landscape of [true, false])
    test(`on paper are a drawing, a formula and all numbers, ${landscape ? 'landscape' : 'portrait'}, from a ${theme} page`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: theme })
      const app = new App(page)
      await app.open('#v=1&scenario=staircase&step=next.error')
      await expect(app.button('What to watch')).toBeVisible()
      // Whichever panel is open, the numbers are printed.
      await app.tab('Training')
      await app.button('+100').click()
      await expect(page.getByTestId('iteration')).toHaveText('Iteration 100')
      const pages = textsOnPages(await page.pdf({ format: 'A4', landscape }))
      expect(pages).toHaveLength(2)
      for (const texts of pages) expect(texts).toBeGreaterThan(20)
    })

test('what is printed says the numbers of the step, dark on white, and nothing that is there to press', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' })
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  // A reason that is folded away is only something to press.
  const why = page.locator('.why button')
  await why.click()
  await expect(why).toHaveAttribute('aria-expanded', 'false')
  await app.tab('Slope')
  const { value } = await app.result()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const printed = page.locator('.printedValues')
  await expect(printed.getByRole('table')).toHaveCount(5)
  await expect(printed.locator('[data-quantity="grad.w5"]')).toHaveAttribute('data-value', String(value))
  for (const shown of [page.locator('svg.network'), app.formula, page.locator('.sentence'), printed])
    await expect(shown).toBeVisible()
  for (const hidden of [app.button('Play'), app.button('Settings'), page.getByRole('tablist'), app.tape, why])
    await expect(hidden).toBeHidden()
  // Nor is a heading of what is folded away.
  await expect(printed.getByText('Gradients of the inputs')).toBeHidden()
  for (const selector of ['.network .name', '.network .number'])
    expect(await contrastOf(page, { selector, property: 'fill' })).toBeGreaterThan(4.5)
  for (const selector of ['h1', '.eyebrow', '.formula mn', '.sentence', '.printedValues th'])
    expect(await contrastOf(page, { selector, property: 'color' })).toBeGreaterThan(4.5)
  // Drawing and formula share a page: neither lies over the other.
  const [drawing, formula] = [await page.locator('svg.network').boundingBox(), await app.formula.boundingBox()]
  expect(drawing!.y + drawing!.height).toBeLessThanOrEqual(formula!.y)

  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(printed).toHaveCount(0)
})

const NOT_ON_PAPER =
  '.blank, .networkPanel, .presenterBar, .lessonStrip, .programStrip button, .sampleStrip button, .question button, .transport, .tabs'

const OPEN: readonly (readonly [string, string, (app: App) => Promise<void>, string])[] = [
  ['the Network panel', '#v=1&step=grad.w5', (app) => app.toggleNetwork(), '.formula .result'],
  ['presenter mode', '#v=1&step=grad.w5&lang=en&ui=&present=1', async () => {}, '.formula .result'],
  [
    'its black screen',
    '#v=1&step=grad.w5&lang=en&ui=&present=1',
    async (app) => {
      await app.page.keyboard.press('b')
      await expect(app.page.locator('.blank')).toBeFocused()
    },
    '.formula .result',
  ],
  [
    'a question',
    '#v=1&step=delta.o1&lang=en&ui=&predict=all',
    (app) => app.page.keyboard.press('PageDown'),
    '.question .askedFor',
  ],
  ['a lesson', '#v=1&lang=en&ui=&lesson=two-roads', async () => {}, 'h1'],
  ['a wrong program', '#v=1&bug=sign&step=grad.w5', async () => {}, '.programStrip p'],
  ['XOR', '#v=1&scenario=xor-plateau&step=net.h1', async () => {}, '.formula .result'],
]

for (const [name, hash, go, shown] of OPEN)
  test(`on paper nothing is there to press, and two pages are enough, with ${name} open`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const app = new App(page)
    await app.open(hash)
    await go(app)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('.printedValues table').first()).toBeVisible()
    await expect(page.locator('svg.network')).toBeVisible()
    await expect(page.locator(shown).first()).toBeVisible()
    await expect(page.locator(NOT_ON_PAPER).filter({ visible: true })).toHaveCount(0)
    expect(textsOnPages(await page.pdf({ format: 'A4' }))).toHaveLength(2)
  })

type Places = readonly (HTMLElement | SVGElement)[]

/** How many fields have room for a part of their number only. Both widths are whole numbers, the one rounded up. */
function countCut(fields: Places): number {
  return fields.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).length
}

/** How many cells have their number on more than one line. */
function countBroken(cells: Places): number {
  return cells.filter((cell) => {
    const range = document.createRange()
    range.selectNodeContents(cell.firstChild!)
    return range.getClientRects().length > 1
  }).length
}

for (const shape of [
  [4, 6, 3],
  [8, 8, 8],
])
  test(`two pages are enough for a network of ${shape.join('-')}, on which every number is whole`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const app = new App(page)
    await app.open(linkTo(shape, 'next.error'))
    // After training they have all the digits that are shown.
    await app.tab('Training')
    await app.button('+100').click()
    await expect(page.getByTestId('iteration')).toHaveText('Iteration 100')
    for (const landscape of [true, false])
      expect(textsOnPages(await page.pdf({ format: 'A4', landscape }))).toHaveLength(2)
    // An upright page of A4 between its margins.
    await page.setViewportSize({ width: 703, height: 1032 })
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const fields = page.locator('.printedValues .numberInput')
    await expect(fields.first()).toBeVisible()
    expect(await fields.evaluateAll(countCut)).toBe(0)
    expect(await page.locator('.printedValues td.number').evaluateAll(countBroken)).toBe(0)
  })
