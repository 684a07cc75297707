import type { Page } from 'playwright'
import type { ShownError } from './rightError'
import { PLAY_SIGNS } from '../../src/ui/parts/playSigns'

/** What a page looks like between two acts. */
export interface Look {
  /** What stands behind the address, with the sign. */
  readonly hash: string
  /** E beside the player. */
  readonly error: ShownError
  /** The button that plays says pause, or a run is under way: the address follows later. */
  readonly isBusy: boolean
  readonly elements: number
  /** Texts and attributes that hold no number where there should be one. */
  readonly odd: readonly string[]
}

/** How long the page may take to be there, in milliseconds, and how often it is looked for. */
const PATIENCE = 3000
const LOOKS = 10

/** Waits for the page; from a text that the help leads to it comes back, as a reader would, also where a second press leads there again. */
async function isThere(page: Page): Promise<void> {
  for (let looked = 0; looked < LOOKS; looked++) {
    if (page.url().endsWith('.txt')) await page.goBack().catch(() => {})
    const isTaken = page.waitForFunction(() => performance.getEntriesByName('taken').length > 0, null, {
      timeout: PATIENCE,
    })
    if (await isTaken.catch(() => null)) return
  }
  throw new Error(`the page is not there: ${page.url()}`)
}

/** Looks at all of the page, once it is there. */
export async function lookAt(page: Page): Promise<Look> {
  await isThere(page)
  return page.evaluate((pauseSign) => {
    // What was typed or dropped may be repeated in an answer to it.
    const isTheirs = 'input, textarea, [role="alert"], .numberProblem, script, style'
    const noNumber = /\b(?:NaN|Infinity|undefined|null)\b|\[object/
    const odd: string[] = []
    const elements = document.querySelectorAll('*')
    for (const element of elements) {
      if (element.closest(isTheirs)) continue
      for (const { name, value } of element.attributes)
        if (noNumber.test(value)) odd.push(`${element.tagName}[${name}="${value.slice(0, 80)}"]`)
      for (const node of element.childNodes)
        if (node instanceof Text && noNumber.test(node.data)) odd.push(`${element.tagName}: ${node.data.slice(0, 80)}`)
    }
    const crash = document.querySelector('.crash')
    if (crash)
      odd.push(
        `a part of the page has crashed: ${crash.querySelector('p')?.textContent} ${crash.querySelector('code')?.textContent}`,
      )
    const shown = document.querySelector<HTMLElement>('[data-testid="error"]')
    const { value, quantity } = shown?.dataset ?? {}
    const compared = document.querySelector('.errorChange')?.textContent ?? ''
    const isPlaying = document.querySelector('[data-act="toggle"] path')?.getAttribute('d') === pauseSign
    return {
      hash: location.hash,
      error: {
        value: value === undefined ? null : Number(value),
        of: quantity ?? '',
        isOnItsWay: document.querySelector('svg.network .traveller') !== null,
        isEdited: /edit|修改/.test(compared),
        isAsked: document.querySelector('[data-testid="question"]') !== null,
      },
      isBusy: isPlaying || document.querySelector('[role="progressbar"], progress') !== null,
      elements: elements.length,
      odd,
    }
  }, PLAY_SIGNS.pause)
}
