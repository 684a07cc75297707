interface Entry {
  /** How it calls itself, as short as it goes. */
  readonly name: string
  /** What the page's `lang` attribute says. */
  readonly tag: string
  /** What React Aria calls it. */
  readonly locale: string
  /** What a browser calls its own language that gets this one unasked; where none fits, it is English. */
  readonly unasked: RegExp
}

/** The languages of the page, by what links and the browser's storage call them. Their words are in i18n. */
export const LANGUAGE_TABLE = {
  en: { name: 'EN', tag: 'en', locale: 'en-US', unasked: /^en/i },
  zh: { name: '中文', tag: 'zh-Hans', locale: 'zh-CN', unasked: /^zh/i },
} as const satisfies Readonly<Record<string, Entry>>

export type Language = keyof typeof LANGUAGE_TABLE

export const LANGUAGES = Object.keys(LANGUAGE_TABLE) as readonly Language[]
