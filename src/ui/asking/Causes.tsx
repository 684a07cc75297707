import { useState } from 'react'
import { causesOf } from '../../asking/causes'
import { judgementOf } from '../../asking/judged'
import type { Question } from '../../session/question'
import { useLateWords, useParts } from '../context/AppContext'

/** What it may have been, in the person's own view: three causes and a free line. Nobody judges it, and nothing is kept. */
export function Causes({ question }: { readonly question: Question }) {
  const { store } = useParts()
  const words = useLateWords('questions')
  const [chosen, setChosen] = useState<string | null>(null)
  const causes = causesOf(judgementOf(store.getState(), question), question.ask)
  return (
    <div className="causes" role="group" aria-label={words.whyTitle}>
      <span>{words.whyTitle}</span>
      {causes.map((cause) => (
        <button
          key={cause}
          type="button"
          className="smallButton"
          aria-pressed={chosen === cause}
          onClick={() => setChosen(chosen === cause ? null : cause)}
        >
          {words.causes[cause]}
        </button>
      ))}
      <input type="text" className="plainInput" aria-label={words.ownWords} placeholder={words.ownWords} />
    </div>
  )
}
