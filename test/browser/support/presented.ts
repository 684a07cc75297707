import { expect, type Page } from '@playwright/test'
import { App } from './app'

export const AT_W5 = '#v=1&step=grad.w5&lang=en&ui=&present=1'

/** Opens the page in presenter mode, with its numbers there at once. */
export async function openPresented(page: Page, hash = AT_W5): Promise<App> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const app = new App(page)
  await app.open(hash)
  await expect(page.locator('.presenterBar')).toBeVisible()
  return app
}

/** What goes beyond the window, or beyond the part of the page that it stands in. */
export async function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    const strip = document.querySelector('.stripRow')!.getBoundingClientRect()
    const lines = [...document.querySelectorAll<HTMLElement>('.strip .mathLine')].filter(
      ({ offsetWidth }) => offsetWidth > 0,
    )
    const texts = [...document.querySelectorAll('svg.network text')].filter(
      (text) => getComputedStyle(text.closest('g')!).display !== 'none',
    )
    return [
      ...(scrollWidth > innerWidth || scrollHeight > innerHeight ? ['the page'] : []),
      ...lines
        .filter((line) => {
          const { left, right, top, bottom } = line.getBoundingClientRect()
          return left < strip.left || right > strip.right || top < strip.top - 1 || bottom > strip.bottom + 1
        })
        .map(({ className }) => className),
      ...texts
        .filter((text) => {
          const { left, right, top } = text.getBoundingClientRect()
          return left < 0 || right > innerWidth || top < 0
        })
        .map(({ textContent }) => textContent),
    ]
  })
}
