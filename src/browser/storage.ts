import { LANGUAGES } from '../content/languages'
import {
  DECIMALS,
  GRANULARITIES,
  KEPT,
  MOTIONS,
  PREDICTS,
  SPEEDS,
  THEMES,
  type Preferences,
} from '../content/preferences'
import type { AppStore } from '../session/appStore'

/** Where all of them were kept together. */
const KEPT_BEFORE = 'backflow.preferences.1'

type Name = keyof Preferences

const CHOICES: { readonly [One in Name]: readonly Preferences[One][] } = {
  language: LANGUAGES,
  theme: THEMES,
  motion: MOTIONS,
  granularity: GRANULARITIES,
  decimals: DECIMALS,
  speed: SPEEDS,
  singleKeys: [true, false],
  predict: PREDICTS,
}
const NAMES = Object.keys(CHOICES) as readonly Name[]

/** What the reader chose on an earlier visit, or has just chosen in another tab; whatever is odd in it is left out. */
export function savedPreferences(): Partial<Preferences> {
  const before = (read(KEPT_BEFORE) ?? {}) as Partial<Record<Name, unknown>>
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const saved = read(KEPT + name) ?? before[name]
      return (CHOICES[name] as readonly unknown[]).includes(saved) ? [[name, saved]] : []
    }),
  )
}

/** Keeps the reader's choices for the next visit. Gives back how to stop. */
export function keepPreferences(store: AppStore): () => void {
  return store.subscribe((state, before) => {
    // What a link or presenter mode sets is nobody's choice.
    if (state.showing !== before.showing) return
    for (const name of NAMES) {
      // What was chosen in another tab stands there already.
      if (state[name] === before[name] || state[name] === read(KEPT + name)) continue
      try {
        localStorage.setItem(KEPT + name, JSON.stringify(state[name]))
      } catch {
        // A browser that keeps nothing still shows everything.
      }
    }
  })
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key)!)
  } catch {
    return null
  }
}
