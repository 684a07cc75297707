import { App } from './support/app'
import { expect, test } from './support/fixtures'

for (const [width, height] of [
  [1280, 720],
  [1366, 768],
] as const)
  test(`every number of the article’s sample is seen whole in the table, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const app = new App(page)
    await app.open('#v=1')
    await app.tab('Samples')
    const cells = page.locator('.sampleTable .sampleRow').locator('.sampleAnswer, .sampleError')
    await expect(cells).toHaveCount(3)
    // The reader's own font may be wider than the tests'.
    await page.locator('.sampleTable').evaluate((table: HTMLElement) => (table.style.letterSpacing = '0.06em'))
    await cells.first().scrollIntoViewIfNeeded()
    const covered = await cells.evaluateAll(
      (all) =>
        all.filter((cell) => {
          const { left, right, top, bottom } = cell.getBoundingClientRect()
          const y = (top + bottom) / 2
          return ![left + 2, right - 2].every((x) => cell.contains(document.elementFromPoint(x, y)))
        }).length,
    )
    expect(covered).toBe(0)
  })

/** What is in fields that would be cut: what a field can scroll is whole pixels, and a part of one is enough for “…”. */
function tooNarrow(fields: Element[]): readonly string[] {
  const ink = document.createElement('canvas').getContext('2d')!
  return fields
    .filter((field) => field instanceof HTMLInputElement)
    .filter((field) => {
      const { font, paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(field)
      ink.font = font
      const around = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].map(parseFloat)
      const room = around.reduce((rest, part) => rest - part, field.getBoundingClientRect().width)
      // The caret has a pixel of its own.
      return ink.measureText(field.value).width + 1 > room
    })
    .map(({ value }) => value)
}

test('numbers with a sign are read whole in a table of many columns, as those without are', async ({ page }) => {
  const app = new App(page)
  for (const [shape, inputs] of [
    ['2-2', '-0.45,0.3'],
    ['8-1', '0.55,0.3,0.05,-0.2,-0.45,-0.123,1000,0.001'],
  ] as const) {
    const weights = Array.from({ length: shape === '2-2' ? 4 : 8 }, () => '0.1').join()
    const targets = shape === '2-2' ? '-0.75,1' : '-0.75'
    await app.open(`#v=1&n=${shape}&x=${inputs}&t=${targets}&w=${weights}&bias=none&act=identity`)
    await app.tab('Samples')
    const fields = page.locator('.sampleField')
    await expect(fields.first()).toBeVisible()
    expect(await fields.evaluateAll(tooNarrow)).toEqual([])
  }
})

test('rows that scroll behind their sum are seen nowhere beside it', async ({ page }) => {
  const app = new App(page)
  const others = Array.from({ length: 29 }, (_, i) => `0.${i + 10},1,0`).join('_')
  await app.open(`#v=1&n=2-2-1&x=0,0&t=0&w=0.1,0.2,0.3,0.4,0.5,0.6&bias=none&s=${others}`)
  await app.tab('Samples')
  const foot = page.locator('.sampleTable tfoot')
  await expect(foot.locator('th')).toBeInViewport()
  const below = await foot.evaluate((part) => {
    const { top, bottom } = part.querySelector('th')!.getBoundingClientRect()
    const { left, right } = part.closest('table')!.getBoundingClientRect()
    return [left + 4, (left + right) / 2, right - 8].map(
      (x) => document.elementFromPoint(x, (top + bottom) / 2)?.closest('thead, tbody, tfoot')?.tagName,
    )
  })
  expect(below).toEqual(['TFOOT', 'TFOOT', 'TFOOT'])
})

test('of three classes every answer of the network is seen, and E is a scroll away', async ({ page }) => {
  const app = new App(page)
  await app.open(
    '#v=1&n=2-2-3&x=0,0&t=1,0,0&w=-0.8,0.62,0.3,0.4,0.5,0.6,0.7,0.8,0.2,0.1&bias=none&act=sigmoid,softmax&loss=cross-entropy&s=1,0,0,1,0',
  )
  await app.tab('Samples')
  const scroller = page.locator('.sampleScroll')
  const covered = (cells: string): Promise<number> =>
    page
      .locator('.sampleTable .sampleRow')
      .first()
      .locator(cells)
      .evaluateAll(
        (all) =>
          all.filter((cell) => {
            const { left, right, top, bottom } = cell.getBoundingClientRect()
            return !cell.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))
          }).length,
      )
  expect(await covered('.sampleAnswer')).toBe(0)
  await scroller.evaluate((part) => part.scrollTo(part.scrollWidth, 0))
  expect(await covered('.sampleAnswer, .sampleError, .sampleRemove')).toBe(0)
})

for (const [width, height] of [
  [820, 1180],
  [390, 844],
] as const)
  test.describe(`under a finger, ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true })

    test('a sample is removed by the cross at the end of its row', async ({ page }) => {
      const app = new App(page)
      await app.open('#v=1&s=0.1,0.05,0.99,0.01&lang=en')
      await app.tab('Samples')
      await expect(page.locator('.sampleRow')).toHaveCount(2)
      const cross = page.getByRole('button', { name: 'Remove sample 2' })
      await expect(cross).toBeInViewport({ ratio: 1 })
      await cross.tap()
      await expect(page.locator('.sampleRow')).toHaveCount(1)
    })
  })
