import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useId, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { errorCurve, name, type Bias, type Edge, type Moved, type Tape } from '../../engine'
import { writeNumber, writeParameter } from '../../formulas/numbers'
import { symbolParts } from '../../formulas/symbols'
import { useMessages, useParts } from '../AppContext'
import { stepped } from '../scrub'
import { Axes, type Frame } from './Axes'
import { SvgSymbol } from './SvgSymbol'
import { writeTick } from './ticks'

const FRAME: Frame = { width: 400, height: 240, left: 54, right: 30, top: 22, bottom: 28 }
const POINTS = 200
/** Half the tangent's length on screen, however steep it is. */
const HALF_TANGENT = 70
/** What a press of an arrow key moves the weight by, and with Shift held. */
const STEP = 0.05
const FINE_STEP = 0.005
const SIGNS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }

/** How far a finger moves sideways before it means it, in CSS pixels. */
const FINGER_WAVERS = 8

interface Drag {
  readonly gesture: string
  readonly valueAt: (x: number) => number
  readonly from: number
  hasBegun: boolean
}

let drags = 0

interface Props {
  readonly tape: Tape
  readonly parameter: Edge | Bias
  /** Its place in the problem. */
  readonly moved: Moved
  /** How far the curve reaches to each side of the point. */
  readonly reach: number
  /** E after the step of this parameter alone. */
  readonly landing: number
  /** The parameter in words. */
  readonly label: string
}

/** E as one weight alone is moved: drag the point or use the arrow keys to move it. */
export function SlopeChart({ tape, parameter, moved, reach, landing, label }: Props) {
  const { store } = useParts()
  const { slope: messages } = useMessages()
  const clip = useId()
  const drag = useRef<Drag | null>(null)
  const { problem, values } = tape
  const { id } = parameter
  const value = values[id]!
  const error = values[name.total()]!
  const gradient = values[name.gradient(parameter)]!
  const next = values[name.next(parameter)]!
  const xs = Array.from({ length: POINTS }, (_, i) => value - reach + (2 * reach * i) / (POINTS - 1))
  const errors = errorCurve(problem, moved, xs)

  const { left, right, top, bottom, width, height } = FRAME
  const x = scaleLinear([value - reach, value + reach], [left, width - right])
  const most = Math.max(...errors)
  const least = Math.min(...errors)
  const air = (most - least) * 0.12 || most * 0.1 || 0.1
  const y = scaleLinear([Math.max(0, least - air), most + air], [height - bottom, top])
  const curve = line<number>(
    (at) => x(at),
    (_, i) => y(errors[i]!),
  )(xs)
  const rise = y(error + gradient) - y(error)
  const run = x(value + 1) - x(value)
  const half = HALF_TANGENT / Math.hypot(rise, run)

  const placeOf = (event: PointerEvent<SVGSVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect()
    return ((event.clientX - box.left) / box.width) * width
  }
  const letGo = (): void => {
    drag.current = null
    store.getState().settle()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const sign = SIGNS[event.key]
    if (!sign) return
    event.preventDefault()
    store.getState().edit(id, stepped(id, value, sign * (event.shiftKey ? FINE_STEP : STEP)), `slope keys ${id}`)
  }

  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={messages.chart({
        name: label,
        value: writeParameter(value, 9),
        error: writeNumber(error, 9),
        gradient: writeNumber(gradient, 9),
      })}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        // The axis is held while dragging, or the point would run away from the finger.
        const axis = x.copy()
        const start = placeOf(event)
        drag.current = {
          gesture: `slope ${drags++}`,
          valueAt: (at) => value + axis.invert(at) - axis.invert(start),
          from: event.clientX,
          hasBegun: event.pointerType !== 'touch',
        }
      }}
      onPointerMove={(event) => {
        if (!drag.current) return
        // A finger that is about to scroll the page wavers sideways a little as well.
        if (Math.abs(event.clientX - drag.current.from) > FINGER_WAVERS) drag.current.hasBegun = true
        if (drag.current.hasBegun)
          store.getState().edit(id, Number(drag.current.valueAt(placeOf(event)).toPrecision(6)), drag.current.gesture)
      }}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <Axes frame={FRAME} x={x} y={y} writeX={writeTick} writeY={writeTick} />
      <text className="axisName" x={left + 3} y={top - 9} fontStyle="italic" aria-hidden="true">
        E
      </text>
      <text className="axisName" x={width - right + 5} y={height - bottom} dy="0.32em" aria-hidden="true">
        <SvgSymbol parts={symbolParts(tape.quantities.get(id)!)} />
      </text>
      <clipPath id={clip}>
        <rect x={left} y={top - 8} width={width - left - right + 4} height={height - top - bottom + 8} />
      </clipPath>
      <g aria-hidden="true" clipPath={`url(#${clip})`}>
        <path className="curve" d={curve ?? ''} />
        <line
          className="tangent"
          x1={x(value) - run * half}
          x2={x(value) + run * half}
          y1={y(error) - rise * half}
          y2={y(error) + rise * half}
        />
        <line className="stepLine" x1={x(value)} x2={x(next)} y1={y(error)} y2={y(error)} />
        <line className="stepLine drop" x1={x(next)} x2={x(next)} y1={y(error)} y2={y(landing)} />
        <circle className="landing" cx={x(next)} cy={y(landing)} r={4} />
      </g>
      <circle
        className="point"
        cx={x(value)}
        cy={y(error)}
        r={7}
        role="slider"
        tabIndex={0}
        aria-label={messages.point({ name: label })}
        aria-valuemin={value - reach}
        aria-valuemax={value + reach}
        aria-valuenow={value}
        aria-valuetext={messages.pointValue({ value: writeParameter(value, 6), error: writeNumber(error, 6) })}
        onKeyDown={onKeyDown}
        onBlur={() => store.getState().settle()}
      />
    </svg>
  )
}
