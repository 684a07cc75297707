import { printOtherKinds } from '../../notation/expressionMath'
import { writeOtherSteps } from '../../notation/formulaOf'
import type { Language } from '../../content/languages'
import type { KindWords } from './kindWords'

const KNOWN: Partial<Record<Language, KindWords>> = {}

/** Makes it known what a language says of networks of other kinds: it comes when such a network is wanted. */
export function learnKindWords(language: Language, words: KindWords): void {
  KNOWN[language] = words
  printOtherKinds(words.math)
  writeOtherSteps(words.formula)
}

/** What a language says of networks of other kinds: no such network is shown before it has come. */
export function kindWordsOf(language: Language): KindWords {
  return KNOWN[language]!
}
