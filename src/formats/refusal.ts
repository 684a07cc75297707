export type RefusalReason =
  | 'missing'
  | 'doubled'
  | 'unknown'
  | 'unreadable'
  | 'version'
  | 'count'
  | 'range'
  | 'tooLong'
  | 'choice'
  | 'step'
  | 'together'

/** Why a link was not opened: which part of it, the text that stood there, and what is wrong with it. */
export interface Refusal {
  readonly part: string
  readonly text: string
  readonly why: RefusalReason
}

/** As much of a strange text as a message can show. */
const LONGEST_QUOTE = 60

/** Ends the reading of a link at the first part that is wrong; it never leaves this folder. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(part: string, text: string, why: RefusalReason) {
    super(why)
    this.refusal = { part: part.slice(0, LONGEST_QUOTE), text: text.slice(0, LONGEST_QUOTE), why }
  }
}
