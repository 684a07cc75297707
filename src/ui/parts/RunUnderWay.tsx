import { writeNumber } from '../../notation/numbers'
import { iterationsBefore } from '../../session/moment'
import { runFrom } from '../../session/runs'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { Progress } from './Progress'

interface Props {
  /** Which control has the focus next when the run is over, by its id; the nearest one if none is named. */
  readonly focusNext?: string
}

/** How far a long run has come, with the ways to hold and to end it; nothing where none is under way. */
export function RunUnderWay({ focusNext }: Props) {
  const { trainer } = useParts()
  const { training: messages } = useMessages()
  const start = useApp((state) => state.start)
  const recorded = useApp((state) => state.recorded)
  const underWay = useApp((state) => state.training)
  if (!underWay) return null
  const reached = {
    iteration: recorded + iterationsBefore(start),
    error: writeNumber(runFrom(start.problem).error(recorded), 9),
  }
  return (
    <div className="underWay" data-focus-next={focusNext}>
      <Progress
        label={messages.progress}
        from={underWay.from}
        to={underWay.goal}
        at={recorded}
        text={messages.progressValue(reached)}
        heard={messages.progressHeard(reached)}
      />
      <button type="button" className="textButton" onClick={underWay.paused ? trainer.resume : trainer.pause}>
        {underWay.paused ? messages.resume : messages.pause}
      </button>
      <button type="button" className="textButton" onClick={trainer.cancel}>
        {messages.cancel}
      </button>
    </div>
  )
}
