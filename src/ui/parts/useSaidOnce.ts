import { useState } from 'react'
import { useApp } from '../context/AppContext'

/**
 * How loud a live region is that says this, for its `aria-live`; what it says is told apart by identity.
 *
 * A message is said when it comes. In another language of the page it is still the same: whoever switches hears that the
 * language has changed, and nothing that was said before.
 */
export function useSaidOnce(said: unknown): 'off' | undefined {
  const language = useApp((state) => state.language)
  const [last, setLast] = useState({ said, language, isTranslated: false })
  let { isTranslated } = last
  if (last.said !== said || last.language !== language) {
    isTranslated = last.language !== language
    setLast({ said, language, isTranslated })
  }
  return said && isTranslated ? 'off' : undefined
}
