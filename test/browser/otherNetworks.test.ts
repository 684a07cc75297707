import type { Route } from '@playwright/test'
import examples from '../golden/worked_examples.json' with { type: 'json' }
import { App } from './support/app'
import { broken } from './support/broken'
import { build, type Example } from './support/build'
import { expect, test } from './support/fixtures'
import { linkTo } from './support/largeLink'

/** Other shapes, losses, activations, biases and ways to learn. */
const BUILT = [
  'han-kamber',
  'matthews-xor',
  'primelearn-221',
  'gad-21',
  'vit-raglend',
  'hmkcode',
  'bao-hw6',
  'prakash-3333',
  'han-kamber-two',
  'milo-31',
]

interface Figure {
  readonly name: string
  readonly printed: string
  readonly verdict: string
  readonly reads: string
  readonly turned?: boolean
  readonly timesRate?: boolean
  /** What no step of the iteration says can’t be held against it. */
  readonly asked?: readonly number[]
}

test.use({ reducedMotion: 'reduce' })

for (const example of examples.filter(({ id }) => BUILT.includes(id)))
  test(`a teacher builds ${example.id} from the article’s network, and its figures hold`, async ({ page }) => {
    const app = new App(page)
    await app.open()
    await build(app, example)
    const figures: readonly Figure[] = example.figures
    const held = figures.filter(({ asked }) => !asked)
    await app.tab('Compare')
    await app.button('Add figures').click()
    const last = lastIteration(example)
    await page
      .getByRole('textbox', { name: 'One figure on each line' })
      .fill(held.map((figure) => lineOf(figure, last)).join('\n'))
    await app.button(`Add ${held.length} figures`).click()
    const cut = held.filter(({ verdict }) => verdict === 'cut').length
    await expect(app.button(`${held.length - cut} same`)).toBeVisible()
    await expect(app.button(`${cut} cut`)).toBeVisible()
    await expect(app.button('0 differ')).toBeVisible()
  })

/** Figures are of the last update: one for all samples, or one after each of them. */
function lastIteration({ mode, iterations, samples }: Example): number {
  return (mode.startsWith('batch') ? iterations : iterations * samples.length) - 1
}

/** A figure as a person types it in: η times a gradient is what the update takes away. */
function lineOf({ name, reads, turned, timesRate, printed }: Figure, iteration: number): string {
  const sign = timesRate === turned ? '' : '−'
  const quantity = timesRate ? reads.replace('grad.', 'change.') : reads
  return `${name} = ${sign}${quantity}${iteration > 0 ? `@${iteration}` : ''} = ${printed}`
}

test('figures of sixteen digits with long names of their own stay within the panel', async ({ page }) => {
  const app = new App(page)
  const own = 'o1%20in%20the%20backprop%20demo=out.o1=0.6213859615555266;delta%20o1=-delta.o1=-0.14619064683582808'
  await app.open(`#v=1&figures=${own}`)
  await app.tab('Compare')
  const panel = page.getByRole('tabpanel')
  await expect(panel.locator('.figureRow')).toHaveCount(2)
  expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
})

test('XOR is opened, run and stepped by the page alone: the plane turns, and w5 has its sum', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.button('Scenarios').click()
  await page.getByRole('searchbox').fill('plateau')
  await page.getByRole('option', { name: /XOR: a long plateau/ }).click()
  await app.tab('Plane')
  const plane = page.getByRole('group', { name: /0\.37 at sample 1, 0\.35 at sample 2/ })
  await expect(plane).toBeVisible()
  for (let thousand = 0; thousand < 2; thousand++) await app.button('+1,000').click()
  await expect(page.getByRole('group', { name: /0\.10 at sample 1, 0\.88 at sample 2/ })).toBeVisible()
  // Worked out by a script of its own: test/golden/xor.json.
  await expect(app.error).toHaveText(/^0\.0205/)
  const title = page.getByRole('heading', { name: /all samples say of w\s?5/ })
  for (let step = 0; step < 40 && !(await title.isVisible()); step++) await page.keyboard.press('PageDown')
  await expect(title).toBeVisible()
  await expect(page.getByRole('row', { name: /^Σ/ })).toBeVisible()
})

test('a network of another kind is spoken of, however late the page is joined to what is around it', async ({
  page,
}) => {
  const held: Route[] = []
  await page.route(/\/joinSurroundings-[^/]*\.js$/, (route) => void held.push(route))
  const app = new App(page)
  await app.open('', 'taken')
  await expect.poll(() => held.length).toBe(1)
  await held[0]!.continue()
  await app.marked('joined')
  await app.toggleNetwork()
  await page.getByRole('radio', { name: 'none', exact: true }).click()
  await expect(page.locator('.networkShape')).toHaveText('2 – 2 – 2 · 8 parameters')
})

/** XOR, learned all together, where the sums of its gradients are there. */
const SUMMED =
  '#v=1&n=2-2-1&x=0,0&t=0&w=0.13,-0.92,0.57,-0.33,0.16,0.75&b=0.34,-0.12,-0.99&bias=neuron' +
  '&s=0,1,1_1,0,1_1,1,0&sched=all-together&step=next.w1'

