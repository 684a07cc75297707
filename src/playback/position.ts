import type { Beat } from '../motion/beat'

/** Where in a tape the drawing is. Steps before `from` are done, those from `from` to `step` are being played together. */
export interface Position {
  readonly from: number
  readonly step: number
  /** From 0 to 1. */
  readonly progress: number
  /** When each of the steps that are played together happens; none where nothing moves. */
  readonly beats: readonly Beat[]
}
