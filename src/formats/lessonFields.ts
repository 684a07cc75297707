import { LANGUAGES, type Language } from '../content/languages'
import { WRITTEN_IN } from '../content/writing'
import type { LessonText } from '../lessons/lesson'
import { fieldsOf, inside, quote } from './jsonFile'
import { RefusedLesson } from './lessonRefusal'

/** How many words or signs a text of a card may have: it stands in a strip of two lines. */
const LONGEST_TEXT = { words: 40, signs: 100 }

/** A name: `two-roads`. */
const ID = /^[a-z\d]+(?:-[a-z\d]+)*$/
const LONGEST_ID = 40

/** Reads a text in every language, none of them too long. */
export function readText(place: string, value: unknown): LessonText {
  const given: Readonly<Record<Language, unknown>> = fieldsOf(place, value, LANGUAGES)
  const texts = LANGUAGES.map((language) => {
    const there = inside(place, language)
    const text = readString(there, given[language])
    const count = wordCount(text)
    const unit = WRITTEN_IN[language]
    const most = LONGEST_TEXT[unit]
    if (count > most) throw new RefusedLesson({ place: there, text: quote(text), why: 'tooLong', unit, count, most })
    return [language, text] as const
  })
  // Object.fromEntries forgets that every language is there.
  return Object.fromEntries(texts) as Record<Language, string>
}

/** What is longer counts as several words: a text of one word could fill a page. */
const LONGEST_WORD = 30

/** How many words a text has: each Chinese sign counts as one, and a number in braces as well. */
export function wordCount(text: string): number {
  const words = text.replace(/\{[^{}]*\}/g, ' 0 ').replace(/\p{Script=Han}/gu, ' 字 ')
  const counts = words.split(/\s+/).map((word) => {
    const parts = Math.ceil(word.length / LONGEST_WORD)
    return parts > 1 || /[\p{L}\p{N}]/u.test(word) ? parts : 0
  })
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Reads a text that is not blank. */
export function readString(place: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw new RefusedLesson({ place, text: quote(value), why: 'text' })
}

export function readId(place: string, value: unknown): string {
  if (typeof value === 'string' && value.length <= LONGEST_ID && ID.test(value)) return value
  throw new RefusedLesson({ place, text: quote(value), why: 'id' })
}

export function readWhole(place: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
  throw new RefusedLesson({ place, text: quote(value), why: 'whole', least, most })
}

export function readList(place: string, value: unknown, least: number, most: number): readonly unknown[] {
  if (Array.isArray(value) && value.length >= least && value.length <= most) return value
  throw new RefusedLesson({ place, text: quote(value), why: 'list', least, most })
}

export function readChoice<T extends string>(place: string, value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  if (found === undefined) throw new RefusedLesson({ place, text: quote(value), why: 'choice', choices })
  return found
}
