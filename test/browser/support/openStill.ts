import type { Page } from '@playwright/test'
import { App } from './app'

/** Opens an address where nothing moves, and waits until the page is joined to what is around it. */
export async function openStill(page: Page, hash: string): Promise<App> {
  const app = new App(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await app.open(hash)
  await app.marked('joined')
  return app
}
