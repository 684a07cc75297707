import { useState } from 'react'
import { copyText } from '../../browser/surroundings'
import { scoreOf } from '../../asking/judged'
import { useApp, useLateWords, useParts } from '../context/AppContext'
import { answersAsText } from './answersAsText'
import '../parts/plainInput.css'

/** How the answers of this iteration have come off, to be copied: nothing is kept or sent. Where the browser refuses, they stand there to be copied by hand. */
export function CopyAnswers() {
  const { store } = useParts()
  const words = useLateWords('questions')
  const answers = useApp((state) => state.answers)
  const [copied, setCopied] = useState<typeof answers | null>(null)
  /** Those that the browser did not copy. */
  const [refused, setRefused] = useState<typeof answers | null>(null)
  const score = scoreOf(store.getState())
  if (score.answered === 0) return null
  const copy = (): void => {
    void copyText(answersAsText(store.getState())).then((isDone) => {
      setCopied(isDone ? answers : null)
      setRefused(isDone ? null : answers)
    })
  }
  return (
    <>
      <p className="score">
        <span>{words.score(score)}</span>
        <button type="button" className="linkButton" onClick={copy}>
          {copied === answers ? words.copied : words.copy}
        </button>
      </p>
      {refused === answers && (
        <label className="answersToCopy">
          <span>{words.copyFailed}</span>
          <textarea
            className="plainInput"
            rows={3}
            translate="no"
            readOnly
            // It was asked for, to be copied from.
            autoFocus
            value={answersAsText(store.getState())}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
    </>
  )
}
