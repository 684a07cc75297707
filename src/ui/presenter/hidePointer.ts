/** For so long the pointer is seen after it has moved, in milliseconds. */
const SEEN_FOR = 3000
const MOVES = ['pointermove', 'pointerdown'] as const

/** Hides the pointer where it rests, so that it is not over a number. Gives back how to stop. */
export function hidePointer(page: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (): void => {
    clearTimeout(timer)
    delete page.dataset['pointer']
    timer = setTimeout(() => (page.dataset['pointer'] = 'hidden'), SEEN_FOR)
  }
  const ends = new AbortController()
  for (const move of MOVES) page.addEventListener(move, show, { signal: ends.signal, passive: true })
  show()
  return () => {
    ends.abort()
    clearTimeout(timer)
    delete page.dataset['pointer']
  }
}
