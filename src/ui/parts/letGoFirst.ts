/** The keys that press what has the focus. */
const PRESSING: ReadonlySet<string> = new Set(['Enter', ' '])

/** Lets a key that is held press nothing more until it is let go: it would press what has the focus next, unseen. */
export function letGoFirst(): void {
  const ends = new AbortController()
  const { signal } = ends
  const onKey = (event: KeyboardEvent): void => {
    if (!event.repeat) return ends.abort()
    if (!PRESSING.has(event.key)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener('keydown', onKey, { capture: true, signal })
  addEventListener('keyup', () => ends.abort(), { capture: true, signal })
}
