import { useEffect, useState, type ComponentType } from 'react'
import { whenIdle } from '../../browser/idle'
import { loadWords } from '../../i18n/words'
import { shownProblem } from '../../session/moment'
import { useApp } from '../context/AppContext'
import { isLarge } from '../network/layouts'

/** Zooming, once the page has nothing else to do; at once where a large network may need it. Without it the drawing fills its frame. */
export function LaterZoom() {
  const [Part, setPart] = useState<ComponentType | null>(null)
  const language = useApp((state) => state.language)
  const isUrgent = useApp((state) => isLarge(shownProblem(state)))
  const isThere = Part !== null
  useEffect(() => {
    if (isThere) return
    const fetch = (): void =>
      void Promise.all([import('./StageZoom'), loadWords(language, ['panels'])]).then(
        ([{ StageZoom }]) => setPart(() => StageZoom),
        () => {},
      )
    if (isUrgent) return fetch()
    return whenIdle(fetch)
  }, [isThere, isUrgent, language])
  return Part && <Part />
}
