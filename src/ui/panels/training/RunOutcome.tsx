import type { Problem } from '../../../engine'
import { writeNumber } from '../../../notation/numbers'
import { iterationsBefore } from '../../../session/moment'
import { runFrom } from '../../../session/runs'
import type { TrainingEnd } from '../../../session/appState'
import { useApp, useMessages } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { RunUnderWay } from '../../parts/RunUnderWay'
import { useSaidOnce } from '../../parts/useSaidOnce'

interface Props {
  /** Which control has the focus next when the run is over, by its id. */
  readonly focusNext: string
}

/** How far a long run has come; afterwards how it ended. */
export function RunOutcome({ focusNext }: Props) {
  const { training: messages } = useMessages()
  const start = useApp((state) => state.start)
  const end = useApp((state) => state.trainingEnd)
  const before = iterationsBefore(start)
  // With cross-entropy an answer may be too near 0 or 1 for its logarithm.
  const isUnwritten = end?.end === 'diverged' && !Number.isFinite(runFrom(start.problem).error(end.iteration))
  const isPlain = end === null || (end.end === 'count' && end.stopAtError === null)
  return (
    <>
      <RunUnderWay focusNext={focusNext} />
      <p className={isPlain ? 'trainingEnd reached' : 'trainingEnd'} role="status" aria-live={useSaidOnce(end)}>
        {end && (
          <MathText>{isUnwritten ? messages.endAtOnce : endInWords(end, before, messages, start.problem)}</MathText>
        )}
      </p>
    </>
  )
}

function endInWords(
  { end, iteration: reached, stopAtError }: TrainingEnd,
  before: number,
  messages: ReturnType<typeof useMessages>['training'],
  { loss }: Problem,
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
      return messages[loss === 'cross-entropy' ? 'endUnwritten' : 'endDiverged']({ iteration: iteration + 1 })
    case 'cancelled':
      return messages.endCancelled({ iteration })
  }
}

/** A tolerance as it was typed, without a power of ten. */
function plain(tolerance: number): string {
  return writeNumber(tolerance, 'all')
}
