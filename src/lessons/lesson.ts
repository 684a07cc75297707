import type { Language } from '../content/languages'
import type { Problem, QuantityId } from '../engine'
import type { TruthStatement } from './statement'

/** A text in every language of the page, with numbers as placeholders. */
export type LessonText = Readonly<Record<Language, string>>

/** A condition as it was written, and what it says. */
export interface Condition {
  readonly text: string
  readonly statement: TruthStatement
}

/** A network and a place in its run. */
export interface CardState {
  readonly problem: Problem
  readonly iteration: number
  /** The quantity that was just written; null before the first step. */
  readonly written: QuantityId | null
}

/** A state that a card names by a link. */
export interface LinkedState extends CardState {
  readonly link: string
}

export interface Option {
  readonly text: LessonText
  readonly right: Condition
}

export type Ask =
  | { readonly kind: 'number' | 'sign'; readonly of: QuantityId }
  /** `in`: the network that the question is about, if it is not the one that is shown. */
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly in: LinkedState | null }

/** The rules that a card may leave open to edits, beside the numbers of the network. */
export const EDITABLE_RULES = ['biasRule', 'updateOrder'] as const
export type Editable = QuantityId | (typeof EDITABLE_RULES)[number]

/** One thing to look at, to answer or to do. At most one of `ask`, `task`, `pair` and `fade` is there. */
export interface Card {
  readonly id: string
  readonly text: LessonText
  /** Where the card starts; null for where the one before has led. */
  readonly state: LinkedState | null
  /** Only the place: the quantity that was just written, `''` for the start of the iteration; null for where we are. */
  readonly step: QuantityId | '' | null
  /** The tab to show. */
  readonly panel: string | null
  /** What is lit in every view. */
  readonly look: readonly QuantityId[]
  readonly ask: Ask | null
  readonly task: { readonly until: Condition } | null
  readonly pair: { readonly seconds: number } | null
  /** The steps of this iteration that are asked when the player comes to them; all others are worked out. */
  readonly fade: readonly QuantityId[]
  /** Said after the answer, or once the task is done. */
  readonly after: LessonText | null
  readonly hint: LessonText | null
  /** What alone can be edited; null for everything. */
  readonly allow: readonly Editable[] | null
  /** What holds where the card starts: what its words claim beside its placeholders. */
  readonly check: readonly Condition[]
}

export interface Lesson {
  readonly id: string
  readonly minutes: number
  readonly title: LessonText
  readonly cards: readonly Card[]
}
