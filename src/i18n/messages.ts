import { en } from './texts/en/all'
import { zh } from './texts/zh/all'

/** Every text of the page in one language; English says which texts there are. */
export type Messages = typeof en

/** What the page's `lang` attribute says for each language. */
export const LANGUAGE_TAGS = { en: 'en', zh: 'zh-Hans' } as const

const MESSAGES = { en, zh } as const

/** The texts in this language. */
export function messagesOf(language: keyof typeof MESSAGES): Messages {
  return MESSAGES[language]
}
