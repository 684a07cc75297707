import type { Question } from '../../session/question'
import { useParts } from '../context/AppContext'
import { verdictOn } from './verdictOn'

/** What is said of an answer to a question for a number, in the language of the page. */
export function useVerdict(question: Question): (typed: string) => string {
  const { store } = useParts()
  return (typed) => verdictOn(store.getState(), question, typed)
}
