import type { Narration } from './narration/narration'
import { narrationEn } from './narration/en/en'
import { narrationZh } from './narration/zh/zh'

const NARRATIONS = { en: narrationEn, zh: narrationZh } as const

/** The words about steps, quantities and places of the network in this language. */
export function narrationOf(language: keyof typeof NARRATIONS): Narration {
  return NARRATIONS[language]
}
