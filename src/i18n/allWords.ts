import type { Language } from '../content/languages'
import type { Piece } from './pieces'
import { loadWords } from './words'

/** Loads all that a language has to say. */
export async function loadAllWords(language: Language): Promise<void> {
  const { LATER_LOADERS } = await import('./laterLoaders')
  // Object.keys forgets what the names are.
  const later = Object.keys(LATER_LOADERS[language]) as Piece[]
  await Promise.all([loadWords(language), loadWords(language, later)])
}
