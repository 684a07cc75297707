import { useMemo } from 'react'
import type { Question } from '../../session/question'
import { sightNow } from '../../session/selectors'
import { useApp } from '../context/AppContext'
import { useCardWords } from '../lessons/useCardWords'
import { askedWords, type AskedWords } from './askedWords'

/** The words of a question, in the language of the page. */
export function useAskedWords(question: Question): AskedWords {
  const sight = useApp(sightNow)
  const language = useApp((state) => state.language)
  const card = useCardWords()
  return useMemo(() => askedWords(question, sight, language, card), [question, sight, language, card])
}
