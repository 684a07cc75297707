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

/** Looks at all of the page, once it is there. */
export async function lookAt(page: Page): Promise<Look> {
  await page.waitForFunction(() => performance.getEntriesByName('taken').length > 0)
  return page.evaluate((pauseSign) => {
    // What was typed or dropped may be repeated in an answer to it.
    const isTheirs = 'input, textarea, [role="alert"], .numberEntry, .numberProblem, script, style'
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
    if (document.querySelector('.crash')) odd.push('a part of the page has crashed')
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
