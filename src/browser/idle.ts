/** Calls back once the page has nothing else to do, at the latest after this many milliseconds. */
const AT_THE_LATEST = 2000

/** Calls back when the page is idle; gives back how to forget it. */
export function whenIdle(callback: () => void): () => void {
  // Safari has no such callback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(callback, AT_THE_LATEST / 4)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback, { timeout: AT_THE_LATEST })
  return () => cancelIdleCallback(handle)
}
