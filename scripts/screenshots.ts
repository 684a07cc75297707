import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright'
import { LANGUAGES } from '../src/content/languages'
import { openBuiltPage } from './builtPage'

/** The states worth looking at before a change is called done. */
const STATES = {
  start: '',
  forward: 'step=out.h2',
  delta: 'step=delta.o1',
  gradient: 'step=grad.w5',
  'two-paths': 'step=dE_dout.h1',
  update: 'step=next.w7',
  check: 'step=next.error',
}
/** Panels, with what is done there before the picture is taken; the same in every language. */
const PANELS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  error: (page) => chart(page, 0),
  outputs: (page) => chart(page, 1),
  weights: (page) => chart(page, 2),
  gradient: (page) => chart(page, 3),
  branch: async (page) => {
    await chart(page, 0)
    await page.locator('.timeline input[type=number]').fill('173')
    await page.getByRole('tab').nth(3).click()
    for (let press = 0; press < 8; press++) await page.locator('.landscape .point').press('ArrowRight')
    await page.getByRole('tab').nth(1).click()
    await page.getByRole('button', { name: '+100', exact: true }).click()
  },
  comparison: async (page) => {
    await chart(page, 0)
    await page.locator('.foldButton').first().click()
    await page.locator('.comparison').scrollIntoViewIfNeeded()
  },
  slope: (page) => page.getByRole('tab').nth(2).click(),
  landscape: async (page) => {
    await chart(page, 0)
    await page.locator('.timeline input[type=number]').fill('20')
    await page.getByRole('tab').nth(3).click()
  },
  'landscape-large': async (page) => {
    await chart(page, 0)
    await page.getByRole('tab').nth(3).click()
    const larger = page.locator('.widenButton')
    if (await larger.isVisible()) await larger.click()
  },
  article: (page) => page.getByRole('tab').nth(4).click(),
  menu: (page) => page.locator('.menuButton').first().click(),
  scenario: async (page) => {
    await page.locator('.menuButton').first().click()
    await page.getByRole('option').nth(6).click()
    await page.locator('.scenarioActions [aria-expanded]').click()
  },
}
const SIZES = { laptop: [1366, 768], projector: [1920, 1080], phone: [390, 844] } as const

const { address, browser, close } = await openBuiltPage()

mkdirSync('screenshots', { recursive: true })
for (const [size, [width, height]] of Object.entries(SIZES))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const language of LANGUAGES) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
      for (const [state, step] of Object.entries(STATES)) {
        await page.goto(`${address}#v=1&${step === '' ? '' : `${step}&`}lang=${language}`)
        await page.reload()
        await page.waitForLoadState('networkidle')
        await page.screenshot({ path: `screenshots/${size}-${colorScheme}-${language}-${state}.png` })
      }
      for (const [panel, act] of Object.entries(PANELS)) {
        // A page of its own: the one before is still writing its address.
        await page.goto('about:blank')
        await page.goto(`${address}#v=1&lang=${language}`)
        await act(page)
        await page.mouse.move(0, 0)
        await page.screenshot({ path: `screenshots/${size}-${colorScheme}-${language}-${panel}.png` })
      }
      await page.close()
    }

const readme = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
await readme.goto(`${address}#v=1&step=grad.w5&lang=en`)
await readme.waitForLoadState('networkidle')
await readme.screenshot({ path: 'docs/screenshot.png' })
await close()

/** Ten thousand iterations, and one of the charts of them. */
async function chart(page: Page, index: number): Promise<void> {
  await page.getByRole('tab').nth(1).click()
  await page.getByRole('button', { name: '+10,000', exact: true }).click()
  await page.locator('.chartChoices .segment').nth(index).click()
  await page.locator('.runChart').scrollIntoViewIfNeeded()
}
