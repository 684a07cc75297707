import type { AppStore } from './appStore'
import { newStart } from './moment'

/** Starts the network again, with all weights updated at once; undo brings the other order back. */
export function updateTogether({ getState }: Pick<AppStore, 'getState'>): void {
  const { start, refuses, open } = getState()
  if (!refuses(['updateOrder'])) open(newStart({ ...start.problem, updateOrder: 'simultaneous' }))
}
