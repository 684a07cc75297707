import { memo, useId } from 'react'
import { readCount } from '../../../notation/readCount'
import { isUnfinished, readNumber } from '../../../engine/typed/readNumber'
import { MOST_ITERATIONS, mostIterations } from '../../../engine'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { isForeignKey } from '../../parts/isForeignKey'
import { LastingButton } from '../../parts/LastingButton'
import { MathText } from '../../parts/MathText'
import { useProblem, type Problem } from '../../parts/useProblem'
import { RunOutcome } from './RunOutcome'
import { writeCount } from '../../../i18n/writeCount'
import '../../parts/plainInput.css'

const COUNTS = [1, 10, 100, 1000, 10_000]

/** How much to train from here: a round number, any number, or until E is small enough; and what came of it. */
export const RunForm = memo(function RunForm() {
  const { store, trainer } = useParts()
  const { training: messages } = useMessages()
  const isBusy = useApp((state) => state.training !== null)
  const { count, until, hasFields: said } = useApp((state) => state.looks.training)
  const hasRun = useApp((state) => state.recorded > 0)
  const hasFields = said ?? !hasRun
  const longest = useApp(({ start }) => mostIterations(start.problem))
  const most = useApp((state) => longest - state.iteration)
  const limitId = useId()
  const runId = useId()
  const moreId = useId()
  const iterations = countIn(count, most)
  const stopAtError = errorIn(until)
  const isCount = (text: string): boolean => countIn(text, most) !== null
  const countProblem = useProblem(
    iterations === null ? messages.countProblem({ most, isLarge: longest < MOST_ITERATIONS }) : null,
    isUnfinished(count, isCount),
  )
  const untilProblem = useProblem(stopAtError === null ? messages.untilProblem : null, isUnfinished(until, isError))
  const type = (typed: { readonly count: string } | { readonly until: string }): void =>
    store.getState().look('training', { ...typed, hasFields: true })
  return (
    <>
      <div className="runCounts" role="group" aria-label={messages.runMore}>
        {COUNTS.map((one) => (
          <LastingButton
            key={one}
            className="textButton"
            translate="no"
            isDisabled={isBusy || one > most}
            onPress={() => trainer.train({ iterations: one })}
          >
            {`+${writeCount(one)}`}
          </LastingButton>
        ))}
        <button
          type="button"
          className="textButton"
          id={moreId}
          aria-label={messages.fields}
          aria-expanded={hasFields}
          onClick={() => store.getState().look('training', { hasFields: !hasFields })}
        >
          <MathText>{messages.fieldsShort}</MathText>
        </button>
      </div>
      {hasFields && (
        <div
          className="runForms"
          onFocus={() => said === null && store.getState().look('training', { hasFields: true })}
        >
          <FieldAndButton
            label={messages.count}
            text={count}
            setText={(text) => type({ count: text })}
            problem={countProblem}
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
            setText={(text) => type({ until: text })}
            problem={untilProblem}
            button={messages.runUntil}
            isBusy={isBusy}
            canRun={stopAtError !== null && iterations !== null}
            onUse={() => iterations !== null && stopAtError !== null && trainer.train({ iterations, stopAtError })}
          />
        </div>
      )}
      <div className={hasFields ? 'runNotes' : 'runNotes onlyEnd'}>
        {hasFields && iterations !== null && (
          <p className="limit" id={limitId}>
            {messages.untilHint({ iterations })}
          </p>
        )}
        <Said problem={countProblem} />
        <Said problem={untilProblem} />
        <RunOutcome focusNext={hasFields ? runId : moreId} />
      </div>
    </>
  )
})

function countIn(text: string, most: number): number | null {
  const count = readCount(text)
  return count !== null && count >= 1 && count <= most ? count : null
}

function errorIn(text: string): number | null {
  const read = readNumber(text)
  return 'value' in read && read.value > 0 ? read.value : null
}

function isError(text: string): boolean {
  return errorIn(text) !== null
}

function Said({ problem: { said, loudness, id } }: { readonly problem: Problem }) {
  return (
    said !== null && (
      <p className="numberProblem" role="alert" aria-live={loudness} id={id}>
        {said}
      </p>
    )
  )
}

interface FieldAndButtonProps {
  readonly label: string
  /** The element whose text is said with the field. */
  readonly describedBy?: string
  readonly text: string
  readonly button: string
  readonly buttonId?: string
  readonly problem: Problem
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
  problem,
  isBusy,
  canRun,
  setText,
  onUse,
}: FieldAndButtonProps) {
  const id = useId()
  const use = (): void => {
    problem.left()
    if (!isBusy && canRun) onUse()
  }
  // No form: a frame may forbid those, and then neither Enter nor the button would do anything.
  return (
    <div className="fieldAndButton">
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
          aria-invalid={problem.said !== null}
          aria-describedby={problem.said === null ? describedBy : problem.id}
          onChange={(event) => {
            problem.typed()
            setText(event.currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !isForeignKey(event.nativeEvent)) use()
          }}
          onBlur={problem.left}
        />
      </div>
      <LastingButton id={buttonId} className="textButton" isDisabled={isBusy || !canRun} onPress={use}>
        {button}
      </LastingButton>
    </div>
  )
}
