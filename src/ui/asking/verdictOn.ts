import { judgementOf } from '../../asking/judged'
import type { AppState } from '../../session/appState'
import type { Question } from '../../session/question'

/** What is said of a number that was given. */
export function verdictOn(state: AppState, question: Question, typed: string): string {
  const { judgement } = judgementOf(state, question, typed)
  return `${judgement?.verdict}: ${judgement?.mistakes.map(({ id }) => id).join(', ')}`
}
