import { useMemo } from 'react'
import { writeCount } from '../../i18n/writeCount'
import type { AppState } from '../../session/appState'
import { cardWords, type CardWords } from '../../teaching/words'
import { useApp } from '../context/AppContext'

const NOTHING: CardWords = { text: '', hint: '', after: '', choices: [] }

type Told = Pick<AppState, 'lesson' | 'start' | 'iteration' | 'step' | 'recorded' | 'language' | 'decimals'>

/** What the card of the open lesson says, in the language of the page; nothing where none is open. */
export function cardWordsNow({ lesson, language, decimals, ...moment }: Told): CardWords {
  return lesson ? cardWords({ lesson, moment, language, writing: { decimals, count: writeCount } }) : NOTHING
}

/** The same, for components. */
export function useCardWords(): CardWords {
  const lesson = useApp((state) => state.lesson)
  const start = useApp((state) => state.start)
  const iteration = useApp((state) => state.iteration)
  const step = useApp((state) => state.step)
  const recorded = useApp((state) => state.recorded)
  const language = useApp((state) => state.language)
  const decimals = useApp((state) => state.decimals)
  return useMemo(
    () => cardWordsNow({ lesson, start, iteration, step, recorded, language, decimals }),
    [lesson, start, iteration, step, recorded, language, decimals],
  )
}
