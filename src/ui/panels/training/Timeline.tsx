import { writeKnown } from '../../../notation/writeKnown'
import { iterationsBefore } from '../../../session/moment'
import { runFrom } from '../../../session/runs'
import { useApp, useMessages } from '../../context/AppContext'
import { followRange, refuseHeldKey, refuseNoPress } from '../../parts/rangePress'
import { IterationField } from './IterationField'

/** How finely a logarithmic timeline is divided. */
const DIVISIONS = 1000

interface Props {
  readonly length: number
  readonly iteration: number
  readonly logarithmic: boolean
  onGoTo(iteration: number): void
}

/** A slider over the whole run, and a field for one iteration of it. */
export function Timeline({ length, iteration, logarithmic, onGoTo }: Props) {
  const { training } = useMessages()
  const start = useApp((state) => state.start)
  const { problem } = start
  const before = iterationsBefore(start)
  const here = Math.min(iteration, length)
  const toSlider = (k: number): number =>
    logarithmic && length > 0 ? Math.round((Math.log1p(k) / Math.log1p(length)) * DIVISIONS) : k
  const toIteration = (value: number): number =>
    logarithmic ? Math.round(Math.expm1((value / DIVISIONS) * Math.log1p(length))) : value
  // Several divisions can stand for one early iteration, and a key press has to lead to another one all the same.
  const slide = (value: number): void => {
    const wanted = toIteration(value)
    const towards = Math.sign(value - toSlider(here))
    onGoTo(wanted === here ? Math.min(Math.max(here + towards, 0), length) : wanted)
  }
  return (
    <div className="timeline">
      <input
        type="range"
        aria-label={training.timeline}
        min={0}
        max={logarithmic ? DIVISIONS : length}
        // A branch that has not been run yet has one iteration. Disabled, it would let the focus fall.
        aria-disabled={length === 0 || undefined}
        value={toSlider(here)}
        aria-valuetext={training.timelineValue({
          iteration: here + before,
          length: length + before,
          error: writeKnown(runFrom(problem).error(here), 9),
        })}
        onChange={(event) => slide(Number(event.target.value))}
        onPointerDown={(event) => followRange(event, { lift() {}, cancel: () => onGoTo(here) })}
        onKeyDown={refuseHeldKey}
        onMouseDown={refuseNoPress}
      />
      <IterationField length={length} iteration={iteration} onGoTo={onGoTo} />
    </div>
  )
}
