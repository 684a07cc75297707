import { scoreOf } from '../asking/judged'
import type { AppState } from '../session/appState'

/** How many questions a lesson has, how many of them were answered, and how many of the answers were right. */
export function tallyOf(state: AppState): {
  readonly asked: number
  readonly answered: number
  readonly right: number
} {
  const cards = state.lesson?.lesson.cards ?? []
  const asked = cards.reduce((sum, { ask, fade }) => sum + (ask ? 1 : fade.length), 0)
  return { asked, ...scoreOf(state) }
}
