import type { Start } from './site'

/** What was seen in the page; times in milliseconds since the visit began. */
export interface Seen {
  /** When Next was pressed for the last time: that is the press that was answered. */
  pressed: number | null
  presses: number
  /** The first frame in which the number was there. */
  drawing: number | null
  formula: number | null
}

declare global {
  interface Window {
    seenAtStart?: Seen
  }
}

/**
 * Presses Next as soon as it works, and writes down when the first number is there.
 *
 * Runs in the page, before its scripts and then once a frame; so it must stand alone, and can reach nothing outside of
 * itself. A page that says by a mark when Next works is not touched before; any other one is tried.
 */
export function watchStart({ start, mark }: { readonly start: Start; readonly mark: string | null }): void {
  /** So many frames a press has to be answered in before it counts as lost. */
  const PATIENCE = 3
  const seen: Seen = { pressed: null, presses: 0, drawing: null, formula: null }
  window.seenAtStart = seen
  let frames = 0

  const note = (which: 'drawing' | 'formula', now: number): void => {
    const { selector, text } = start[which]
    const found = [...document.querySelectorAll(selector)]
    if (found.some((element) => text === undefined || element.textContent === text)) seen[which] ??= now
  }
  const press = (now: number): void => {
    if (mark !== null && performance.getEntriesByName(mark).length === 0) return
    const button = document.querySelector(start.next)
    if (!(button instanceof HTMLButtonElement) || button.disabled || frames++ % PATIENCE !== 0) return
    seen.presses++
    seen.pressed = now
    button.click()
  }
  const look = (): void => {
    const now = performance.now()
    note('drawing', now)
    note('formula', now)
    if (seen.drawing === null && seen.formula === null) press(now)
    if (seen.drawing === null || seen.formula === null) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
