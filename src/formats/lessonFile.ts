import { LESSON_START } from '../lessons/beginning'
import type { Lesson } from '../lessons/lesson'
import { checkMark, fieldsOf, parseJson, quote, RefusedJson } from './jsonFile'
import { readCard } from './lessonCard'
import { readId, readList, readText, readWhole } from './lessonFields'
import { checkCard } from './lessonMeaning'
import { RefusedLesson, type LessonRefusal } from './lessonRefusal'
import { cardFields } from './writeLesson'

export type ReadLesson =
  { readonly kind: 'lesson'; readonly lesson: Lesson } | ({ readonly kind: 'refused' } & LessonRefusal)

/** What a lesson may ask for: more nobody takes in one sitting. */
export const LESSON_LIMITS = { mostCards: 40, mostMinutes: 90 } as const

export const LESSON_MARK = 'backflowLesson'
const VERSION = 1

/**
 * Reads the text of a lesson, or the JSON of one that ships, as a whole or not at all. Never throws.
 *
 * `panels` are those that the page has. A lesson with wrong programs in it can only be read once they are known.
 */
export function readLesson(given: unknown, panels: readonly string[]): ReadLesson {
  try {
    return { kind: 'lesson', lesson: read(typeof given === 'string' ? parseJson(given) : given, panels) }
  } catch (error) {
    if (error instanceof RefusedJson || error instanceof RefusedLesson) return { kind: 'refused', ...error.refusal }
    throw error
  }
}

/** Whether a lesson's text names a wrong program: then those have to be there before it is read. */
export function lessonNamesProgram(text: string): boolean {
  return /[=&"](?:bug|secret)=/.test(text)
}

/** Whether a lesson's links may name a network that is not the usual one. */
export function lessonNamesKinds(text: string): boolean {
  return /[=&"](?:act|loss|s|sched|batch|turn|see|scenario)=|bias=none/.test(text)
}

/** Writes a lesson as JSON that people can read and edit. */
export function writeLesson({ id, minutes, title, cards }: Lesson): string {
  const file = { [LESSON_MARK]: VERSION, id, minutes, title, cards: cards.map(cardFields) }
  return `${JSON.stringify(file, null, 2)}\n`
}

function read(given: unknown, panels: readonly string[]): Lesson {
  checkMark(given, LESSON_MARK, VERSION)
  const file = fieldsOf('', given, [LESSON_MARK, 'id', 'minutes', 'title', 'cards'])
  const lesson = {
    id: readId('id', file.id),
    minutes: readWhole('minutes', file.minutes, 1, LESSON_LIMITS.mostMinutes),
    title: readText('title', file.title),
    cards: readList('cards', file.cards, 1, LESSON_LIMITS.mostCards).map((card, i) =>
      readCard(`cards[${i}]`, card, panels),
    ),
  }
  const { cards } = lesson
  const doubled = cards.findIndex(({ id }, i) => cards.findIndex((other) => other.id === id) < i)
  if (doubled >= 0)
    throw new RefusedLesson({ place: `cards[${doubled}].id`, text: quote(cards[doubled]?.id), why: 'doubledId' })
  // Last, because it is the only part that may take a while: each card starts where the one before has led.
  cards.reduce((state, card, i) => checkCard(`cards[${i}]`, card, state), LESSON_START)
  return lesson
}
