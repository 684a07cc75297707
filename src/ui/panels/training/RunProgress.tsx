import { writeNumber } from '../../../notation/numbers'
import { iterationsBefore } from '../../../session/moment'
import { runFrom } from '../../../session/runs'
import type { TrainingEnd } from '../../../session/appState'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { Progress } from './Progress'

interface Props {
  /** Which control has the focus next when the run is over, by its id. */
  readonly focusNext: string
}

/** How far a long run has come, with the ways to hold and to end it; afterwards how it ended. */
export function RunProgress({ focusNext }: Props) {
  const { trainer } = useParts()
  const { training: messages } = useMessages()
  const start = useApp((state) => state.start)
  const recorded = useApp((state) => state.recorded)
  const underWay = useApp((state) => state.training)
  const end = useApp((state) => state.trainingEnd)
  const before = iterationsBefore(start)
  const reached = () => ({
    iteration: recorded + before,
    error: writeNumber(runFrom(start.problem).error(recorded), 9),
  })
  return (
    <>
      {underWay && (
        <div className="underWay" data-focus-next={focusNext}>
          <Progress
            label={messages.progress}
            from={underWay.from}
            to={underWay.goal}
            at={recorded}
            text={messages.progressValue(reached())}
            heard={messages.progressHeard(reached())}
          />
          <button type="button" className="textButton" onClick={underWay.paused ? trainer.resume : trainer.pause}>
            {underWay.paused ? messages.resume : messages.pause}
          </button>
          <button type="button" className="textButton" onClick={trainer.cancel}>
            {messages.cancel}
          </button>
        </div>
      )}
      <p className="trainingEnd" role="status">
        {end && <MathText>{endInWords(end, before, messages)}</MathText>}
      </p>
    </>
  )
}

function endInWords(
  { end, iteration: reached, stopAtError }: TrainingEnd,
  before: number,
  messages: ReturnType<typeof useMessages>['training'],
): string {
  const iteration = reached + before
  switch (end) {
    case 'count':
      return stopAtError === null
        ? messages.endCount({ iteration })
        : messages.endLimit({ iteration, error: plain(stopAtError) })
    case 'error':
      return messages.endError({ iteration, error: plain(stopAtError ?? 0) })
    case 'diverged':
      return messages.endDiverged({ iteration: iteration + 1 })
    case 'cancelled':
      return messages.endCancelled({ iteration })
  }
}

/** A tolerance as it was typed, without a power of ten. */
function plain(tolerance: number): string {
  return writeNumber(tolerance, 'all')
}
