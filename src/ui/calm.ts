import type { AppState, AppStore } from '../state/appStore'
import { isScrub } from './scrub'

/** A store as components read it. */
export type CalmStore = Pick<AppStore, 'getState' | 'getInitialState' | 'subscribe'>

/** While a plate is dragged, panels rest this long between two looks, in milliseconds: less than anyone needs to read. */
export const BETWEEN_LOOKS = 45

const CALM = new WeakMap<AppStore, CalmStore>()

/**
 * The state as the panels show it.
 *
 * It is the store's own but for one thing: while a plate of the drawing is dragged it follows about 20 times a second.
 * The drawing itself follows every frame; setting every formula and table anew as often would make the drag stutter. A
 * look falls into the frame of a move, so that drawing and panels show the same number there.
 */
export function calmOf(store: AppStore): CalmStore {
  const known = CALM.get(store)
  if (known) return known
  const listeners = new Set<(state: AppState, before: AppState) => void>()
  let shown = store.getState()
  let lookedAt = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = (): void => {
    clearTimeout(timer)
    timer = undefined
    const before = shown
    shown = store.getState()
    lookedAt = performance.now()
    if (shown !== before) listeners.forEach((listener) => listener(shown, before))
  }
  store.subscribe(({ gesture }) => {
    const wait = lookedAt + BETWEEN_LOOKS - performance.now()
    const isDragged = isScrub(gesture) && gesture === shown.gesture
    if (!isDragged || wait <= 0) return look()
    clearTimeout(timer)
    // No move may follow: then the panels still catch up.
    timer = setTimeout(look, BETWEEN_LOOKS)
  })

  const calm: CalmStore = {
    getState: () => shown,
    getInitialState: store.getInitialState,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  CALM.set(store, calm)
  return calm
}
