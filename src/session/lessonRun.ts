import type { Card, Lesson } from '../lessons/lesson'
import type { SheetHeight } from './looks'
import type { Moment } from './moment'
import type { Panel } from './panels'

/** A lesson that is open, and how far somebody is in it. */
export interface LessonRun {
  readonly lesson: Lesson
  /** The name that links say; null for one from a file. */
  readonly shippedAs: string | null
  /** Which card, counted from 0. */
  readonly card: number
  /** The cards whose task has been done or whose question was answered, or that were passed over. */
  readonly done: readonly number[]
  /** The network at the beginning of this card: it can be had again. */
  readonly begun: Moment
  /** Where the page was before the lesson, and what undo could go back to: leaving brings it back. */
  readonly before: Moment
  readonly past: readonly Moment[]
  /** What stood beside the network then. */
  readonly beside: { readonly panel: Panel; readonly sheet: SheetHeight }
  /** How many entries undo had as the card began: edits since then are tries. */
  readonly undoable: number
  /** Whether the hint of the card is shown. */
  readonly isHinted: boolean
  /** Whether all cards lie behind: what is left to say is how it went. */
  readonly isOver: boolean
}

/** The card that is shown; null where no lesson is open. */
export function cardShown(run: LessonRun | null): Card | null {
  return run && run.lesson.cards[run.card]!
}
