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
export const NAMES = Object.keys(CHOICES) as readonly Name[]

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

/** What is kept under this name; null where it can't be read. */
export function read(key: string): unknown {
  try {
    return JSON.parse(storage().getItem(key)!)
  } catch {
    return null
  }
}

/** Where the browser keeps things from visit to visit. It throws where that is denied, and a full one where it is written to. */
export function storage(): Storage {
  return localStorage
}
