import { useApp, useMessages, useParts } from '../context/AppContext'
import { writeCount } from '../../i18n/writeCount'
import { LastingButton } from './LastingButton'
import './runCounts.css'

const COUNTS = [1, 10, 100, 1000]

/** Buttons that run a round number of iterations from here. */
export function RunCounts() {
  const { trainer } = useParts()
  const { samples: words, training } = useMessages()
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
          onPress={() => trainer.train({ iterations: one })}
        >
          {`+${writeCount(one)}`}
        </LastingButton>
      ))}
    </div>
  )
}
