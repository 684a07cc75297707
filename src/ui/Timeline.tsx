import { useId } from 'react'
import { writeNumber } from '../formulas/numbers'
import { runFrom } from '../state/iterations'
import { useApp, useMessages } from './AppContext'

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
  const problem = useApp((state) => state.problem)
  const fieldId = useId()
  const here = Math.min(iteration, length)
  const toSlider = (k: number): number =>
    logarithmic ? Math.round((Math.log1p(k) / Math.log1p(length)) * DIVISIONS) : k
  const toIteration = (value: number): number =>
    logarithmic ? Math.round(Math.expm1((value / DIVISIONS) * Math.log1p(length))) : value
  return (
    <div className="timeline">
      <input
        type="range"
        aria-label={training.timeline}
        min={0}
        max={logarithmic ? DIVISIONS : length}
        value={toSlider(here)}
        aria-valuetext={training.timelineValue({
          iteration: here,
          length,
          error: writeNumber(runFrom(problem).error(here), 9),
        })}
        onChange={(event) => onGoTo(toIteration(Number(event.target.value)))}
      />
      <label htmlFor={fieldId}>{training.iterationHead}</label>
      <input
        id={fieldId}
        className="plainInput"
        type="number"
        min={0}
        max={length}
        value={here}
        onChange={(event) => {
          const wanted = event.target.valueAsNumber
          if (Number.isInteger(wanted) && wanted >= 0 && wanted <= length) onGoTo(wanted)
        }}
      />
    </div>
  )
}
