import type { StoreApi } from 'zustand/vanilla'

/** A store whose changes can be made together. */
export interface Together<State> extends StoreApi<State> {
  /** Makes several changes one act: whoever listens hears of them once, when all are made. */
  together(act: () => void): void
}

/** The same store, for acts that consist of several changes as well. */
export function withTogether<State>(store: StoreApi<State>): Together<State> {
  const listeners = new Set<(state: State, before: State) => void>()
  const tell = (state: State, before: State): void => listeners.forEach((listener) => listener(state, before))
  let isActing = false
  store.subscribe((state, before) => {
    if (!isActing) tell(state, before)
  })
  return {
    ...store,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    together(act) {
      // An act within an act belongs to it.
      if (isActing) return act()
      const before = store.getState()
      isActing = true
      try {
        act()
      } finally {
        // What fails half-way has changed what it has changed.
        isActing = false
        if (store.getState() !== before) tell(store.getState(), before)
      }
    },
  }
}
