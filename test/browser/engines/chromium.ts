import { chromium } from 'playwright'
import { chromiumArgs, findBrowser, fontEnv, howToInstall } from '../support/browser'
import { WINDOW, type Driver } from './driver'

/** Starts the Chromium of the other browser tests. */
export async function startChromium(): Promise<Driver> {
  const found = findBrowser()
  if (!found) throw new Error(howToInstall)
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: chromiumArgs,
    env: { ...(process.env as Record<string, string>), ...fontEnv() },
  })
  const page = await browser.newPage({ viewport: WINDOW, locale: 'en-US' })
  return {
    async open(address) {
      await page.goto(address)
    },
    ask: (question, given) => page.evaluate(`(${String(question)})(${JSON.stringify(given)})`),
    press: (key) => page.keyboard.press(key),
    async drag(path) {
      await page.mouse.move(path[0].x, path[0].y)
      await page.mouse.down()
      for (const { x, y } of path.slice(1)) await page.mouse.move(x, y)
      await page.mouse.up()
    },
    close: () => browser.close(),
  }
}
