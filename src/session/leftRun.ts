import type { AppState } from './appState'
import type { Branch } from './moment'
import { runFrom } from './runs'

/** The run that the present one left, as long as nobody has dismissed it. */
export function ghostOf({ start, ghostDismissed }: Pick<AppState, 'start' | 'ghostDismissed'>): Branch | null {
  const { branch } = start
  return branch && branch.from !== ghostDismissed ? branch : null
}

/** How much there still is of a run that was left: what there was no room for any more can't be drawn. */
export function recordedOf({ from, length }: Branch): number {
  return Math.min(length, runFrom(from.problem).length())
}
