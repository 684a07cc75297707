import type { Language } from '../content/preferences'
import type { Piece, Pieces } from './pieces'

export type { Language } from '../content/preferences'

/** How to fetch each piece of a language. */
export type Loaders = { readonly [One in Piece]: () => Promise<Pieces[One]> }

interface Entry {
  /** How it calls itself, as short as it goes. */
  readonly name: string
  /** What the page's `lang` attribute says. */
  readonly tag: string
  /** What React Aria calls it. */
  readonly locale: string
  /** What a browser calls its own language that gets this one unasked; where none fits, it is English. */
  readonly unasked: RegExp
  readonly load: Loaders
}

/** The languages of the page: what is true of each, and where its words are. */
export const LANGUAGE_TABLE: Readonly<Record<Language, Entry>> = {
  en: {
    name: 'EN',
    tag: 'en',
    locale: 'en-US',
    unasked: /^en/i,
    load: {
      stage: async () => {
        const { stageEn, narrationEn } = await import('./texts/en/stage')
        return { messages: stageEn, narration: narrationEn }
      },
      rest: async () => (await import('./texts/en/rest')).restEn,
      scenarios: async () => (await import('./texts/en/scenarios')).scenariosEn,
      article: async () => (await import('./texts/en/article')).articleEn,
    },
  },
  zh: {
    name: '中文',
    tag: 'zh-Hans',
    locale: 'zh-CN',
    unasked: /^zh/i,
    load: {
      stage: async () => {
        const { stageZh, narrationZh } = await import('./texts/zh/stage')
        return { messages: stageZh, narration: narrationZh }
      },
      rest: async () => (await import('./texts/zh/rest')).restZh,
      scenarios: async () => (await import('./texts/zh/scenarios')).scenariosZh,
      article: async () => (await import('./texts/zh/article')).articleZh,
    },
  },
}
