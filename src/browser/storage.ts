import { LANGUAGES } from '../content/languages'
import { DECIMALS, DEFAULT_PREFERENCES, GRANULARITIES, SPEEDS, THEMES, type Preferences } from '../content/preferences'
import type { AppStore } from '../session/appStore'

/** Under which name the browser keeps them. */
export const PREFERENCES_KEY = 'backflow.preferences.1'

/** What the reader chose on an earlier visit; whatever is odd in it is left out. */
export function savedPreferences(): Partial<Preferences> {
  const saved = read()
  const choice = (name: keyof Preferences, choices: readonly unknown[]): Partial<Preferences> => {
    const found = choices.find((one) => one === saved[name])
    return found === undefined ? {} : { [name]: found }
  }
  return {
    ...choice('language', LANGUAGES),
    ...choice('theme', THEMES),
    ...choice('granularity', GRANULARITIES),
    ...choice('decimals', DECIMALS),
    ...choice('speed', SPEEDS),
    ...choice('singleKeys', [true, false]),
  }
}

/** Keeps the reader's choices for the next visit. Gives back how to stop. */
export function keepPreferences(store: AppStore): () => void {
  return store.subscribe((state, before) => {
    const names = Object.keys(DEFAULT_PREFERENCES) as (keyof Preferences)[]
    if (names.every((name) => state[name] === before[name])) return
    const chosen = Object.fromEntries(names.map((name) => [name, state[name]]))
    try {
      localStorage.setItem(PREFERENCES_KEY, JSON.stringify(chosen))
    } catch {
      // A browser that keeps nothing still shows everything.
    }
  })
}

function read(): Partial<Record<keyof Preferences, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? '{}')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
