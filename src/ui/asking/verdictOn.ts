import { judgementOf, ownBefore } from '../../asking/judged'
import type { Judged } from '../../i18n/judgement/judgement'
import { lateWordsOf } from '../../i18n/words'
import type { Mistake } from '../../mistakes'
import { writerFor } from '../../notation/writer'
import type { AppState } from '../../session/appState'
import { tapeAt } from '../../session/moment'
import type { Question } from '../../session/question'

/** What is said of a number that was given: of the number, never of the person. Empty where no number is asked for. */
export function verdictOn(state: AppState, question: Question, typed: string): string {
  const judged = judgedIn(state, question, typed)
  return judged ? lateWordsOf(state.language, 'judgement').sentenceOf(judged) : ''
}

/** The mistakes that a number is put down to there: those that can be shown in a formula. */
export function namedBy(state: AppState, question: Question): readonly Mistake[] {
  const judged = question.answer === null ? null : judgedIn(state, question, question.answer)
  return judged ? lateWordsOf(state.language, 'judgement').namedIn(judged) : []
}

function judgedIn(state: AppState, question: Question, typed: string): Judged | null {
  const { ask } = question
  const { judgement } = judgementOf(state, question, typed)
  if (!judgement || ask.kind !== 'number') return null
  const tape = tapeAt(question)
  const own = ownBefore(state, question)
  const write = writerFor(state.decimals).value
  return { tape, judgement, of: ask.of, typed, own, write }
}
