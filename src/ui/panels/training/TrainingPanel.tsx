import { memo, useCallback, useDeferredValue } from 'react'
import { iterationsBefore } from '../../../session/moment'
import { RUN_VIEWS, type RunView } from '../../../session/runViews'
import { ghostOf } from '../../../session/leftRun'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { RunChart } from './RunChart'
import { Comparison } from './Comparison'
import { MathText } from '../../parts/MathText'
import { RunForm } from './RunForm'
import { RunTable } from './RunTable'
import { SaveRun } from './SaveRun'
import { Segments } from '../../parts/Segments'
import { Timeline } from './Timeline'
import '../../parts/valueTable.css'
import './training.css'

/** Ten iterations of a ladder read better evenly spaced; ten thousand don't. */
const LONGEST_LINEAR = 100

/** The same iteration again and again, until the error is small; and the way to any moment of it. */
export function TrainingPanel() {
  const { store } = useParts()
  const { training: messages } = useMessages()
  const start = useApp((state) => state.start)
  const recorded = useApp((state) => state.recorded)
  const iteration = useApp((state) => state.iteration)
  const isRunning = useApp((state) => state.training !== null)
  const noGhost = useApp((state) => state.ghostDismissed)
  const ghost = ghostOf({ start, ghostDismissed: noGhost })
  const { view, logarithmic: chosen } = useApp((state) => state.looks.training)
  const setView = useCallback((one: RunView) => store.getState().look('training', { view: one }), [store])
  const setChosen = useCallback((one: boolean) => store.getState().look('training', { logarithmic: one }), [store])
  const logarithmic = chosen ?? Math.max(recorded, ghost?.length ?? 0) > LONGEST_LINEAR
  // The chart follows a moment later: drawing a long run anew must not hold up what was pressed.
  const drawn = useDeferredValue(isRunning ? coarse(recorded) : recorded)
  const goTo = (k: number): void => store.getState().enterIteration(k, store.getState().step)

  return (
    <div className="trainingPanel">
      <RunForm />
      {recorded > 0 || ghost ? (
        <>
          <div className="chartChoices">
            <ViewChoice view={view} onChange={setView} />
            <LogarithmicChoice isSelected={logarithmic} onChange={setChosen} />
          </div>
          <RunChart
            view={view}
            length={Math.min(drawn, recorded)}
            ghost={ghost}
            logarithmic={logarithmic}
            onGoTo={goTo}
          >
            <Timeline length={recorded} iteration={iteration} logarithmic={logarithmic} onGoTo={goTo} />
          </RunChart>
          {view === 'gradient' && (
            <p className="hint">
              <MathText>{messages.gradientHint}</MathText>
            </p>
          )}
          {ghost && <GhostNote iteration={iterationsBefore(start)} />}
          <Comparison />
          <RunTable view={view} />
          <SaveRun />
        </>
      ) : (
        <p className="hint">{messages.nothingYet}</p>
      )}
    </div>
  )
}

/** What the grey line is; while a plate is dragged it stays as it is. */
const GhostNote = memo(function GhostNote({ iteration }: { readonly iteration: number }) {
  const { store } = useParts()
  const { training: messages } = useMessages()
  return (
    <div className="ghostNote">
      <p className="hint">
        <MathText>{messages.ghost({ iteration })}</MathText>
      </p>
      <button type="button" className="smallButton" onClick={() => store.getState().dismissGhost()}>
        {messages.dismissGhost}
      </button>
    </div>
  )
})

interface ViewChoiceProps {
  readonly view: RunView
  onChange(view: RunView): void
}

const ViewChoice = memo(function ViewChoice({ view, onChange }: ViewChoiceProps) {
  const { training: messages } = useMessages()
  return (
    <Segments
      label={messages.view}
      value={view}
      options={RUN_VIEWS.map((one) => ({ value: one, text: messages.views[one] }))}
      onChange={onChange}
    />
  )
})

interface LogarithmicChoiceProps {
  readonly isSelected: boolean
  onChange(isSelected: boolean): void
}

const LogarithmicChoice = memo(function LogarithmicChoice({ isSelected, onChange }: LogarithmicChoiceProps) {
  const { training: messages } = useMessages()
  return (
    <button
      type="button"
      className="segment lone"
      aria-label={messages.logarithmic}
      aria-pressed={isSelected}
      onClick={() => onChange(!isSelected)}
    >
      {messages.logarithmicShort}
    </button>
  )
})

/** In halves of the first digit: a run that grows thirty times a second is not drawn as often. */
function coarse(length: number): number {
  const unit = Math.max(10 ** Math.floor(Math.log10(Math.max(length, 1))) / 2, 1)
  return Math.floor(length / unit) * unit
}
