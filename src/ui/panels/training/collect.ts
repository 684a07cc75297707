/** How collecting goes on between two pieces of time. */
export interface Collecting {
  /** Milliseconds, from any start. */
  now(): number
  /** Lets the page breathe. */
  rest(): Promise<void>
  onProgress(pieces: number): void
  isCancelled(): boolean
}

/** How long it works before it lets the page breathe, in milliseconds. */
const SLICE = 12

/** Takes all pieces of text without holding up the page; null if it was cancelled. */
export async function collect(
  pieces: Iterable<string>,
  { now, rest, onProgress, isCancelled }: Collecting,
): Promise<readonly Blob[] | null> {
  const blobs: Blob[] = []
  let waiting: string[] = []
  let since = now()
  const put = (): void => {
    // As a blob at once: the browser can keep those outside the page's memory.
    blobs.push(new Blob(waiting))
    waiting = []
  }
  for (const piece of pieces) {
    waiting.push(piece)
    if (now() - since < SLICE) continue
    put()
    onProgress(blobs.length)
    await rest()
    if (isCancelled()) return null
    since = now()
  }
  put()
  return blobs
}
