import type { Language } from '../content/languages'
import { learnKindWords } from './kinds/knownKinds'
import type { Piece, Pieces } from './pieces'

/** How to fetch each piece of a language. */
export type Loaders = { readonly [One in Piece]: () => Promise<Pieces[One]> }

/** Where the words of each language are. */
export const LOADERS: Readonly<Record<Language, Loaders>> = {
  en: {
    stage: async () => {
      const { stageEn, narrationEn } = await import('./texts/en/stage')
      return { messages: stageEn, narration: narrationEn }
    },
    rest: async () => (await import('./texts/en/rest')).restEn,
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
    stage: async () => {
      const { stageZh, narrationZh } = await import('./texts/zh/stage')
      return { messages: stageZh, narration: narrationZh }
    },
    rest: async () => (await import('./texts/zh/rest')).restZh,
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
