import type { Language } from '../../content/languages'
import type { KindWords } from './kindWords'

const KNOWN: Partial<Record<Language, KindWords>> = {}

/** Makes it known what a language says of networks of other kinds: it comes when such a network is wanted. */
export function learnKindWords(language: Language, words: KindWords): void {
  KNOWN[language] = words
}

/** What a language says of networks of other kinds; throws an Error before it has come. */
export function kindWordsOf(language: Language): KindWords {
  const words = KNOWN[language]
  if (!words) throw new Error(`The words of ${language} for other kinds of networks have not been loaded`)
  return words
}
