import { readFileSync } from 'node:fs'
import { App, expectClose } from './support/app'
import { expect, test } from './support/fixtures'

interface GoldenStep {
  readonly golden: string | null
  readonly optional: boolean
}

const GOLDEN = (JSON.parse(readFileSync('test/golden/steps.json', 'utf8')) as { steps: GoldenStep[] }).steps
  .filter((step) => step.golden !== null && !step.optional)
  .map((step) => Number(step.golden))

test('a whole iteration by keyboard alone shows every golden number, and back is exact', async ({ page }) => {
  test.slow()
  const app = new App(page)
  await app.open()
  const seen: string[] = []
  for (const golden of GOLDEN) {
    await page.keyboard.press('ArrowRight')
    const { id, value } = await app.result()
    expectClose(value, golden)
    seen.push(id)
  }
  expect(await app.at()).toBe(GOLDEN.length)
  expect(new Set(seen).size).toBe(GOLDEN.length)
  for (const id of seen.toReversed().slice(1)) {
    await page.keyboard.press('PageUp')
    expect((await app.result()).id).toBe(id)
  }
})

test('a whole iteration by mouse alone shows every golden number', async ({ page }) => {
  test.slow()
  const app = new App(page)
  await app.open()
  for (const golden of GOLDEN) {
    await app.button('Next step').click()
    expectClose((await app.result()).value, golden)
  }
  await expect(app.error).toHaveText('0.291027774')
  await app.button('Next iteration').first().click()
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 1')
  await app.button('Next step').click()
  await app.button('Step back').click()
  await app.button('Step back').click()
  expect(await app.at()).toBe(GOLDEN.length)
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 0')
})

test('stepping goes on through the iterations with the updated weights', async ({ page }) => {
  const app = new App(page)
  await app.open()
  for (const error of [0.29837110876, 0.291027773694, 0.283547133122, 0.275943288889]) {
    await page.keyboard.press('Shift+ArrowRight')
    expectClose(Number(await app.error.getAttribute('data-value')), error)
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
  }
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 4')
})

test('steps by node, layer and phase', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => lastOf(app)).toBe('error')
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(() => lastOf(app)).toBe('grad.w8')
  await page.keyboard.press('Shift+ArrowLeft')
  expect((await app.result()).id).toBe('error')
  await page.keyboard.press('Home')
  await page.getByRole('combobox', { name: 'Step by' }).selectOption('Node')
  await app.button('Next step').click()
  await expect.poll(() => lastOf(app)).toBe('out.h1')
  await page.getByRole('combobox', { name: 'Step by' }).selectOption('Layer')
  await app.button('Next step').click()
  await expect.poll(() => lastOf(app)).toBe('out.h2')
})

/** The number in the last line that says what a move of several steps did. */
async function lastOf(app: App): Promise<string | null> {
  return app.formula.locator('.whole').last().locator('[data-value]').last().getAttribute('data-quantity')
}

test('plays by itself only when asked, and pauses at once', async ({ page }) => {
  const app = new App(page)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await app.open()
  expect(await app.at()).toBe(0)
  await page.keyboard.press('Space')
  await expect(app.button('Pause')).toBeVisible()
  await expect.poll(() => app.at(), { timeout: 30_000 }).toBeGreaterThanOrEqual(2)
  await page.keyboard.press('Space')
  await expect(app.button('Play')).toBeVisible()
  const held = await page.locator('.travellers').innerHTML()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await page.locator('.travellers').innerHTML()).toBe(held)
})

test('the tape can be clicked and dragged', async ({ page }) => {
  const app = new App(page)
  await app.open()
  const ticks = page.locator('.tick')
  await ticks.nth(14).click()
  expect((await app.result()).id).toBe('grad.w5')
  const from = (await ticks.nth(14).boundingBox())!
  const to = (await ticks.nth(23).boundingBox())!
  await page.mouse.move(from.x + 3, from.y + 5)
  await page.mouse.down()
  await page.mouse.move(to.x + 3, to.y + 5, { steps: 5 })
  await page.mouse.up()
  expect((await app.result()).id).toBe('dE_dout.h1')
})

test('numbers travel, and with reduced motion they are simply there', async ({ page }) => {
  const app = new App(page)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await app.open()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.traveller')).toHaveCount(3)
  await expect(app.formula.locator('.result [data-value]')).toHaveCount(0)
  await expect(page.locator('.traveller')).toHaveCount(0)
  expectClose((await app.result()).value, 0.3775)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.traveller')).toHaveCount(0)
  expectClose(await app.drawn('net.h1'), 0.3775)
})

test('the reader’s own choice of motion goes before the system’s, and is still there on the next visit', async ({
  page,
}) => {
  const app = new App(page)
  const choose = async (name: string): Promise<void> => {
    await app.button('Settings').click()
    await page.getByRole('radiogroup', { name: 'Motion' }).getByRole('radio', { name }).click()
    await page.keyboard.press('Escape')
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await app.open()
  await choose('Reduced')
  await page.reload()
  await app.marked('whole')
  await app.button('Next step').click()
  await expect(page.locator('.traveller')).toHaveCount(0)
  expectClose(await app.drawn('net.h1'), 0.3775)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await choose('Full')
  await app.button('To the start').click()
  await app.button('Next step').click()
  await expect(page.locator('.traveller')).toHaveCount(3)
})

test('the two paths arrive at h1 with their signs', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&step=dE_dout.h1')
  await expect(page.locator('.traveller.docked')).toHaveText(['+0.055399', '−0.019049'])
  expectClose(await app.drawn('dE_dout.h1'), 0.0363503063931)
})
