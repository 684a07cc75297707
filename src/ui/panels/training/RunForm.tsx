import { memo, useId, useState } from 'react'
import { readCount } from '../../../notation/readCount'
import { readNumber } from '../../../notation/readNumber'
import { MOST_ITERATIONS } from '../../../playback/trainer'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { RunProgress } from './RunProgress'
import { writeCount } from '../../../i18n/writeCount'
import '../../parts/plainInput.css'

const COUNTS = [1, 10, 100, 1000, 10_000]

/** How much to train from here: a round number, any number, or until E is small enough; and what came of it. */
export const RunForm = memo(function RunForm() {
  const { trainer } = useParts()
  const { training: messages } = useMessages()
  const isBusy = useApp((state) => state.training !== null)
  const [count, setCount] = useState('100000')
  const limitId = useId()
  const [until, setUntil] = useState('0.0001')
  const iterations = countIn(count)
  const stopAtError = errorIn(until)
  return (
    <>
      <div className="runCounts" role="group" aria-label={messages.runMore}>
        {COUNTS.map((one) => (
          <button
            key={one}
            type="button"
            className="textButton"
            disabled={isBusy}
            onClick={() => trainer.train({ iterations: one })}
          >
            +{writeCount(one)}
          </button>
        ))}
      </div>
      <div className="runForms">
        <FieldAndButton
          label={messages.count}
          text={count}
          setText={setCount}
          isRight={iterations !== null}
          button={messages.run}
          isDisabled={isBusy || iterations === null}
          onUse={() => iterations !== null && trainer.train({ iterations })}
        />
        <FieldAndButton
          label={messages.until}
          describedBy={limitId}
          text={until}
          setText={setUntil}
          isRight={stopAtError !== null}
          button={messages.runUntil}
          isDisabled={isBusy || stopAtError === null || iterations === null}
          onUse={() => iterations !== null && stopAtError !== null && trainer.train({ iterations, stopAtError })}
        />
      </div>
      <div className="runNotes">
        {iterations === null ? (
          <p className="numberProblem">{messages.countProblem}</p>
        ) : (
          <p className="limit" id={limitId}>
            {messages.untilHint({ iterations })}
          </p>
        )}
        {stopAtError === null && <p className="numberProblem">{messages.untilProblem}</p>}
        <RunProgress />
      </div>
    </>
  )
})

function countIn(text: string): number | null {
  const count = readCount(text)
  return count !== null && count >= 1 && count <= MOST_ITERATIONS ? count : null
}

function errorIn(text: string): number | null {
  const read = readNumber(text)
  return 'value' in read && read.value > 0 ? read.value : null
}

interface FieldAndButtonProps {
  readonly label: string
  /** The element whose text is said with the field. */
  readonly describedBy?: string
  readonly text: string
  readonly button: string
  readonly isRight: boolean
  readonly isDisabled: boolean
  setText(text: string): void
  onUse(): void
}

function FieldAndButton({
  label,
  describedBy,
  text,
  button,
  isRight,
  isDisabled,
  setText,
  onUse,
}: FieldAndButtonProps) {
  const id = useId()
  return (
    <form
      className="fieldAndButton"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isDisabled) onUse()
      }}
    >
      <div>
        <label htmlFor={id}>
          <MathText>{label}</MathText>
        </label>
        <input
          className="plainInput"
          type="text"
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={!isRight}
          aria-describedby={describedBy}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <button type="submit" className="textButton" disabled={isDisabled}>
        {button}
      </button>
    </form>
  )
}
