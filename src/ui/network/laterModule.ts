/** A module that is fetched when it is wanted. */
export interface LaterModule<Module> {
  /** The module, once it has been fetched. */
  there(): Module | null
  /** Fetches it, once; where it can't be had the page goes on without it. */
  fetch(): Promise<void>
}

/** Fetches a module when it is wanted, and knows whether it has come. */
export function laterModule<Module>(load: () => Promise<Module>): LaterModule<Module> {
  let there: Module | null = null
  let coming: Promise<void> | null = null
  return {
    there: () => there,
    fetch: () =>
      (coming ??= load().then(
        (module) => void (there = module),
        () => {},
      )),
  }
}