test('a plate shows what its sum is made of, to a pointer and to the focus', async ({ page }) => {
  const app = new App(page)
  await app.open(SUMMED)
  const bars = app.stop('w5').locator('.sampleBar')
  await expect(bars).toHaveCount(0)
  await app.stop('w5').hover()
  await expect(bars).toHaveCount(4)
  await page.mouse.move(1, 1)
  await expect(bars).toHaveCount(0)
  // From h1 the arrow leads along its edge.
  await app.stop('h1').focus()
  await page.keyboard.press('ArrowRight')
  await expect(app.stop('w5')).toBeFocused()
  await expect(bars).toHaveCount(4)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(bars).toHaveCount(4)
})

test('a plate shows a finger what its sum is made of @phone-only', async ({ page }) => {
  const app = new App(page)
  await app.open(SUMMED)
  await app.stop('w5').tap()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(app.stop('w5').locator('.sampleBar')).toHaveCount(4)
})

test('on a phone what all samples say is told before how it is added up @phone-only', async ({ page }) => {
  const app = new App(page)
  await app.open(SUMMED.replace('next.w1', 'batch.w5'))
  await expect(page.locator('.playedStep .sentence')).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.sentence')).toContainText('Samples 1 and 4 pull')
})

test('what is computed stands above the samples, whichever E it is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const app = new App(page)
  for (const [step, result] of [
    ['error', '.result'],
    ['batch.error', 'tfoot'],
  ] as const) {
    await app.open(SUMMED.replace('next.w1', step))
    await app.tab('Samples')
    await expect(page.locator('.playedStep').locator(result)).toBeInViewport({ ratio: 0.9 })
  }
})

/** Two samples of eight inputs, at the sum for a weight. */
const EIGHT_INPUTS =
  '#v=1&n=8-1&x=0.55,0.3,0.05,-0.2,-0.45,0.55,0.3,0.05&t=0.01&w=0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8&bias=none&s=0.3,0.05,-0.2,-0.45,0.55,0.3,0.05,-0.2,1&sched=all-together&step=batch.w5'

for (const language of ['en', 'zh'])
  test(`samples and names of phases stay on one line where there is little room: ${language}`, async ({ page }) => {
    const app = new App(page)
    await page.setViewportSize({ width: 844, height: 390 })
    await app.open(`${SUMMED.replace('next.w1', 'batch.w5')}&lang=${language}`)
    await expect(page.locator('.sampleRows tbody tr')).toHaveCount(4)
    expect(await broken(page, '.sampleRows td')).toEqual([])
    await page.setViewportSize({ width: 1366, height: 768 })
    await app.open(`${EIGHT_INPUTS}&lang=${language}`)
    await expect(page.locator('.sampleRows tbody tr')).toHaveCount(2)
    expect(await broken(page, '.sampleRows td')).toEqual([])
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 })
      await app.open(`${linkTo([4, 6, 3], 'grad.w30')}&lang=${language}`)
      await expect(page.locator('.in-backward-output .shortName')).toBeVisible()
      expect(await broken(page, '.shortName')).toEqual([])
    }
  })

test('of several samples the values are whole, beside the drawing and on a phone', async ({ page }) => {
  const app = new App(page)
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await app.open(SUMMED.replace('w=0.13,-0.92', 'w=-10.207843499,-4.629636688'))
    await app.tab('Values')
    const cut = page
      .locator('.values input')
      .evaluateAll((fields) =>
        fields.flatMap((field) => (field.scrollWidth > field.clientWidth ? [(field as HTMLInputElement).value] : [])),
      )
    expect(await cut).toEqual([])
  }
})

test('a long negative number is whole while a finger edits it, beside its sign @phone-only', async ({ page }) => {
  const app = new App(page)
  await app.open(SUMMED.replace('w=0.13,-0.92', 'w=-10.207843521492826,-0.12345681134641653'))
  await app.tab('Values')
  const field = page.getByRole('table', { name: 'Weights' }).getByRole('spinbutton').first()
  await field.tap()
  await expect(field).toHaveValue('-10.207843521492826')
  expect(await field.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
})

test('a weight with which E can’t be written is typed beside a run, and no part of the page stops', async ({
  page,
}) => {
  const app = new App(page)
  await app.open('#v=1&n=2-2-1&x=1,1&t=0&w=1,1,1,1,1,1&bias=none&loss=cross-entropy')
  await app.tab('Training')
  await app.button('+100').click()
  await expect(page.locator('.runChart')).toBeVisible()
  await app.stop('w5').click()
  await page.keyboard.type('1000')
  await page.keyboard.press('Enter')
  for (const panel of ['Values', 'Samples', 'Plane', 'Slope', 'Training']) {
    await app.tab(panel)
    await expect(page.getByText('has stopped working')).toHaveCount(0)
  }
  await expect(page.getByText(/∞|NaN/)).toHaveCount(0)
})

for (const height of [768, 657, 560])
  test(`which sample is drawn stands beside the first input, and not over it, 1280×${height}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height })
    const app = new App(page)
    await app.open('#v=1&scenario=xor-plateau')
    const strip = await page.locator('.sampleStrip').boundingBox()
    const input = await app.stop('i1').boundingBox()
    expect(strip!.y + strip!.height).toBeLessThanOrEqual(input!.y)
  })
