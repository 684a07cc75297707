import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { LANGUAGE_TABLE } from '../../content/languages'
import { useApp } from '../context/AppContext'

/** Lets React Aria say its own few words in the language of the page, not of the browser. */
export function AriaLocale({ children }: { readonly children: ReactNode }) {
  const language = useApp((state) => state.language)
  return <I18nProvider locale={LANGUAGE_TABLE[language].locale}>{children}</I18nProvider>
}
