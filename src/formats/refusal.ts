import type { ProblemError } from '../engine'

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
  /** The iteration ends before this step: the rest of the link was opened. */
  | 'beyond'
  | 'together'
  /** The numbers of the network grow without end, or can't be written, before this iteration. */
  | 'endless'
  /** To run so far would take too long: `most` says how far is not. */
  | 'work'
  /** It does not go with the rest of the network: `error` says why. */
  | 'clash'

/** Why a link was not opened: which part of it, the text that stood there, and what is wrong with it. */
export interface Refusal {
  readonly part: string
  readonly text: string
  readonly why: RefusalReason
  readonly error?: Pick<ProblemError, 'field' | 'allowed'> | undefined
  readonly most?: number
}

/** As much of a strange text as a message can show. */
const LONGEST_QUOTE = 60

/** Ends the reading of a link at the first part that is wrong; it never leaves this folder. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(part: string, text: string, why: RefusalReason, error?: ProblemError, most?: number) {
    super(why)
    const said = {
      part: part.slice(0, LONGEST_QUOTE),
      text: text.slice(0, LONGEST_QUOTE),
      why,
      ...(most === undefined ? {} : { most }),
    }
    this.refusal = error ? { ...said, error: { field: error.field, allowed: error.allowed } } : said
  }
}
