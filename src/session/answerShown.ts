import type { AppState } from './appState'
import { isSamePlace } from './moment'
import type { Answer } from './question'

/** The answer that stands beside its number: the latest, in the iteration where it was given, until the next is locked. */
export function answerShown(state: AppState): Answer | null {
  const latest = state.answers.at(-1)
  return latest && latest.answer !== null && isSamePlace(latest, state) ? latest : null
}
