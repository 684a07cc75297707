import { judgementOf, ownBefore } from '../../asking/judged'
import { lateWordsOf } from '../../i18n/words'
import { writerFor } from '../../notation/writer'
import type { AppState } from '../../session/appState'
import { tapeAt } from '../../session/moment'
import type { Question } from '../../session/question'

/** What is said of a number that was given: of the number, never of the person. Empty where no number is asked for. */
export function verdictOn(state: AppState, question: Question, typed: string): string {
  const { ask } = question
  const { judgement } = judgementOf(state, question, typed)
  if (!judgement || ask.kind !== 'number') return ''
  const tape = tapeAt(question)
  const own = ownBefore(state, question)
  const write = writerFor(state.decimals).value
  return lateWordsOf(state.language, 'judgement').sentenceOf({ tape, judgement, of: ask.of, typed, own, write })
}
