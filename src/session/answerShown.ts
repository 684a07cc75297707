import type { AppState } from './appState'
import { isSamePlace } from './moment'
import type { Answer } from './question'

/** The answer that stands beside its number: the latest, in the iteration where it was given, until the next is locked. */
export function answerShown({ answers, ...place }: AppState): Answer | null {
  const latest = answers.at(-1)
  return latest && latest.answer !== null && isSamePlace(latest, place) ? latest : null
}
