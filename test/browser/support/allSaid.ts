import type { Page } from '@playwright/test'
import { numbersOf } from '../../support/numbersIn'

/** Gives every number that a page has shown, said or carried since it was begun, and that its browser keeps of it. */
export type AllSaid = () => Promise<ReadonlySet<string>>

/** Places and sizes of what is drawn: numbers, but none that anybody reads. */
const DRAWN = /^(d|transform|viewBox|points|style|width|height|r|[xy][12]?|c[xy])$/

/** Follows a page from now on: every text and attribute that it has at any moment, however soon it goes away. */
export async function followAllSaid(page: Page): Promise<AllSaid> {
  const followed = await page.evaluateHandle((drawn) => {
    const isDrawn = new RegExp(drawn)
    const found = new Set<string>()
    const keepOne = (element: Element): void => {
      if (element.matches('script, style')) return
      for (const { name, value } of element.attributes) if (!isDrawn.test(name)) found.add(value)
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) found.add(element.value)
      for (const written of ['::before', '::after']) found.add(getComputedStyle(element, written).content)
      // A power of ten is an element of its own there.
      if (element.matches('math [data-value]')) found.add(element.textContent)
      for (const node of element.childNodes) if (node instanceof Text) found.add(node.data)
    }
    const keep = (root: Element): void => [root, ...root.querySelectorAll('*')].forEach(keepOne)
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (target instanceof Text) found.add(target.data)
        else if (target instanceof Element) keepOne(target)
        for (const node of addedNodes) if (node instanceof Element) keep(node)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
    return { found, keep }
  }, DRAWN.source)
  return async () => {
    const texts = await followed.evaluate(({ found, keep }) => {
      keep(document.documentElement)
      const kept = [localStorage, sessionStorage].flatMap((storage) => JSON.stringify(storage))
      return [...found, document.title, location.href, JSON.stringify(history.state), ...kept]
    })
    return new Set([...texts, ...(await heardIn(page))].flatMap(numbersOf))
  }
}

/** What a screen reader is told of a page: names, values, descriptions, and whatever else its tree says. */
async function heardIn(page: Page): Promise<readonly string[]> {
  const devTools = await page.context().newCDPSession(page)
  const { nodes } = await devTools.send('Accessibility.getFullAXTree')
  await devTools.detach()
  return nodes.flatMap(({ name, value, description, properties = [] }) =>
    [name, value, description, ...properties.map((property) => property.value)].map((said) =>
      JSON.stringify(said ?? ''),
    ),
  )
}
