import type { Flaw } from '../lessons/parse'
import { shortened, type JsonRefusal } from './jsonFile'
import type { Refusal } from './refusal'

/** Why a lesson was not opened; `place` is `cards[3].ask.of`. */
export type LessonRefusal =
  | JsonRefusal
  | (Pick<JsonRefusal, 'place' | 'text'> &
      /** No text at all, or a name that is none. */
      (
        | { readonly why: 'text' | 'id' | 'doubledId' }
        | { readonly why: 'tooLong'; readonly unit: 'words' | 'signs'; readonly count: number; readonly most: number }
        | { readonly why: 'choice'; readonly choices: readonly string[] }
        | { readonly why: 'list'; readonly least: number; readonly most: number }
        | { readonly why: 'whole'; readonly least: number; readonly most: number }
        | { readonly why: 'link'; readonly link: Refusal | null }
        /** A state further in its run than a lesson looks. */
        | { readonly why: 'tooFar'; readonly most: number }
        | { readonly why: 'flaw'; readonly flaw: Flaw }
        /** What the card's network does not have. */
        | { readonly why: 'quantity' | 'step' | 'parameter' }
        /** A step that has been made where the card starts. */
        | { readonly why: 'passed' }
        /** A number in a text that is still hidden where the card starts, or none there. */
        | { readonly why: 'hidden' | 'noNumber' }
        | { readonly why: 'several'; readonly fields: readonly string[] }
        | { readonly why: 'rightOptions'; readonly count: number }
        /** A task that is done where it starts; a check that does not hold there. */
        | { readonly why: 'done' | 'check' }
      ))

/** Ends the reading of a lesson at the first thing that is wrong; it never leaves this folder. */
export class RefusedLesson extends Error {
  readonly refusal: LessonRefusal

  constructor(refusal: LessonRefusal) {
    super(refusal.why)
    this.refusal = shortened(refusal)
  }
}
