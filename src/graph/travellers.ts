import type { Traveller } from './marks'
import { moveOf } from './moves/moves'
import { waitingPaths } from './moves/pathMove'
import type { Reading } from './reading'
import type { View } from './view'

/** The numbers that are on their way in the steps being played, and the contributions that wait at a hidden node. */
export function travellersOf(reading: Reading, view: View): readonly Traveller[] {
  return [...waitingPaths(reading, view), ...reading.playing.flatMap((step) => moveOf(step, reading, view))]
}
