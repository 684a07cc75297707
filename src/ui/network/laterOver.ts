let coming: Promise<typeof import('./over') | null> | null = null

/** Fetches once what draws over the network; null where it can't be had: the picture stands without it. */
export function fetchOver(): Promise<typeof import('./over') | null> {
  return (coming ??= import('./over').catch(() => null))
}
