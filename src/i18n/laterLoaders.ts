import type { Language } from '../content/languages'
import { learnKindWords } from './kinds/knownKinds'
import type { FirstPiece, Loaders } from './loaders'
import type { Pieces } from './pieces'

/** Where the words of each language are that no first view needs: their many addresses stand apart from the first script. */
export const LATER_LOADERS: Readonly<Record<Language, Omit<Loaders, FirstPiece>>> = {
  en: {
    panels: async () => (await import('./texts/en/panels')).panelsEn,
    scenarios: async () => (await import('./texts/en/scenarios')).scenariosEn,
    compare: async () => (await import('./texts/en/compare')).compareEn,
    reasons: async () => (await import('./narration/reasons/reasonsEn')).reasonsEn,
    questions: async () => (await import('./asking/questionsEn')).questionsEn,
    lessons: async () => (await import('./lessons/lessonsEn')).lessonsEn,
    judgement: async () => (await import('./judgement/judgementEn')).judgementEn,
    kinds: async () => learnt('en', (await import('./kinds/kindsEn')).kindsEn),
  },
  zh: {
    panels: async () => (await import('./texts/zh/panels')).panelsZh,
    scenarios: async () => (await import('./texts/zh/scenarios')).scenariosZh,
    compare: async () => (await import('./texts/zh/compare')).compareZh,
    reasons: async () => (await import('./narration/reasons/reasonsZh')).reasonsZh,
    questions: async () => (await import('./asking/questionsZh')).questionsZh,
    lessons: async () => (await import('./lessons/lessonsZh')).lessonsZh,
    judgement: async () => (await import('./judgement/judgementZh')).judgementZh,
    kinds: async () => learnt('zh', (await import('./kinds/kindsZh')).kindsZh),
  },
}

/** What narration asks for by itself. */
function learnt(language: Language, words: Pieces['kinds']): Pieces['kinds'] {
  learnKindWords(language, words)
  return words
}
