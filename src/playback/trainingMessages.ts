import type { Problem, RunPiece } from '../engine'

/** What the page asks of the training thread: to go on from a checkpoint, or to stop where it is. */
export type TrainingOrder =
  | {
      readonly kind: 'train'
      /** The network at the last checkpoint before the end of the run. */
      readonly checkpoint: Problem
      /** Updates from there to the end of the run, which the page has already. */
      readonly known: number
      readonly iterations: number
      readonly stopAtError: number | null
      /** How many iterations a second, for eyes that follow; as many as can be where nothing is said. */
      readonly perSecond?: number
    }
  | { readonly kind: 'stop' }

/** What comes back: pieces of the run, the last one marked. */
export interface TrainingNews {
  readonly piece: RunPiece
  readonly isLast: boolean
}
