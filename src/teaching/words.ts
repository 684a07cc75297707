import type { Language } from '../content/languages'
import type { Context } from '../lessons/evaluate'
import type { LessonText } from '../lessons/lesson'
import { fillText, type Writing } from '../lessons/placeholders'
import type { LessonRun } from '../session/lessonRun'
import type { Moment } from '../session/moment'
import { cardOf, contextAsked, contextAt } from './cards'

/** What a card says, with its numbers. */
export interface CardWords {
  readonly text: string
  readonly hint: string
  /** What is said once it is done; empty where there is nothing to say. */
  readonly after: string
  /** The choices of its question, in their order. */
  readonly choices: readonly string[]
}

interface Told {
  readonly lesson: LessonRun
  /** What is shown now. */
  readonly moment: Moment & { readonly recorded: number }
  readonly language: Language
  readonly writing: Writing
}

/** The words of the card that is shown: its text as it begins, what is said afterwards of what has become of it. */
export function cardWords({ lesson, moment, language, writing }: Told): CardWords {
  const card = cardOf(lesson)
  const fill = (text: LessonText | null, context: Context): string =>
    text === null ? '' : fillText(text[language], context, writing)
  const begun = contextAt({ ...lesson.begun, recorded: lesson.begun.iteration })
  const asked = contextAsked(card, moment)
  return {
    text: fill(card.text, begun),
    hint: fill(card.hint, begun),
    after: fill(card.after, asked),
    choices: card.ask?.kind === 'choice' ? card.ask.options.map(({ text }) => fill(text, asked)) : [],
  }
}
