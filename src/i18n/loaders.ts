import type { Language } from '../content/languages'
import type { Piece, Pieces } from './pieces'

/** How to fetch each piece of a language. */
export type Loaders = { readonly [One in Piece]: () => Promise<Pieces[One]> }

/** What the page needs before React shows it. */
export type FirstPiece = 'stage' | 'rest'

/** Where the first words of each language are. */
export const LOADERS: Readonly<Record<Language, Pick<Loaders, FirstPiece>>> = {
  en: {
    stage: async () => {
      const { stageEn, narrationEn } = await import('./texts/en/stage')
      return { messages: stageEn, narration: narrationEn }
    },
    rest: async () => (await import('./texts/en/rest')).restEn,
  },
  zh: {
    stage: async () => {
      const { stageZh, narrationZh } = await import('./texts/zh/stage')
      return { messages: stageZh, narration: narrationZh }
    },
    rest: async () => (await import('./texts/zh/rest')).restZh,
  },
}
