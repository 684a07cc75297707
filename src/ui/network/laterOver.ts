type Module = typeof import('./over')

let there: Module | null = null
let coming: Promise<void> | null = null

/** What draws over the network, once it has been fetched. */
export function overThere(): Module | null {
  return there
}

/** Fetches it, once; where it can't be had the picture stands without it. */
export function fetchOver(): Promise<void> {
  return (coming ??= import('./over').then(
    (module) => void (there = module),
    () => {},
  ))
}
