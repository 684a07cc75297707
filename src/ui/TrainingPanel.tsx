import { useState } from 'react'
import { Button, Input, Label, ProgressBar, Switch, TextField } from 'react-aria-components'
import { readNumber } from '../formulas/readNumber'
import { writeNumber } from '../formulas/numbers'
import { MOST_ITERATIONS } from '../playback/trainer'
import type { TrainingEnd } from '../state/appStore'
import { runFrom } from '../state/iterations'
import { useApp, useMessages, useParts } from './AppContext'
import { ErrorChart } from './ErrorChart'
import { MathText } from './MathText'
import { Timeline } from './Timeline'
import './training.css'

const COUNTS = [1, 10, 100, 1000, 10_000]

/** The same iteration again and again, until the error is small; and the way to any moment of it. */
export function TrainingPanel() {
  const { store, trainer } = useParts()
  const { training: messages } = useMessages()
  const problem = useApp((state) => state.problem)
  const recorded = useApp((state) => state.recorded)
  const iteration = useApp((state) => state.iteration)
  const underWay = useApp((state) => state.training)
  const end = useApp((state) => state.trainingEnd)
  const [logarithmic, setLogarithmic] = useState(true)
  const run = runFrom(problem)
  const goTo = (k: number): void => store.getState().enterIteration(k, store.getState().step)

  return (
    <div className="trainingPanel">
      <p className="groupLabel">{messages.runMore}</p>
      <div className="runCounts">
        {COUNTS.map((count) => (
          <Button
            key={count}
            className="textButton"
            isDisabled={underWay !== null}
            onPress={() => trainer.train({ iterations: count })}
          >
            +{count.toLocaleString('en')}
          </Button>
        ))}
      </div>
      <NumberAndButton
        label={messages.count}
        start="100000"
        button={messages.run}
        isDisabled={underWay !== null}
        isRight={(value) => Number.isInteger(value) && value >= 1 && value <= MOST_ITERATIONS}
        problem={messages.countProblem}
        onUse={(iterations) => trainer.train({ iterations })}
      />
      <NumberAndButton
        label={messages.until}
        start="0.0001"
        button={messages.runUntil}
        isDisabled={underWay !== null}
        isRight={(value) => value > 0}
        problem={messages.untilProblem}
        onUse={(stopAtError) => trainer.train({ iterations: MOST_ITERATIONS, stopAtError })}
      />
      {underWay && (
        <div className="underWay">
          <ProgressBar
            className="progress"
            aria-label={messages.progress}
            minValue={underWay.from}
            maxValue={underWay.goal}
            value={recorded}
            valueLabel={messages.progressValue({ iteration: recorded, error: writeNumber(run.error(recorded), 9) })}
          >
            {({ percentage = 0, valueText }) => (
              <>
                <span className="progressTrack">
                  <span className="progressBar" style={{ width: `${percentage}%` }} />
                </span>
                <span>{valueText}</span>
              </>
            )}
          </ProgressBar>
          <Button className="textButton" onPress={underWay.paused ? trainer.resume : trainer.pause}>
            {underWay.paused ? messages.resume : messages.pause}
          </Button>
          <Button className="textButton" onPress={trainer.cancel}>
            {messages.cancel}
          </Button>
        </div>
      )}
      <p className="trainingEnd" role="status">
        {end && <MathText>{endInWords(end, messages)}</MathText>}
      </p>
      {recorded > 0 ? (
        <>
          <ErrorChart run={run} length={recorded} iteration={iteration} logarithmic={logarithmic} onGoTo={goTo} />
          <Timeline length={recorded} iteration={iteration} logarithmic={logarithmic} onGoTo={goTo} />
          <Switch className="switch" isSelected={logarithmic} onChange={setLogarithmic}>
            <span className="switchTrack" aria-hidden="true" />
            {messages.logarithmic}
          </Switch>
          <RunTable />
        </>
      ) : (
        <p className="hint">{messages.nothingYet}</p>
      )}
    </div>
  )
}

function endInWords(
  { end, iteration, stopAtError }: TrainingEnd,
  messages: ReturnType<typeof useMessages>['training'],
): string {
  switch (end) {
    case 'count':
      return messages.endCount({ iteration })
    case 'error':
      return messages.endError({ iteration, error: String(stopAtError) })
    case 'diverged':
      return messages.endDiverged({ iteration: iteration + 1 })
    case 'cancelled':
      return messages.endCancelled({ iteration })
  }
}

interface NumberAndButtonProps {
  readonly label: string
  readonly start: string
  readonly button: string
  readonly isDisabled: boolean
  readonly problem: string
  isRight(value: number): boolean
  onUse(value: number): void
}

function NumberAndButton({ label, start, button, isDisabled, problem, isRight, onUse }: NumberAndButtonProps) {
  const [text, setText] = useState(start)
  const read = readNumber(text)
  // Counts may be larger than any weight, so they are read as plain digits too.
  const value = 'value' in read ? read.value : /^\d{1,8}$/.test(text.trim()) ? Number(text) : NaN
  const right = isRight(value)
  return (
    <form
      className="numberAndButton"
      onSubmit={(event) => {
        event.preventDefault()
        if (right && !isDisabled) onUse(value)
      }}
    >
      <TextField value={text} onChange={setText} isInvalid={!right}>
        <Label>
          <MathText>{label}</MathText>
        </Label>
        <Input className="plainInput" inputMode="decimal" autoComplete="off" />
      </TextField>
      <Button className="textButton" type="submit" isDisabled={isDisabled || !right}>
        {button}
      </Button>
      {!right && <p className="numberProblem">{problem}</p>}
    </form>
  )
}

/** The text twin of the chart: E at the powers of ten and at the end. */
function RunTable() {
  const { training: messages } = useMessages()
  const problem = useApp((state) => state.problem)
  const recorded = useApp((state) => state.recorded)
  const decimals = useApp((state) => state.decimals)
  const run = runFrom(problem)
  const rows = [0]
  for (let k = 1; k < recorded; k *= 10) rows.push(k)
  rows.push(recorded)
  return (
    <table className="values">
      <caption>{messages.table}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.iterationHead}</th>
          <th scope="col">E</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((k) => (
          <tr key={k}>
            <th scope="row">{k.toLocaleString('en')}</th>
            <td data-value={run.error(k)}>{writeNumber(run.error(k), decimals)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
