import type { Page } from '@playwright/test'
import { App } from './support/app'
import { expect, test } from './support/fixtures'

const FORMULA =
  '∂E/∂w5 = ∂E/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5 = 0.741365070 · 0.186815602 · 0.593269992 = δ_o1 · out_h1 = 0.082167041'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

/** What is on the clipboard once all of the first element of this kind has been selected and copied by keys. */
async function copied(page: Page, selector: string): Promise<{ readonly text: string; readonly html: string }> {
  await page.evaluate((what) => getSelection()!.selectAllChildren(document.querySelector(what)!), selector)
  await page.keyboard.press('Control+c')
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string): Promise<string> => (await item!.getType(type)).text()
    return { text: await read('text/plain'), html: await read('text/html') }
  })
}

const LATEX = String.raw`\dfrac{\partial E}{\partial w_{5}} = \dfrac{\partial E}{\partial \mathrm{out}_{\mathrm{o1}}} \cdot \dfrac{\partial \mathrm{out}_{\mathrm{o1}}}{\partial \mathrm{net}_{\mathrm{o1}}} \cdot \dfrac{\partial \mathrm{net}_{\mathrm{o1}}}{\partial w_{5}} = 0.741365070 \cdot 0.186815602 \cdot 0.593269992 = \delta_{\mathrm{o1}} \cdot \mathrm{out}_{\mathrm{h1}} = 0.082167041`

test('a formula is copied once: as one line of text, and as one piece of MathML that holds its LaTeX', async ({
  page,
}) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  await app.marked('joined')
  const { text, html } = await copied(page, '.formula')
  expect(text).toBe(FORMULA)
  expect(html.match(/<math/g)).toHaveLength(1)
  expect(html).not.toContain('equals')
  const annotation = await page.evaluate(
    (markup) => new DOMParser().parseFromString(markup, 'text/html').querySelector('math annotation')!.outerHTML,
    html,
  )
  expect(annotation).toBe(`<annotation encoding="application/x-tex">${LATEX}</annotation>`)
})

test('all that stands around a formula is copied as it is seen, and the formula once', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  await app.marked('joined')
  // The reason stands there one picture after its words have come.
  await expect(page.getByText('Why?')).toBeVisible()
  const { text } = await copied(page, '.formulaPanel')
  expect(text.split('\n')).toEqual([
    expect.stringContaining('step 15 of'),
    'How fast does E change with w5?',
    FORMULA,
    expect.stringContaining('δ_o1'),
    expect.stringContaining('Why?'),
    'Made from',
    '∂E/∂out_o1 0.741365070',
    '∂out_o1/∂net_o1 0.186815602',
    'out_h1 0.593269992',
  ])
})

test('a table is copied in rows with tabs, each name once', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  await app.marked('joined')
  await app.tab('Values')
  await expect(page.locator('.valuesPanel')).toBeVisible()
  const { text, html } = await copied(page, '.valuesPanel table')
  expect(text.split('\n').slice(0, 3)).toEqual(['Weights', 'Name\tValue\tGradient\tUpdated', 'w1 i1 → h1\t0.15\t–\t–'])
  expect(html).toContain('<table')
})

test('the whole page is copied without what is only heard or not seen', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  await app.marked('joined')
  await app.tab('Values')
  await expect(page.locator('.valuesPanel')).toBeVisible()
  const { text } = await copied(page, 'body')
  expect(text.split('\n')).toContain('E 0.298371109')
  expect(text.match(/0\.082167041/g)).toHaveLength(2)
  expect(text).not.toMatch(/equals|not computed yet|JavaScript|← Output/)
})

test('in a field the field’s own text is copied', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1')
  await app.marked('joined')
  await app.tab('Values')
  await expect(page.locator('.valuesPanel')).toBeVisible()
  const field = page.getByRole('spinbutton', { name: 'weight w5' })
  await field.focus()
  await expect(field).toHaveValue('0.40')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('0.40')
})
