import { KEPT } from '../content/preferences'
import type { AppState } from '../session/appState'
import type { AppStore } from '../session/appStore'
import { NAMES, read, storage } from './storage'

let isLent = false

/** Does what sets the language, or anything else of the reader's, without the reader having chosen it. */
export function lend(act: () => void): void {
  isLent = true
  try {
    act()
  } finally {
    isLent = false
  }
}

/** Keeps for the next visit what the reader chooses, and has chosen since the page was as it is given. Gives back how to stop. */
export function keepPreferences(store: AppStore, opened: AppState): () => void {
  keep(store.getState(), opened)
  return store.subscribe(keep)
}

function keep(state: AppState, before: AppState): void {
  // What a link or presenter mode sets is nobody's choice.
  if (isLent || state.showing !== before.showing) return
  for (const name of NAMES) {
    // What was chosen in another tab stands there already.
    if (state[name] === before[name] || state[name] === read(KEPT + name)) continue
    try {
      storage().setItem(KEPT + name, JSON.stringify(state[name]))
    } catch {
      // A browser that keeps nothing still shows everything.
    }
  }
}
