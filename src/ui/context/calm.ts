import type { AppState } from '../../session/appState'
import type { AppStore } from '../../session/appStore'

/** A store as components read it. */
export type CalmStore = Pick<AppStore, 'getState' | 'getInitialState' | 'subscribe'>

/** While a plate is dragged, panels rest this long between two looks, in milliseconds: less than anyone needs to read. */
export const BETWEEN_LOOKS = 60
/**
 * And at least this many times as long as their script takes. Styling, layout and painting cost about as much again, twice:
 * so on a slow machine, too, no more than about one frame in ten is the panels', and the drawing keeps up with the hand.
 */
const TIMES_THEIR_SCRIPT = 40

const CALM = new WeakMap<AppStore, CalmStore>()

/**
 * The state as the panels show it.
 *
 * It is the store's own but for one thing: while a plate of the drawing is dragged it follows up to 15 times a second,
 * in tasks of its own. The drawing follows every move at once; setting every formula and table anew in between would
 * make it stutter.
 */
export function calmOf(store: AppStore): CalmStore {
  const known = CALM.get(store)
  if (known) return known
  const listeners = new Set<(state: AppState, before: AppState) => void>()
  let shown = store.getState()
  let lookedAt = -Infinity
  let took = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const look = (): void => {
    clearTimeout(timer)
    timer = undefined
    const before = shown
    shown = store.getState()
    lookedAt = performance.now()
    if (shown === before) return
    listeners.forEach((listener) => listener(shown, before))
    // React sets what listeners ask for in a task of its own within this one, which is there before ours.
    queueMicrotask(() => {
      took = performance.now() - lookedAt
    })
  }
  const rest = (): number => Math.max(BETWEEN_LOOKS, took * TIMES_THEIR_SCRIPT)
  store.subscribe(({ gesture }) => {
    if (gesture?.kind === 'drag' && !gesture.closely)
      timer ??= setTimeout(look, Math.max(lookedAt + rest() - performance.now(), 0))
    else look()
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
