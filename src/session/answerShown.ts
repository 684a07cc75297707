import type { AppState } from './appState'
import { cardShown } from './lessonRun'
import { isSamePlace } from './moment'
import type { Answer } from './question'

/**
 * The answer that stands beside its number: the latest, in the iteration where it was given, until the next is locked, the
 * asking is turned off, or a lesson turns to another card.
 */
export function answerShown(state: AppState): Answer | null {
  const latest = state.answers.at(-1)
  if (!latest || latest.answer === null || !isSamePlace(latest, state)) return null
  const { lesson, predict } = state
  const isOn = lesson ? latest.card === cardShown(lesson) : !latest.card && predict !== 'off'
  return isOn ? latest : null
}
