import { useId, useState, type KeyboardEvent } from 'react'
import { writeNumber } from '../../../notation/numbers'
import { iterationsBefore } from '../../../session/moment'
import { runFrom } from '../../../session/runs'
import { useApp, useMessages } from '../../context/AppContext'
import { hasModifier } from '../../parts/hasModifier'
import { followPress } from '../../parts/press'
import '../../parts/plainInput.css'

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
  const fieldId = useId()
  /** What is being typed; null when the field shows the iteration. */
  const [typed, setTyped] = useState<string | null>(null)
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
  const type = (text: string): void => {
    const wanted = text.trim() === '' ? NaN : Number(text) - before
    setTyped(text)
    if (Number.isInteger(wanted) && wanted >= 0 && wanted <= length) onGoTo(wanted)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (!by || hasModifier(event)) return
    event.preventDefault()
    setTyped(null)
    onGoTo(Math.min(Math.max(here + by, 0), length))
  }
  return (
    <div className="timeline">
      <input
        type="range"
        aria-label={training.timeline}
        min={0}
        max={logarithmic ? DIVISIONS : length}
        // A branch that has not been run yet has one iteration.
        disabled={length === 0}
        value={toSlider(here)}
        aria-valuetext={training.timelineValue({
          iteration: here + before,
          length: length + before,
          error: writeNumber(runFrom(problem).error(here), 9),
        })}
        onChange={(event) => slide(Number(event.target.value))}
        onPointerDown={({ currentTarget, nativeEvent: down }) =>
          followPress(down, currentTarget, { move() {}, lift() {}, cancel: () => onGoTo(here) })
        }
        // What is no press on the other surfaces is none here, where the browser drags.
        onMouseDown={(event) => {
          if (event.button !== 0 || event.ctrlKey) event.preventDefault()
        }}
      />
      <label htmlFor={fieldId}>{training.iterationHead}</label>
      <input
        id={fieldId}
        className="plainInput"
        // Not of the type number: the wheel over it would change it instead of scrolling the page.
        type="text"
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        aria-valuemin={before}
        aria-valuemax={length + before}
        aria-valuenow={here + before}
        value={typed ?? here + before}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(null)}
      />
    </div>
  )
}
