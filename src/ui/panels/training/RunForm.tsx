import { memo, useId, useState } from 'react'
import { readCount } from '../../../notation/readCount'
import { readNumber } from '../../../notation/readNumber'
import { MOST_ITERATIONS } from '../../../playback/trainer'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { LastingButton } from '../../parts/LastingButton'
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
  const runId = useId()
  const [until, setUntil] = useState('0.0001')
  const iterations = countIn(count)
  const stopAtError = errorIn(until)
  return (
    <>
      <div className="runCounts" role="group" aria-label={messages.runMore}>
        {COUNTS.map((one) => (
          <LastingButton
            key={one}
            className="textButton"
            isDisabled={isBusy}
            onPress={() => trainer.train({ iterations: one })}
          >
            +{writeCount(one)}
          </LastingButton>
        ))}
      </div>
      <div className="runForms">
        <FieldAndButton
          label={messages.count}
          text={count}
          setText={setCount}
          isRight={iterations !== null}
          button={messages.run}
          buttonId={runId}
          isBusy={isBusy}
          canRun={iterations !== null}
          onUse={() => iterations !== null && trainer.train({ iterations })}
        />
        <FieldAndButton
          label={messages.until}
          describedBy={limitId}
          text={until}
          setText={setUntil}
          isRight={stopAtError !== null}
          button={messages.runUntil}
          isBusy={isBusy}
          canRun={stopAtError !== null && iterations !== null}
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
        <RunProgress focusNext={runId} />
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
  readonly buttonId?: string
  readonly isRight: boolean
  /** Whether a run is under way: the button that began it rests, and keeps the focus. */
  readonly isBusy: boolean
  readonly canRun: boolean
  setText(text: string): void
  onUse(): void
}

function FieldAndButton({
  label,
  describedBy,
  text,
  button,
  buttonId,
  isRight,
  isBusy,
  canRun,
  setText,
  onUse,
}: FieldAndButtonProps) {
  const id = useId()
  return (
    <form
      className="fieldAndButton"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy && canRun) onUse()
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
      <button type="submit" id={buttonId} className="textButton" aria-disabled={isBusy || undefined} disabled={!canRun}>
        {button}
      </button>
    </form>
  )
}
