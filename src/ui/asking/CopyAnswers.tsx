import { useState } from 'react'
import { copyText } from '../../browser/surroundings'
import { scoreOf } from '../../asking/judged'
import { useApp, useLateWords, useParts } from '../context/AppContext'
import { answersAsText } from './answersAsText'

/** How the answers of this iteration have come off, to be copied: nothing is kept or sent. */
export function CopyAnswers() {
  const { store } = useParts()
  const words = useLateWords('questions')
  const answers = useApp((state) => state.answers)
  const [copied, setCopied] = useState<typeof answers | null>(null)
  const score = scoreOf(store.getState())
  if (score.answered === 0) return null
  const copy = (): void => {
    void copyText(answersAsText(store.getState(), words)).then((isDone) => isDone && setCopied(answers))
  }
  return (
    <p className="score">
      <span>{words.score(score)}</span>
      <button type="button" className="linkButton" onClick={copy}>
        {copied === answers ? words.copied : words.copy}
      </button>
    </p>
  )
}
