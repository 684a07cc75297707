import type { Page } from '@playwright/test'

/** Texts of these parts that stand on more than one line. */
export async function broken(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((parts) =>
    parts
      .filter((part) => part.checkVisibility())
      .filter((part) => {
        const words = document.createRange()
        words.selectNodeContents(part)
        const middles = [...words.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2)
        return Math.max(...middles) - Math.min(...middles) > 8
      })
      .map((part) => part.textContent),
  )
}
