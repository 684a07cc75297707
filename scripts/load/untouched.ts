import type { Browser } from 'playwright'
import { followRequests } from './quiet'
import { transfersIn, type Transfer } from './transfers'

/** What a page fetches until it has come, where nobody presses anything and it never is idle. */
export async function untouchedVisit(browser: Browser, address: string): Promise<readonly Transfer[]> {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  const quiet = followRequests(page)
  await page.goto(address)
  await quiet()
  const transfers = await page.evaluate(transfersIn)
  await context.close()
  return transfers
}
