/** The part of the address after `#`, with the sign itself; empty if there is none. */
export function hashNow(): string {
  return location.hash
}

/** The address without its hash, to be passed on. */
export function pageAddress(): string {
  const { origin, pathname, search, protocol } = location
  return `${protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`}${search}`
}

/** Writes what stands after `#` in place of what stood there; nothing, and the sign goes as well. */
export function replaceHash(hash: string): void {
  if (hash === location.hash.replace(/^#/, '')) return
  try {
    history.replaceState(null, '', hash === '' ? location.pathname + location.search : `#${hash}`)
  } catch {
    // In a frame, or too often for this browser: the page goes on without its address.
  }
}

/** Loads the page anew, from the address as it stands. */
export function reload(): void {
  location.reload()
}
