import type { Problem } from '../../engine'
import type { AppStore } from '../appStore'
import type { Gesture } from '../gesture'
import { rebuild } from '../networkActs'

/** How a network begins that somebody has changed. */
interface Beginning {
  /** What a lesson must allow for it, by the names that lessons have for rules. */
  readonly changes: readonly string[]
  /** Clicks that belong together are one entry of undo. */
  readonly gesture?: Gesture
  /** What all of its weights were drawn from, if they were. */
  readonly seed?: number
}

/** Starts with a changed network at iteration 0; false, and said why, while a question or a lesson wants it as it is. */
export function startAnew(store: AppStore, problem: Problem, { changes, gesture, seed }: Beginning): boolean {
  const { start } = store.getState()
  store.together(() => {
    rebuild(store, problem, { changes, gesture })
    // Another network has no E to be compared with.
    if (store.getState().start !== start) store.setState({ before: null, seed: seed ?? null })
  })
  return store.getState().start !== start
}
