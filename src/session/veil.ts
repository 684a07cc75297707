import type { AppState } from './appState'
import { LOOKS_AHEAD, type Panel } from './panels'
import { openQuestion } from './question'

/**
 * Whether a panel is hidden while a question is open, since it looks ahead.
 *
 * A card of a lesson that asks for no number may ask to measure something in its own panel.
 */
export function isVeiled(state: AppState, panel: Panel): boolean {
  const question = openQuestion(state)
  if (!question || !LOOKS_AHEAD.has(panel)) return false
  const { lesson } = state
  return question.ask.of !== null || lesson?.lesson.cards[lesson.card]!.panel !== panel
}
