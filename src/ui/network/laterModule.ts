/** A module that is fetched when it is wanted. */
export interface LaterModule<Module> {
  /** The module, once it has been fetched. */
  there(): Module | null
  /** The same; if it has not come it is fetched, and whoever asked hears when it is there. */
  ask(hear: () => void): Module | null
  /** Fetches it, once more where that has failed; as long as it can't be had the page goes on without it. */
  fetch(): Promise<void>
}

/** Fetches a module when it is wanted, and knows whether it has come. */
export function laterModule<Module>(load: () => Promise<Module>): LaterModule<Module> {
  let there: Module | null = null
  /** False where it failed: whoever asks at every draw would ask for ever. */
  let coming: Promise<void> | null | false = null
  const waiting = new Set<() => void>()
  const fetch = (): Promise<void> =>
    (coming ||= load().then(
      (module) => {
        there = module
        waiting.forEach((hear) => hear())
      },
      () => {
        coming = false
      },
    ))
  return {
    there: () => there,
    ask(hear) {
      if (!there) {
        waiting.add(hear)
        void (coming ?? fetch())
      }
      return there
    },
    fetch,
  }
}
