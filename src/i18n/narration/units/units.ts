import type { Seen, Step } from '../../../engine'
import type { WriteValue } from '../narration'

/** Several steps that were played as one move. */
export interface PlayedUnit {
  readonly seen: Seen
  readonly steps: readonly Step[]
  readonly write: WriteValue
}

/** What moves of several steps did, in one language. */
export interface Units {
  /** Which steps they are. */
  eyebrow(of: { readonly phase: string; readonly from: number; readonly to: number; readonly total: number }): string
  /** A question or claim about all of them, before any of their numbers is there. */
  titleOf(unit: Pick<PlayedUnit, 'seen' | 'steps'>): string
  /** What they come to, once all of it is there. */
  sentenceOf(unit: PlayedUnit): string
}
