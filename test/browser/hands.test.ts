import type { Locator, Page } from '@playwright/test'
import { App } from './support/app'
import { Fingers, middleOf } from './support/fingers'
import { expect, test } from './support/fixtures'

/** What the address of the page would name: numbers, iteration and step, what can be undone, and the place read out on a plane. */
async function stateOf(app: App): Promise<unknown> {
  const { page } = app
  return {
    error: await app.error.getAttribute('data-value'),
    drawn: await page
      .locator('svg.network text[data-quantity][data-value]')
      .evaluateAll((texts: SVGTextElement[]) => texts.map(({ dataset: { quantity, value } }) => [quantity, value])),
    at: await app.at(),
    iteration: await page.getByTestId('iteration').textContent(),
    canUndo: await app.button('Undo').isEnabled(),
    canRedo: await app.button('Redo').isEnabled(),
    free: await page.locator('.freePoint').allTextContents(),
  }
}

const ARTICLE = '#v=1&step=grad.w5'
/** With the lines of both neurons on its plane, and with other samples. */
const XOR = '#v=1&scenario=xor-plateau'
/** With a curve in the place of the plane. */
const ONE_INPUT = '#v=1&n=1-2-1&x=0.5&t=0.5&w=1,-1,2,1&b=0.1,0.2&s=0.2,0.9_1,0.2'

const SURFACES: readonly (readonly [string, (app: App) => Promise<Locator>, string?])[] = [
  ['a plate', async (app) => app.stop('w5')],
  ['the tape', async (app) => app.tape],
  ['the slope', async (app) => openPanel(app, 'Slope', '.slopePanel .chart > svg')],
  ['the landscape', async (app) => openPanel(app, 'landscape', '.landscape > svg')],
  ['the point of the landscape', async (app) => openPanel(app, 'landscape', '.landscape .point')],
  ['the chart of a run', async (app) => openPanel(app, 'Training', '.runChart > svg')],
  ['the timeline', async (app) => openPanel(app, 'Training', '.timeline input[type="range"]')],
  ['the ring on the plane', async (app) => openPanel(app, 'Plane', '.planeChart .ring'), XOR],
  ['a neuron’s line on the plane', async (app) => openPanel(app, 'Plane', '.cutHandle >> nth=0'), XOR],
  ['the ring on the curve', async (app) => openPanel(app, 'Curve', '.curveChart .ring'), ONE_INPUT],
  ['the ground of the curve', async (app) => openPanel(app, 'Curve', '.curveChart .axisName >> nth=0'), ONE_INPUT],
  ['another sample on the plane', async (app) => openPanel(app, 'Plane', '.disc[data-sample="2"]'), XOR],
  // Beside its axis, where nothing else lies: the place meant is the nearest one on the plane.
  ['the ground of the plane', async (app) => openPanel(app, 'Plane', '.planeChart .axisName >> nth=0'), XOR],
]

/** How many times as wide as its frame. */
async function sizeOfDrawing(page: Page): Promise<number> {
  return page.locator('svg.network').evaluate((svg) => svg.clientWidth / svg.parentElement!.clientWidth)
}

/** What a finger moves as it goes, and not only where it is lifted. */
const isDragged: ReadonlySet<string> = new Set([
  'a plate',
  'the slope',
  'the point of the landscape',
  'the timeline',
  'the ring on the plane',
  'the ring on the curve',
  'a neuron’s line on the plane',
])

async function openPanel(app: App, name: string, part: string): Promise<Locator> {
  await (name === 'landscape' ? app.landscape() : app.tab(name))
  if (name === 'Training') await app.button('+100').click()
  const found = app.page.locator(part)
  await expect(found).toBeVisible()
  return found
}

test.describe('fingers', { tag: '@phone' }, () => {
  for (const [name, open, address = ARTICLE] of SURFACES) {
    test(`two of them zoom the ${name === 'a plate' ? 'drawing' : 'page'} on ${name}, and a touch that is taken away changes nothing @phone-only`, async ({
      page,
    }) => {
      const app = new App(page)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await app.open(address)
      await expect(page.locator('.zoomButtons')).toBeAttached()
      const { x, y } = await middleOf(await open(app))
      const before = await stateOf(app)
      const fingers = await Fingers.on(page)
      await fingers.down({ x, y })
      await fingers.move({ x: x + 4, y })
      await fingers.move({ x: x + 40, y })
      // What panels show of a drag follows in a task of its own.
      if (isDragged.has(name)) await expect.poll(() => stateOf(app)).not.toEqual(before)
      await fingers.taken()
      await expect.poll(() => stateOf(app)).toEqual(before)

      await fingers.down({ x, y })
      for (const apart of [0, 20, 40, 60, 80, 100])
        await fingers.move({ x: x - apart / 2, y }, { x: x + 30 + apart / 2, y: y + apart })
      await fingers.up()
      await expect.poll(() => stateOf(app)).toEqual(before)
      // The browser's own slider keeps two fingers to itself, whatever the page says.
      if (name === 'a plate') expect(await sizeOfDrawing(page)).toBeGreaterThan(1.1)
      else if (name !== 'the timeline') expect(await page.evaluate(() => visualViewport!.scale)).toBeGreaterThan(1.1)
    })
  }

  test('a finger that scrolls askew from a plate scrolls the drawing and leaves the weight @phone-only', async ({
    page,
  }) => {
    const app = new App(page)
    await app.open()
    const { x, y } = await middleOf(app.stop('w5'))
    const before = await app.scrolled()
    const fingers = await Fingers.on(page)
    await fingers.down({ x, y })
    for (const by of [10, 30, 50, 70, 90, 110]) await fingers.move({ x: x + by * 0.6, y: y - by })
    await fingers.up()
    expect(await app.scrolled()).toBeGreaterThan(before + 30)
    expect(await app.drawn('w5')).toBe(0.4)
    await expect(app.button('Undo')).toBeDisabled()
  })

  test('one drags a plate sideways, and a lift on the tape goes to its step @phone-only', async ({ page }) => {
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open()
    const { x, y } = await middleOf(app.stop('w5'))
    const fingers = await Fingers.on(page)
    await fingers.down({ x, y })
    for (const by of [4, 10, 20, 30]) await fingers.move({ x: x - by, y })
    await fingers.up()
    expect(await app.drawn('w5')).toBeLessThan(0.4)
    const tape = await middleOf(app.tape)
    await fingers.down(tape)
    expect(await app.at()).toBe(0)
    await fingers.up()
    await expect.poll(() => app.at()).toBeGreaterThan(10)
  })
})

