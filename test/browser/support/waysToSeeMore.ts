import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { TABS } from '../../../src/session/panels'
import { App } from './app'
import { expect } from './fixtures'
import { textsIn } from './pdf'

/** What somebody without an answer can do to see more; where it is done the question is still open. */
export const WAYS: readonly (readonly [string, (app: App) => Promise<void>])[] = [
  [
    'every panel',
    async ({ page }) => {
      for (const panel of TABS) await page.locator(`[role="tab"][id$="_${panel}"]`).click()
    },
  ],
  [
    'whatever a pointer rests on',
    async ({ page }) => {
      const places = page.locator('svg.network [data-stop], .tick, .headerTools button, .transport button')
      // What lies over another stop is hovered in its place.
      for (const place of await places.filter({ visible: true }).all()) await place.hover({ force: true })
    },
  ],
  [
    'whatever a pointer rests on beside the drawing',
    async ({ page }) => {
      const places = page.locator('.side :is(button, a, input, label, summary, [title])')
      for (const place of await places.filter({ visible: true }).all()) await place.hover({ force: true })
    },
  ],
  [
    'whatever has the focus on the way',
    async ({ page }) => {
      for (let stop = 0; stop < 40; stop++) await page.keyboard.press('Tab')
    },
  ],
  [
    'the Network panel',
    async (app) => {
      await app.toggleNetwork()
      await app.toggleNetwork()
    },
  ],
  [
    'the menus',
    async (app) => {
      for (const name of ['Scenarios', 'Settings', 'Help']) {
        await app.button(name).click()
        await app.page.keyboard.press('Escape')
      }
    },
  ],
  [
    'what is read of the network',
    async (app) => {
      await app.stop('w1').focus()
      await app.page.keyboard.press('d')
    },
  ],
  [
    'undo and redo',
    async ({ page }) => {
      await page.keyboard.press('Control+z')
      await page.keyboard.press('Control+y')
    },
  ],
  [
    'paper',
    async ({ page }) => {
      await page.emulateMedia({ media: 'print' })
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await expect(page.locator('.printedValues table').first()).toBeVisible()
      await page.evaluate(() => dispatchEvent(new Event('afterprint')))
      await page.emulateMedia({ media: 'screen' })
    },
  ],
  [
    'presenter mode',
    async (app) => {
      const { page } = app
      await page.keyboard.press('p')
      await expect(page.locator('.strip').getByTestId('question')).toBeVisible()
      await app.stop('w1').focus()
      for (const key of ['t', 'd', 'b', 'b']) await page.keyboard.press(key)
      await page.keyboard.press('p')
      await expect(page.locator('.transport')).toBeVisible()
    },
  ],
  [
    'another tab',
    async ({ page }) => {
      const other = new App(await page.context().newPage())
      await other.open('#v=1&lang=en')
      await other.button('中文').click()
      await expect(page.getByTestId('question')).toContainText('轮到你')
      await other.button('EN').click()
      await expect(page.getByTestId('question')).toContainText('Your turn', { ignoreCase: true })
      await other.page.close()
    },
  ],
  ['the dark', ({ page }) => page.emulateMedia({ colorScheme: 'dark' })],
  [
    'another language',
    async ({ page }) => {
      await page.getByRole('button', { name: '中文' }).click()
      await expect(page.getByTestId('question')).toContainText('轮到你')
      await page.getByRole('button', { name: 'EN', exact: true }).click()
    },
  ],
  [
    'a phone',
    async (app) => {
      await app.page.setViewportSize({ width: 390, height: 844 })
      for (const height of ['up', 'half'] as const) await app.pull(height)
    },
  ],
]

/** Gives so many wrong answers that all the help there is stands beside the field, and the number is still hidden. */
export async function practise({ page }: App): Promise<void> {
  await page.getByLabel('Practice mode').check()
  for (const wrong of ['-77.1', '-77.2', '-77.3']) {
    await page.getByTestId('answer').fill(wrong)
    await page.getByTestId('answer').press('Enter')
    await expect(page.getByTestId('answer')).toHaveValue('')
  }
  await expect(page.locator('.ladder .formula')).toBeVisible()
}

/** All that the page puts on the clipboard of whoever copies it whole. */
export async function copied(page: Page): Promise<string> {
  return page.evaluate(() => {
    getSelection()!.selectAllChildren(document.body)
    const clipboardData = new DataTransfer()
    document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
    getSelection()!.removeAllRanges()
    return clipboardData.getData('text/plain') + clipboardData.getData('text/html')
  })
}

/** The page on paper, as a file. */
export async function printed(page: Page): Promise<string> {
  return textsIn(await page.pdf({ format: 'A4', landscape: true })).join('\n')
}

/** The network as it is saved. */
export async function saved(app: App): Promise<string> {
  await app.toggleNetwork()
  const [download] = await Promise.all([app.page.waitForEvent('download'), app.button('Save').click()])
  await app.toggleNetwork()
  return readFileSync(await download.path(), 'utf8')
}
