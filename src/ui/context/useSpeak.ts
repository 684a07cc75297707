import type { Language } from '../../content/languages'
import { loadAllWords } from '../../i18n/allWords'
import { useParts } from './AppContext'

/** Changes the language of the page. All its words come first, so that nothing is shown in two languages. */
export function useSpeak(): (language: Language) => void {
  const { store } = useParts()
  return (language) => {
    void loadAllWords(language).then(
      () => store.getState().setPreference('language', language),
      () => store.getState().tell({ kind: 'notLoaded' }),
    )
  }
}
