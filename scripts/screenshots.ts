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
/** Other links worth looking at. */
const LINKS = {
  present: 'v=1&step=grad.w5&ui=&present=1',
  projector: 'v=1&step=dE_dout.h1&ui=&present=1&theme=projector',
  question: 'v=1&step=delta.o1&ui=&predict=all',
  lesson: 'v=1&ui=&lesson=two-roads',
  scenario: 'v=1&scenario=staircase',
  samples: 'v=1&scenario=xor-plateau&step=batch.w5',
}
/** Panels, with what is done there before the picture is taken; the same in every language. */
const PANELS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  error: (page) => chart(page, 0),
  outputs: (page) => chart(page, 1),
  weights: (page) => chart(page, 2),
  gradient: (page) => chart(page, 3),
  branch: async (page) => {
    await chart(page, 0)
    await page.locator('.timeline').getByRole('spinbutton').fill('173')
    await landscape(page)
    for (let press = 0; press < 8; press++) await page.locator('.landscape .point').press('ArrowRight')
    await tab(page, 'training')
    await page.getByRole('button', { name: '+100', exact: true }).click()
  },
  comparison: async (page) => {
    await chart(page, 0)
    await page.locator('.foldButton').first().click()
    await page.locator('.comparison').scrollIntoViewIfNeeded()
  },
  values: (page) => tab(page, 'values'),
  slope: (page) => tab(page, 'slope'),
  landscape: async (page) => {
    await chart(page, 0)
    await page.locator('.timeline').getByRole('spinbutton').fill('20')
    await landscape(page)
  },
  'landscape-large': async (page) => {
    await chart(page, 0)
    await landscape(page)
    const larger = page.locator('.widenButton')
    if (await larger.isVisible()) await larger.click()
  },
  article: (page) => tab(page, 'compare'),
  bugs: (page) => tab(page, 'bugs'),
  network: (page) => page.locator('[data-act="network"]').click(),
  menu: (page) => page.locator('.menuButton').first().click(),
}
const SIZES = {
  small: [1280, 720],
  laptop: [1366, 768],
  projector: [1920, 1080],
  tablet: [820, 1180],
  phone: [390, 844],
} as const

/** Only pictures whose names begin so, as `laptop-light`; all where nothing is said. */
const wanted = process.argv[3] ?? ''

const { address, browser, close } = await openBuiltPage()

mkdirSync('screenshots', { recursive: true })
for (const [size, [width, height]] of Object.entries(SIZES))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const language of LANGUAGES) {
      if (!`${size}-${colorScheme}-${language}`.startsWith(wanted)) continue
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
      for (const [state, step] of Object.entries(STATES)) {
        await page.goto(`${address}#v=1&${step === '' ? '' : `${step}&`}lang=${language}`)
        await page.reload()
        await page.waitForLoadState('networkidle')
        await page.screenshot({ path: `screenshots/${size}-${colorScheme}-${language}-${state}.png` })
      }
      for (const [name, link] of Object.entries(LINKS)) {
        await page.goto('about:blank')
        await page.goto(`${address}#${link.replace('v=1', `v=1&lang=${language}`)}`)
        await whole(page)
        if (name === 'question') await page.keyboard.press('PageDown')
        await page.screenshot({ path: `screenshots/${size}-${colorScheme}-${language}-${name}.png` })
      }
      for (const [panel, act] of Object.entries(PANELS)) {
        // A page of its own: the one before is still writing its address.
        await page.goto('about:blank')
        await page.goto(`${address}#v=1&lang=${language}`)
        await whole(page)
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
  await tab(page, 'training')
  await page.getByRole('button', { name: '+10,000', exact: true }).click()
  await page.locator('.chartChoices .segment').nth(index).click()
  await page.locator('.runChart').scrollIntoViewIfNeeded()
}

/** Opens a panel by what it is called in the program, whatever its title. */
async function tab(page: Page, panel: string): Promise<void> {
  // A phone's sheet has to be pulled up first.
  const [side, handle] = [page.locator('.side'), page.locator('.sheetHandle')]
  if (await handle.isVisible()) while ((await side.getAttribute('data-sheet')) !== 'up') await handle.press('Enter')
  await page.locator(`[role="tab"][id$="_${panel}"]`).click()
}

/** The error over two weights, which shares a tab with that over one. */
async function landscape(page: Page): Promise<void> {
  await tab(page, 'slope')
  await page.getByRole('tabpanel').getByRole('radio').nth(1).click()
}

/** Waits until nothing is left to be fetched. */
async function whole(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('whole').length > 0)
}
