/** What a person does with a page, but for Enter, which a reader's browse mode hands on as well. */
const ACTS = ['keydown', 'keyup', 'mousedown', 'mouseup', 'click', 'input']

/**
 * Tells whether the focus is where a screen reader has brought it, and nothing else has been done there: no key or press of
 * the page has moved it.
 */
export function broughtByReader(signal: AbortSignal): () => boolean {
  let isBrought = false
  /** Whether something is done at this very moment: the focus that moves meanwhile is moved by that. */
  let isActing = false
  const act = (event: Event): void => {
    isActing = true
    setTimeout(() => (isActing = false))
    if (!(event instanceof KeyboardEvent && event.key === 'Enter')) isBrought = false
  }
  for (const name of ACTS) addEventListener(name, act, { capture: true, signal })
  addEventListener('focusin', () => (isBrought = !isActing), { capture: true, signal })
  return () => isBrought
}
