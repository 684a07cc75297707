import { useState } from 'react'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { writeCount } from '../../i18n/writeCount'
import { LastingButton } from './LastingButton'
import './runCounts.css'

const COUNTS = [1, 10, 100, 1000]

interface Props {
  /** Whether there is a picture beside it that eyes can follow in a slow run. */
  readonly canBeSlow?: boolean
}

/** Buttons that run a round number of iterations from here; slowly, if one likes. */
export function RunCounts({ canBeSlow = false }: Props) {
  const { trainer } = useParts()
  const { samples: words, training } = useMessages()
  const [isSlow, setSlow] = useState(false)
  const isBusy = useApp((state) => state.training !== null)
  return (
    <div className="fewRuns" role="group" aria-label={training.runMore}>
      <span aria-hidden="true">{words.run}</span>
      {COUNTS.map((one) => (
        <LastingButton
          key={one}
          className="smallButton"
          translate="no"
          isDisabled={isBusy}
          onPress={() => trainer.train({ iterations: one, isSlow })}
        >
          {`+${writeCount(one)}`}
        </LastingButton>
      ))}
      {canBeSlow && (
        <button
          type="button"
          className="smallButton"
          aria-pressed={isSlow}
          aria-label={words.slowly}
          onClick={() => setSlow(!isSlow)}
        >
          {words.slow}
        </button>
      )}
    </div>
  )
}
