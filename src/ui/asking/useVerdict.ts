import type { Question } from '../../session/question'
import { useApp, useParts } from '../context/AppContext'
import { verdictOn } from './verdictOn'

/** What is said of an answer to a question for a number, in the language of the page. */
export function useVerdict(question: Question): (typed: string) => string {
  const { store } = useParts()
  const language = useApp((state) => state.language)
  const decimals = useApp((state) => state.decimals)
  return (typed) => verdictOn({ ...store.getState(), language, decimals }, question, typed)
}
