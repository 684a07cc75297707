import type { QuantityId, Tape } from '../../engine'
import type { Judgement, Mistake, OwnNumbers } from '../../mistakes'
import type { WriteValue } from '../narration/narration'

/** An answer that has been judged. */
export interface Judged {
  readonly tape: Tape
  readonly judgement: Judgement
  readonly of: QuantityId
  /** As it was typed. */
  readonly typed: string
  /** The person's own earlier numbers, as the judge had them. */
  readonly own?: OwnNumbers | undefined
  /** How the page writes the true number. */
  readonly write: WriteValue
}

/** What is said of answers, in one language: of the number, never of the person. */
export interface JudgementWords {
  /** The verdict in a sentence or two, with the names and numbers at hand. */
  sentenceOf(judged: Judged): string
  /** The mistakes that it puts a wrong or close number down to, in its order: the ones to show. */
  namedIn(judged: Judged): readonly Mistake[]
}