test.describe('a finger', { tag: '@phone' }, () => {
  test('that drags the ring of a plane downwards moves it alone, and not the sheet that it stands in @phone-only', async ({
    page,
  }) => {
    const app = new App(page)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await app.open(XOR)
    const ring = await openPanel(app, 'Plane', '.planeChart .ring')
    const sheet = page.locator('.side')
    await ring.scrollIntoViewIfNeeded()
    await sheet.evaluate((side) => side.scrollTo({ top: 0 }))
    const { x, y, width, height } = (await ring.boundingBox())!
    const at = { x: x + width / 2, y: y + height / 2 }
    const [high, upright] = [(await sheet.boundingBox())!.height, await ring.getAttribute('cy')]
    const fingers = await Fingers.on(page)
    await fingers.down(at)
    for (const by of [4, 10, 20, 30]) await fingers.move({ x: at.x, y: at.y + by })
    expect((await sheet.boundingBox())!.height).toBe(high)
    await fingers.up()
    await expect(ring).not.toHaveAttribute('cy', upright!)
    await expect(sheet).toHaveAttribute('data-sheet', 'up')
  })
})

test.describe('a mouse', () => {
  for (const [name, open, address = ARTICLE] of SURFACES)
    test(`with the right button, or the left one and Ctrl, leaves ${name} as it is`, async ({ page }) => {
      const app = new App(page)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await app.open(address)
      await expect(page.locator('.zoomButtons')).toBeAttached()
      const { x, y } = await middleOf(await open(app))
      const before = await stateOf(app)
      for (const [button, key] of [
        ['right', 'Shift'],
        ['middle', 'Shift'],
        ['left', 'Control'],
      ] as const) {
        await page.keyboard.down(key)
        await page.mouse.move(x - 30, y)
        await page.mouse.down({ button })
        await page.mouse.move(x + 30, y, { steps: 3 })
        await page.mouse.up({ button })
        await page.keyboard.up(key)
      }
      await expect.poll(() => stateOf(app)).toEqual(before)
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
})

for (const [held, along] of [
  ['in its middle, and moves its bias', 0.5],
  ['at its end, and turns', 1],
] as const)
  test(`a line of a plane stays under the pointer that drags it ${held}`, async ({ page }) => {
    const app = new App(page)
    await app.open(XOR)
    const line = await openPanel(app, 'Plane', '.cutHandle >> nth=0')
    /** Where a part of the line is on the page: 0 for its start, 1 for its end. */
    const placeOn = async (share: number): Promise<{ readonly x: number; readonly y: number }> =>
      line.evaluate((path: SVGPathElement, at) => {
        const { x, y } = path.getPointAtLength(path.getTotalLength() * at).matrixTransform(path.getScreenCTM()!)
        return { x, y }
      }, share)
    const { x, y } = await placeOn(along)
    await page.mouse.move(x, y)
    await page.mouse.down()
    // Away from it in many moves, as a hand does.
    const [toX, toY] = [x - 25, y - 18]
    await page.mouse.move(toX, toY, { steps: 6 })
    const [start, end] = [await placeOn(0), await placeOn(1)]
    const across = (end.x - start.x) * (start.y - toY) - (start.x - toX) * (end.y - start.y)
    expect(Math.abs(across) / Math.hypot(end.x - start.x, end.y - start.y)).toBeLessThan(2)
    await page.mouse.up()
  })

test('a line of a plane that is pressed with the mouse gets no box around it', async ({ page }) => {
  const app = new App(page)
  await app.open(XOR)
  await app.tab('Plane')
  const line = page.locator('.cutHandle').first()
  const { x, y } = await middleOf(line)
  await page.mouse.click(x, y)
  await expect(line).toBeFocused()
  expect(await line.evaluate((path) => getComputedStyle(path).outlineStyle)).toBe('none')
})

test('the wheel over a field that has the focus scrolls the page and leaves its number', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 500 })
  const app = new App(page)
  await app.open()
  await app.tab('Training')
  await app.button('+100').click()
  const field = page.getByRole('spinbutton', { name: 'Iteration' })
  await expect(field).toHaveValue('100')
  await field.press('ArrowDown')
  await expect(field).toHaveValue('99')
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 99')
  const { x, y } = await middleOf(field)
  await page.mouse.move(x, y)
  const before = await page.evaluate(() => scrollY)
  await page.mouse.wheel(0, -120)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before)
  await expect(field).toHaveValue('99')
})
