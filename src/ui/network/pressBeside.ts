/** A press may slip by so many pixels. */
const SLIP = 6

/**
 * Closes what lies over the page when somebody presses beside it, and hears what that press has hit once the page is there
 * again. Gives back how to stop.
 *
 * As long as it is open the page below is inert: whoever goes on to another number would have to press twice.
 */
export function onPressBeside(selector: string, close: () => void, hear: (hit: Element) => void): () => void {
  const ends = new AbortController()
  let down: MouseEvent | null = null
  // Of the window: it hears of a press before those do who close for it.
  const options = { capture: true, signal: ends.signal }
  window.addEventListener('pointerdown', (event) => (down = isBeside(event, selector) ? event : null), options)
  window.addEventListener(
    'click',
    (event) => {
      const start = down
      down = null
      if (!start || !isBeside(event, selector)) return
      const { clientX: x, clientY: y } = event
      if (Math.hypot(x - start.clientX, y - start.clientY) > SLIP) return
      close()
      queueMicrotask(() => {
        const hit = document.elementFromPoint(x, y)
        if (hit) hear(hit)
      })
    },
    options,
  )
  return () => ends.abort()
}

function isBeside({ target }: Event, selector: string): boolean {
  return target instanceof Element && target.closest(selector) === null
}
