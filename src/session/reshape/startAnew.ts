import type { Problem } from '../../engine'
import type { AppStore } from '../appStore'
import type { Gesture } from '../gesture'
import { momentOf, sameStep } from '../moment'
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

/**
 * Starts with a changed network at iteration 0; false, and said why, while a question or a lesson wants it as it is. In a
 * lesson the step stays: what a card says once its task is done is of the place where it stands.
 */
export function startAnew(store: AppStore, problem: Problem, { changes, gesture, seed }: Beginning): boolean {
  const { start, lesson, ...place } = store.getState()
  const here = momentOf({ start, ...place })
  store.together(() => {
    rebuild(store, problem, { changes, gesture })
    // Another network has no E to be compared with.
    if (store.getState().start === start) return
    if (lesson) store.getState().goTo(sameStep(here, problem), false)
    store.setState({ before: null, seed: seed ?? null })
  })
  return store.getState().start !== start
}
