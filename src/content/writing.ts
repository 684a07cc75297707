import type { Language } from './languages'

/** What a language is written in: words with spaces between them, or signs without. */
export const WRITTEN_IN: Readonly<Record<Language, 'words' | 'signs'>> = { en: 'words', zh: 'signs' }
