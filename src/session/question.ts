import type { QuantityId } from '../engine'
import type { Card } from '../lessons/lesson'
import { isSamePlace, type Moment } from './moment'

/** What a question asks for. */
export type Ask =
  /** The number of a quantity. */
  | { readonly kind: 'number'; readonly of: QuantityId }
  /** Whether it is positive, negative or zero. */
  | { readonly kind: 'sign'; readonly of: QuantityId }
  /** One of several answers, whose words stand elsewhere under this name. */
  | { readonly kind: 'choice'; readonly of: QuantityId | null; readonly named: string; readonly right: number }

/**
 * A question before a step: while it is open the player stands before that step, so that nobody sees the number.
 *
 * It belongs to the place that it was asked at: wherever else the player goes, it is not asked any more.
 */
export interface Question extends Moment {
  readonly ask: Ask
  /** How many steps have been played once the answer is shown. */
  readonly until: number
  /** Answered, or shown without an answer: from then on nothing is taken back. */
  readonly isLocked: boolean
  /** As it was typed, or which choice, counted from 0; null for none. */
  readonly answer: string | null
  /** Whether its number has arrived and is played once more: what is known by now stays in sight. */
  readonly isReplayed: boolean
  /** Answers that were wrong while practising: the number stays hidden. */
  readonly tries: readonly string[]
  /** How many hands went up for each choice, as the teacher counts them. */
  readonly hands: readonly number[]
  /** Whether the person who made the player come here reads by the focus: then it goes to the answer. */
  readonly takesFocus: boolean
}

/** What came of a question, at the place where it was asked. */
export interface Answer extends Moment {
  readonly ask: Ask
  /** Null where it was shown without one: that counts for nothing. */
  readonly answer: string | null
  /** The card of the lesson that asked; null outside lessons. */
  readonly card: Card | null
}

interface Asked extends Moment {
  readonly question?: Question | null
}

/** The question at the place shown, open or answered; null where there is none. */
export function questionAt(asked: Asked): Question | null {
  const { question, step } = asked
  if (!question || !isSamePlace(question, asked)) return null
  return step === (question.isLocked ? question.until : question.step) ? question : null
}

/** The question that waits for an answer. */
export function openQuestion(state: Asked): Question | null {
  const question = questionAt(state)
  return question && !question.isLocked ? question : null
}

/** The number that nobody may see yet; null where none is asked for. */
export function askedFor(state: Asked): QuantityId | null {
  return openQuestion(state)?.ask.of ?? null
}
