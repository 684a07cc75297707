import type { Bug, Problem, WeightId } from '../engine'
import type { AppState } from './appState'
import { shownProblem } from './moment'

/** A weight that was nudged, and what E became. */
export interface Measured {
  readonly weight: WeightId
  readonly epsilon: number
  readonly above: number
  readonly below: number
  /** Whether the program claims another slope. */
  readonly isFlagged: boolean
}

/** What somebody has measured and supposed of a network; it says nothing of any other. */
export interface BugLab {
  readonly of: Problem
  readonly measured: readonly Measured[]
  /** The weight that was nudged last; null where several were at once. */
  readonly latest: WeightId | null
  /** How often something was measured: the same weight again is shown again. */
  readonly times: number
  /** What a secret program was supposed to be last, and was not. */
  readonly supposed: Bug | null
  /** What it was found out to be. */
  readonly found: Bug | null
}

export const NOTHING_MEASURED = { measured: [], latest: null, times: 0, supposed: null, found: null } as const

/** What was measured of the network shown. */
export function labOf(state: AppState): BugLab {
  const of = shownProblem(state)
  const { lab } = state.looks.bugs
  return lab?.of === of ? lab : { of, ...NOTHING_MEASURED }
}

/** The measured slope of E. */
export function slopeOf({ above, below, epsilon }: Pick<Measured, 'above' | 'below' | 'epsilon'>): number {
  return (above - below) / (2 * epsilon)
}
