import { LANGUAGE_TABLE, LANGUAGES, type Language } from '../content/languages'
import { DEFAULT_PREFERENCES, type Motion } from '../content/preferences'

/** What the browser and its owner say of themselves; everything else asks here. */

const DARK = '(prefers-color-scheme: dark)'
export const STILL = '(prefers-reduced-motion: reduce)'

/** Whether the window, or its owner, is as this media query says. */
export function isNow(query: string): boolean {
  return matchMedia(query).matches
}

export function prefersDark(): boolean {
  return isNow(DARK)
}

/** Whether numbers should appear without travelling, by the reader's choice or the system's, which may change at any moment. */
export function isStill(chosen: Motion): boolean {
  return chosen === 'system' ? isNow(STILL) : chosen === 'reduced'
}

/** Calls back when the system's colour scheme changes, or what else of it is named; gives back how to stop. */
export function onColourScheme(listener: () => void, what = DARK): () => void {
  const query = matchMedia(what)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The page's language for the browser's first one, by what each is given unasked for. */
export function browserLanguage(): Language {
  const { language: spoken } = navigator
  return LANGUAGES.find((language) => LANGUAGE_TABLE[language].unasked.test(spoken)) ?? DEFAULT_PREFERENCES.language
}

/** Puts a text on the clipboard; false if the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Whether the network may stand upright in this window: build/beforeFirstPaint.ts asks the same. */
export function isNarrow(): boolean {
  return innerWidth < 900 || innerWidth < innerHeight
}
