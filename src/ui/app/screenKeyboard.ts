/** A viewport that is lower by less than this is no keyboard but a bar of the browser, in CSS pixels. */
const LOWEST_KEYBOARD = 120

/**
 * Lets the page end above the keyboard of the screen, which covers its lower half and says so only here: `--keyboard` is
 * how much it covers, and `data-typing` stands on the root while it does. Gives back how to stop.
 */
export function followKeyboard(root: HTMLElement, viewport: VisualViewport | null = window.visualViewport): () => void {
  if (!viewport) return () => {}
  const apply = (): void => {
    // A page that is zoomed shows less of itself, too.
    const covered = viewport.scale > 1.01 ? 0 : innerHeight - viewport.height - viewport.offsetTop
    const isTyping = covered >= LOWEST_KEYBOARD
    root.style.setProperty('--keyboard', isTyping ? `${covered}px` : '0px')
    root.toggleAttribute('data-typing', isTyping)
  }
  const ends = new AbortController()
  for (const name of ['resize', 'scroll']) viewport.addEventListener(name, apply, { signal: ends.signal })
  return () => {
    ends.abort()
    root.style.removeProperty('--keyboard')
    root.removeAttribute('data-typing')
  }
}
