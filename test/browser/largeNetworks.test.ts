import type { QuantityId } from '../../src/engine'
import { App } from './support/app'
import { faultsOf, look, smallest } from './support/drawn'
import { expect, test } from './support/fixtures'
import { linkTo } from './support/largeLink'

/** The smallest type, in CSS pixels, of numbers and of all else. */
const SIZES = [
  { width: 1280, height: 720, number: 15, label: 11 },
  { width: 1366, height: 768, number: 15, label: 11 },
  { width: 1920, height: 1080, number: 20, label: 14 },
  { width: 820, height: 1180, number: 14, label: 11 },
  { width: 390, height: 844, number: 13, label: 10.5 },
] as const

/** In each a step of every phase, and of every kind that stands differently. */
const NETWORKS: readonly { readonly shape: readonly number[]; readonly steps: readonly QuantityId[] }[] = [
  { shape: [3, 4, 2], steps: ['net.h1', 'grad.w15', 'dE_dout.h2', 'grad.w5', 'next.w12', 'next.error'] },
  { shape: [2, 3, 3, 1], steps: ['out.h1_2', 'grad.w17', 'via.h2_1.h1_2', 'next.w9', 'next.error'] },
  { shape: [2, 2, 2, 2, 2], steps: ['net.h2_1', 'delta.h3_2', 'dE_dout.h1_1', 'grad.w7', 'next.error'] },
  { shape: [4, 6, 3], steps: ['net.h3', 'error.o2', 'grad.w27', 'dE_dout.h6', 'next.w24', 'next.error'] },
]

for (const { width, height, number, label } of SIZES)
  for (const { shape, steps } of NETWORKS)
    test(`at ${width} × ${height} a network of ${shape.join('-')} can be read, and nothing lies on anything`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const step of steps) {
        await new App(page).open(linkTo(shape, step))
        await expect(page.locator('.zoomButtons')).toBeAttached()
        const drawn = await look(page)
        // What is larger than its frame is scrolled: whether it is all there is seen in its own picture.
        const faults = faultsOf(drawn).filter((fault) => !fault.endsWith('outside the stage'))
        expect({ step, faults }).toEqual({ step, faults: [] })
        expect(smallest(drawn.texts.filter(({ isNumber }) => isNumber))).toBeGreaterThanOrEqual(number)
        expect(smallest(drawn.texts.filter(({ isNumber }) => !isNumber))).toBeGreaterThanOrEqual(label)
      }
    })

test('of a large network is drawn at full size what a question asks about', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open(`${linkTo([4, 6, 3], 'via.o1.h1')}&ui=&predict=all`)
  await page.keyboard.press('PageUp')
  await page.keyboard.press('PageDown')
  await expect(page.getByTestId('question')).toContainText('What does o1 send back to h1?')
  await expect(page.locator('svg.network .traveller.asked')).toHaveText('?')
  await expect(page.locator('svg.network .card.asked')).toHaveCount(1)
})

test('plates that would lie on each other are not drawn all at once, however large the window is', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { width, height } of SIZES.slice(0, 3)) {
    await page.setViewportSize({ width, height })
    await new App(page).open(linkTo([2, 3, 2], 'next.w3'))
    await expect(page.locator('.zoomButtons')).toBeAttached()
    expect(faultsOf(await look(page))).toEqual([])
  }
})
