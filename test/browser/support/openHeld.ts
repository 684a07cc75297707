import type { Page } from '@playwright/test'
import { App } from './app'

/** Opens an address and holds back what React comes with, until it is asked for. */
export async function openHeld(
  page: Page,
  hash = '',
): Promise<{ readonly app: App; readonly bringReact: () => Promise<void> }> {
  const waiting: (() => void)[] = []
  let isHeld = true
  await page.route(/\/app-[^/]*\.js$/, async (route) => {
    if (isHeld) await new Promise<void>((resolve) => void waiting.push(resolve))
    await route.continue()
  })
  const app = new App(page)
  await page.goto(`./${hash}`)
  await app.marked('stage')
  return {
    app,
    async bringReact() {
      isHeld = false
      waiting.forEach((goOn) => goOn())
      await app.marked('taken')
    },
  }
}
