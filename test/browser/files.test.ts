import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { App, expectClose } from './support/app'
import { drop } from './support/drop'
import { expect, test } from './support/fixtures'

/** The E of a scenario after so many updates, from the golden file. */
function goldenError(id: string, n: number): number {
  const { presets } = JSON.parse(readFileSync('test/golden/scenarios.json', 'utf8')) as {
    presets: readonly { readonly id: string; readonly run: readonly { readonly n: number; readonly E: number }[] }[]
  }
  return presets.find((preset) => preset.id === id)!.run.find((one) => one.n === n)!.E
}

async function hashOf(page: Page): Promise<string> {
  return page.evaluate(() => location.hash)
}

test('a run is saved as CSV, every number in full', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await page.getByRole('tab', { name: 'Training' }).click()
  await app.button('+1,000').click()
  await expect(app.error).toHaveAttribute('data-value', /./)
  const error = Number(await app.error.getAttribute('data-value'))
  await app.button('Save the run').click()
  const download = page.waitForEvent('download')
  await app.button('Save as CSV').click()
  const file = await download
  expect(file.suggestedFilename()).toBe('backflow-run.csv')
  const lines = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\n')
  expect(lines).toHaveLength(1002)
  expect(lines[0]).toBe('iteration,w1,w2,w3,w4,w5,w6,w7,w8,b1,b2,out_o1,out_o2,E_o1,E_o2,E')
  const last = lines.at(-1)!.split(',').map(Number)
  expect(last[0]).toBe(1000)
  expect(last.at(-1)).toBe(error)
  expectClose(last.at(-1)!, 0.00111434945373)
})

test('a network is carried away as a file and brought back, by the button and by dropping it', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.stop('w5').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.type('-1.25')
  await page.keyboard.press('Enter')
  await page.getByRole('tab', { name: 'Training' }).click()
  await app.button('+100').click()
  await page.getByRole('spinbutton', { name: 'Iteration' }).fill('73')
  await app.button('Next step').click()
  await expect.poll(() => hashOf(page)).toContain('step=net.h1')
  const hash = await hashOf(page)
  await app.toggleNetwork()
  const download = page.waitForEvent('download')
  await app.button('Save').click()
  const path = await (await download).path()

  await app.button('Back to the article’s network').click()
  await expect.poll(() => hashOf(page)).not.toBe(hash)
  const chooser = page.waitForEvent('filechooser')
  await app.button('Open…').click()
  await (await chooser).setFiles(path)
  await expect.poll(() => hashOf(page)).toBe(hash)

  await app.button('Undo').click()
  await expect.poll(() => hashOf(page)).not.toBe(hash)
  await drop(page, readFileSync(path, 'utf8'))
  await expect.poll(() => hashOf(page)).toBe(hash)
  await app.toggleNetwork()
  await expect(page.getByRole('spinbutton', { name: 'Iteration' })).toHaveAttribute('aria-valuemax', '100')
})

test('a damaged file is refused with the place and the reason, and nothing is lost', async ({ page }) => {
  const app = new App(page)
  await app.open('#v=1&eta=2&step=net.h2')
  await drop(page, '{"backflow": 1,\n "problem": {"shape": [2, 2, 2}}')
  await expect(page.getByRole('alert')).toContainText('line 2')
  expect(await app.drawn('eta')).toBe(2)
  expect((await app.result()).id).toBe('net.h2')
  await app.button('Dismiss').click()
  await expect(page.getByRole('alert')).toBeEmpty()
})

for (const name of ['Help', 'Settings', 'Scenarios'])
  test(`what comes of a file, or of a link, is seen and heard where “${name}” lies over the page`, async ({ page }) => {
    const app = new App(page)
    await app.open()
    const alert = page.getByRole('alert').filter({ hasText: 'This file can’t be opened' })
    const openMenu = async (): Promise<void> => {
      await app.button(name).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    }
    await openMenu()
    await drop(page, '{"backflow":1')
    // By its role: what a dialog hides from readers has none.
    await expect(alert).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(app.button(name)).toBeFocused()
    await openMenu()
    await page.evaluate(() => void (location.hash = '#v=1&eta=2'))
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await app.drawn('eta')).toBe(2)
  })

test('a scenario is chosen by keyboard, asks its question and shows its cliffs', async ({ page }) => {
  const app = new App(page)
  await app.open()
  await app.button('Scenarios').press('Enter')
  await page.getByRole('option', { name: /article’s example/ }).focus()
  await page.keyboard.type('Both out')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Scenarios' })).toContainText('?')
  expect([await app.drawn('w5'), await app.drawn('w8')]).toEqual([5, -5])
  await app.button('Run 2,000').press('Enter')
  await expect(page.getByTestId('iteration')).toHaveText('Iteration 2,000')
  const known = goldenError('staircase', 2000)
  expect(Math.abs(Number(await app.error.getAttribute('data-value')) - known)).toBeLessThan(known * 1e-8)
  await page.getByRole('tab', { name: 'Training' }).click()
  await page.getByRole('spinbutton', { name: 'Iteration' }).fill('1000')
  const plateau = goldenError('staircase', 1000)
  await expect
    .poll(async () => Math.abs(Number(await app.error.getAttribute('data-value')) - plateau))
    .toBeLessThan(plateau * 1e-8)
})
