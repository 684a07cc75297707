import type { Act } from '../act'
import { anyLink } from '../links'

/** Pastes a link into the address bar. */
export const pasteLink: Act = async ({ page, chance }) => {
  const link = anyLink(chance)
  await page.evaluate((hash) => {
    location.hash = hash
  }, link)
  return `paste #${link}`
}

/** Goes back or forward in the history of the tab, never out of the page. */
export const goInHistory: Act = async ({ page, devTools, chance }) => {
  const { currentIndex, entries } = await devTools.send('Page.getNavigationHistory')
  const by = chance.pick([-1, -1, -2, 1])
  // The first entry is the empty page of a new tab.
  if (currentIndex + by < 1 || currentIndex + by >= entries.length) return 'nowhere to go in the history'
  await page.evaluate((steps) => history.go(steps), by)
  await page.waitForLoadState()
  return `go ${by} in the history`
}

/** Loads the page anew; sometimes keys are pressed before all of it is there. */
export const reload: Act = async ({ page, chance }) => {
  await page.reload({ waitUntil: chance.percent(50) ? 'commit' : 'load' })
  const keys = chance.whole(0, 3)
  for (let left = keys; left > 0; left--) await page.keyboard.press('ArrowRight')
  return `reload, then ArrowRight ${keys} times`
}
