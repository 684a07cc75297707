import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { chromiumArgs, findBrowser, fontEnv, howToInstall } from '../test/browser/support/browser'

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
const SIZES = { laptop: [1366, 768], projector: [1920, 1080], phone: [390, 844] } as const

const found = findBrowser()
if (!found) throw new Error(howToInstall)
const server = await preview({ preview: { port: 0 } })
const address = server.resolvedUrls!.local[0]!
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: chromiumArgs,
  env: { ...(process.env as Record<string, string>), ...fontEnv() },
})

mkdirSync('screenshots', { recursive: true })
for (const [size, [width, height]] of Object.entries(SIZES))
  for (const colorScheme of ['light', 'dark'] as const)
    for (const language of ['en', 'zh']) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
      for (const [state, step] of Object.entries(STATES)) {
        await page.goto(`${address}#v=1&${step === '' ? '' : `${step}&`}lang=${language}`)
        await page.reload()
        await page.waitForLoadState('networkidle')
        await page.screenshot({ path: `screenshots/${size}-${colorScheme}-${language}-${state}.png` })
      }
      await page.close()
    }

const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
await page.goto(`${address}#v=1&step=grad.w5&lang=en`)
await page.waitForLoadState('networkidle')
await page.screenshot({ path: 'docs/screenshot.png' })
await browser.close()
await server.close()
