import { App, expectClose } from './support/app'
import { expect, test } from './support/fixtures'

test('ten thousand iterations bring the error to its published value, and iteration 173 can be stepped through', async ({
  page,
}) => {
  const app = new App(page)
  await app.open('#v=1&step=grad.w5')
  await page.getByRole('tab', { name: 'Training' }).click()
  await app.button('+10,000').click()
  await expect(page.getByText('Reached iteration 10,000.')).toBeVisible()
  expectClose(Number(await app.error.getAttribute('data-value')), 0.0000351018778298)
  expect((await app.result()).id).toBe('grad.w5')
  await page.getByRole('spinbutton', { name: 'Iteration' }).fill('173')
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 173')
  // 173 is the first iteration at which E is at most .01.
  expect(Number(await app.error.getAttribute('data-value'))).toBeLessThanOrEqual(0.01)
  await app.button('Next step').click()
  expect((await app.result()).id).toBe('grad.w6')
  const chart = page.getByRole('img', { name: /^Error over iterations 0 to 10,000/ })
  await chart.click({ position: { x: 100, y: 60 } })
  await expect(page.getByTestId('iteration')).not.toHaveText('Iteration 173')
})

test('stops as soon as the error is small enough, and says where', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.getByRole('tab', { name: 'Training' }).click()
  await page.getByRole('textbox', { name: /^Until/ }).fill('0.001')
  await app.button('Run until').click()
  await expect(page.getByText('Stopped at iteration 1,088: E is at most 0.001.')).toBeVisible()
})

test('a run of ten million can be cancelled and keeps what it reached', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.getByRole('tab', { name: 'Training' }).click()
  await page.getByRole('textbox', { name: 'Iterations' }).fill('10000000')
  // Both at once, or a fast machine would be done before the pointer arrives.
  await page.evaluate(async () => {
    const press = async (name: string): Promise<void> => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name)
      if (button) return button.click()
      await new Promise(requestAnimationFrame)
      return press(name)
    }
    await press('Run')
    await press('Cancel')
  })
  await expect(page.getByText(/Cancelled at iteration/)).toBeVisible()
  await app.button('Next step').click()
  await expect(app.formula).toBeVisible()
})

test('dragging the point on the slope moves the weight in the network', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.getByRole('tab', { name: 'Slope' }).click()
  await expect(page.getByRole('row', { name: /chain rule/ }).locator('td')).toHaveText('0.082167041')
  await expect(page.getByRole('row', { name: /Measured/ }).locator('td')).toHaveText(/^0\.08216704/)
  const chart = (await page.getByRole('group', { name: /^E as/ }).boundingBox())!
  const middle = { x: chart.x + chart.width * 0.55, y: chart.y + chart.height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x - 40, middle.y, { steps: 4 })
  await page.mouse.up()
  expect(await app.drawn('w5')).toBeLessThan(0.3)
  await app.button('Undo').click()
  expect(await app.drawn('w5')).toBe(0.4)
})

test('a larger panel gives charts more room, not larger letters', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.getByRole('tab', { name: 'Slope' }).click()
  const unit = (): Promise<number> =>
    page.getByRole('group', { name: /^E as/ }).evaluate((svg: SVGSVGElement) => svg.getScreenCTM()!.a)
  await expect.poll(unit).toBeCloseTo(1, 2)
  await page.getByRole('button', { name: 'Formula in full' }).click()
  await expect.poll(unit).toBeCloseTo(1, 2)
})

test('the slope can be walked by keys, and one visit is one entry of undo', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.getByRole('tab', { name: 'Slope' }).click()
  const point = page.getByRole('slider', { name: /^Move weight w5/ })
  await point.press('ArrowRight')
  await point.press('ArrowRight')
  await point.press('Shift+ArrowLeft')
  expect(await app.drawn('w5')).toBe(0.32)
  await page.keyboard.press('Control+z')
  expect(await app.drawn('w5')).toBe(0.4)
})

test('the landscape moves both weights by pointer and by keys, and undo brings both back', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.landscape()
  const map = page.getByRole('group', { name: /^E as w5 and w7/ })
  const box = (await map.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.25, { steps: 5 })
  await page.mouse.up()
  expect(await app.drawn('w5')).toBeLessThan(-1.5)
  expect(await app.drawn('w7')).toBeGreaterThan(1)
  await app.button('Undo').click()
  expect([await app.drawn('w5'), await app.drawn('w7')]).toEqual([0.4, 0.5])
  const point = page.getByRole('slider', { name: 'Move w5 and w7' })
  await point.press('ArrowLeft')
  await point.press('ArrowUp')
  expect([await app.drawn('w5'), await app.drawn('w7')]).toEqual([0.39, 0.51])
})

test('an edit in the middle of a run leaves the old run as a ghost, and undo brings it back', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.getByRole('tab', { name: 'Training' }).click()
  await app.button('+1,000').click()
  await page.getByRole('spinbutton', { name: 'Iteration' }).fill('173')
  await app.landscape()
  await page.getByRole('slider', { name: 'Move w5 and w7' }).press('ArrowRight')
  await page.getByRole('tab', { name: 'Training' }).click()
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 173')
  await expect(page.getByText(/edited at iteration 173/)).toBeVisible()
  await app.button('+100').click()
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 273')
  await app.button('Undo').click()
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 173')
  await expect(page.getByText(/edited at iteration 173/)).toBeHidden()
  await page.getByRole('spinbutton', { name: 'Iteration' }).fill('1000')
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 1,000')
})

test('the timeline is scrubbed by pointer and by keys, and the network follows', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.tab('Training')
  await app.button('+10,000').click()
  const timeline = page.getByRole('slider', { name: 'Timeline' })
  await timeline.scrollIntoViewIfNeeded()
  const box = (await timeline.boundingBox())!
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width - 6, y)
  await page.mouse.down()
  const seen: number[] = []
  for (const share of [0.8, 0.6, 0.4]) {
    await page.mouse.move(box.x + box.width * share, y)
    seen.push(await app.drawn('w5'))
  }
  await page.mouse.up()
  // w5 falls all through the run, so that going back in it lets w5 rise.
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect(new Set(seen).size).toBe(3)
  await timeline.press('Home')
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 0')
  expect(await app.drawn('w5')).toBe(0.4)
  await timeline.press('ArrowRight')
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 1')
  await timeline.press('End')
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 10,000')
})
