import type { Told } from '../narration'

/** Why steps compute what they do, in one language. */
export interface Reasons {
  /** What the line with the reason is called. */
  readonly why: string
  /** One reason: for a step that was played, on its own names and numbers. */
  reasonOf(told: Told): string
}
