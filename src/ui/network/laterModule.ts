/** A module that is fetched when it is wanted. */
export interface LaterModule<Module> {
  /** The module, once it has been fetched. */
  there(): Module | null
  /** The same; if it has not come it is fetched, and whoever asked hears when it is there. */
  ask(hear: () => void): Module | null
  /** Fetches it, once; where it can't be had the page goes on without it. */
  fetch(): Promise<void>
}

/** Fetches a module when it is wanted, and knows whether it has come. */
export function laterModule<Module>(load: () => Promise<Module>): LaterModule<Module> {
  let there: Module | null = null
  let coming: Promise<void> | null = null
  const waiting = new Set<() => void>()
  const fetch = (): Promise<void> =>
    (coming ??= load().then(
      (module) => {
        there = module
        waiting.forEach((hear) => hear())
      },
      () => {},
    ))
  return {
    there: () => there,
    ask(hear) {
      if (!there) {
        waiting.add(hear)
        void fetch()
      }
      return there
    },
    fetch,
  }
}
