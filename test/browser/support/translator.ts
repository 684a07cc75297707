import type { Page } from '@playwright/test'

/** How a translator puts its words into a page: around the text that was there, or in its place. */
export type Habit = 'wraps' | 'replaces'

/**
 * Lets a page be translated as browsers do it: every text, now and later, gets two `<font>` around it, but for what says
 * that it is not to be translated.
 *
 * The words stay, so that a page that is translated can be compared with one that is not.
 */
export async function translatePage(page: Page, habit: Habit): Promise<void> {
  await page.evaluate(translator, habit)
}

/** The same from the first moment, before the page's own scripts have run. */
export async function translateFromTheStart(page: Page, habit: Habit): Promise<void> {
  await page.addInitScript(
    `document.addEventListener('DOMContentLoaded', () => (${String(translator)})(${JSON.stringify(habit)}))`,
  )
}

/** All words of the page, but for the line that screen readers hear a moment later. */
export async function wordsOn(page: Page): Promise<string> {
  return page
    .locator('body > :not(#status, script)')
    .evaluateAll((parts) => parts.map((part) => part.textContent).join('\n'))
}

/** Texts that may be translated and share their element with something else: React could not change them any more. */
export async function sharedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement!
      const text = walker.currentNode.textContent!.trim()
      const isOurs = !parent.closest('[translate="no"], script, style, noscript')
      if (text && isOurs && parent.childNodes.length > 1) found.push(`${text} in ${parent.outerHTML.slice(0, 200)}`)
    }
    return found
  })
}

/** Names, formulas and numbers that a translator has come into: they are the same in every language. */
export async function translatedSigns(page: Page): Promise<readonly string[]> {
  return page
    .locator('font')
    .evaluateAll((fonts) =>
      fonts
        .filter(
          (font) =>
            font.closest('math, .symbol, svg [data-quantity], [data-value]') ||
            (/^[−-]?\d[\d.,]*$/.test(font.textContent.trim()) && !font.closest('.visuallyHidden')),
        )
        .map((font) => font.parentElement!.outerHTML.slice(0, 200)),
    )
}

/** Runs in the page. */
function translator(how: Habit): void {
  const OWN = '[translate="no"], script, style, noscript, font, textarea'
  const translate = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts = root instanceof Text ? [root] : []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(OWN)) continue
      const outer = document.createElement('font')
      const inner = outer.appendChild(document.createElement('font'))
      text.replaceWith(outer)
      inner.append(how === 'wraps' ? text : text.data)
    }
  }
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      translate(target)
      addedNodes.forEach(translate)
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true })
  translate(document.body)
}
