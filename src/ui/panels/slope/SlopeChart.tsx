import { useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { gradientUsed, loweredError, name, valueIn, type Moved, type Parameter, type Tape } from '../../../engine'
import { writeNumber, writeParameter } from '../../../notation/numbers'
import { wholeOf } from '../../../session/sight'
import { symbolParts } from '../../../notation/symbols'
import { useMessages, useParts } from '../../context/AppContext'
import { stepped } from '../../../session/nudge'
import { newGesture, type Gesture } from '../../../session/gesture'
import { Axes } from '../../charts/Axes'
import { centreFor } from '../../charts/centreFor'
import { labelPlace, slopeCurve, SLOPE_FRAME, stepOnChart, ticksOf, type SlopeCurve, type Stretch } from './slopePlot'
import { SvgSymbol } from '../../charts/SvgSymbol'
import { UNTRANSLATED } from '../../charts/untranslated'
import { useFrame } from '../../charts/useFrame'
import { useRest } from '../../charts/useRest'
import { hasModifier } from '../../parts/hasModifier'
import { followPress, isDraggedSideways, isFinger } from '../../parts/press'
import { sliderStep } from '../../parts/sliderStep'

/** The margin of the panel, in CSS pixels. */
const BELOW = 6

interface Props {
  readonly tape: Tape
  readonly parameter: Parameter
  /** Its place in the problem. */
  readonly moved: Moved
  /** How far the curve reaches to each side of the middle. */
  readonly reach: number
  /** E after the step of this parameter alone. */
  readonly landing: number
  /** The slope of E here; the update may use another one. */
  readonly slope: number
  /** The parameter in words. */
  readonly label: string
}

/** E as one weight alone is moved: drag the point or use the arrow keys to move it. */
export function SlopeChart({ tape, parameter, moved, reach: wanted, landing, slope, label }: Props) {
  const { store } = useParts()
  const { slope: messages } = useMessages()
  const clip = useId()
  /** While a finger drags, the curve stays where it is, or the point would run away from the finger. */
  const [held, setHeld] = useState<Stretch | null>(null)
  const { problem } = tape
  const whole = wholeOf(tape)
  const { id } = parameter
  const value = valueIn(whole, id)
  const error = valueIn(whole, loweredError(problem))
  const gradient = valueIn(whole, gradientUsed(problem, parameter))
  const next = valueIn(whole, name.next(parameter))
  const { ref, frame } = useFrame(SLOPE_FRAME, BELOW)
  const { centre, reach } = held ?? { centre: centreFor(value, wanted), reach: wanted }
  const { list, index } = moved
  const rest = useRest(problem, [moved])
  const curve = useMemo(
    () => slopeCurve(rest, { list, index }, { centre, reach }, frame),
    [rest, list, index, centre, reach, frame],
  )
  const { x, y } = curve
  const { left, right, top, bottom, width, height } = frame

  const here = { x: x(value), y: y(error) }
  const step = stepOnChart(curve, value, next)
  const hasLanding = step === 'whole' && Number.isFinite(landing)
  const tip = Math.min(Math.max(x(next), left), width - right)
  const place = labelPlace(slope, here, frame)
  const across = ticksOf(x, value)
  const up = ticksOf(y, error)

  const onPointerDown = ({ currentTarget: svg, nativeEvent: down }: PointerEvent<SVGSVGElement>): void => {
    const gesture: Gesture = { ...newGesture('drag', 'slope'), closely: true }
    const valueUnder = ({ clientX }: MouseEvent): number => {
      const box = svg.getBoundingClientRect()
      return x.invert(((clientX - box.left) / box.width) * width)
    }
    const start = valueUnder(down)
    let isDrag = false
    followPress(down, svg, {
      move(event) {
        isDrag ||= !isFinger(down) || isDraggedSideways(down, event)
        if (!isDrag) return
        setHeld({ centre, reach })
        const to = Math.min(Math.max(value + valueUnder(event) - start, centre - reach), centre + reach)
        store.getState().edit({ [id]: Number(to.toPrecision(6)) }, gesture)
      },
      lift() {
        setHeld(null)
        store.getState().settle()
      },
      cancel() {
        setHeld(null)
        store.getState().takeBack(gesture)
      },
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // With Alt too the arrows are a screen reader's, beside a table.
    const by = hasModifier(event) ? null : sliderStep(event)
    if (by === null) return
    event.preventDefault()
    const to = stepped(id, value, by)
    store.getState().edit({ [id]: to }, { id: `slope ${id}`, kind: 'keys', isHeard: true })
  }

  return (
    <svg
      ref={ref}
      {...UNTRANSLATED}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={messages.chart({
        name: label,
        value: writeParameter(value, 9),
        error: writeNumber(error, 9),
        gradient: writeNumber(gradient, 9),
      })}
      onPointerDown={onPointerDown}
    >
      <Axes frame={frame} x={x} y={y} xTicks={across.ticks} yTicks={up.ticks} />
      <text className="axisName" x={left + 3} y={top - 9} aria-hidden="true">
        {up.isDifference && 'Δ'}
        <tspan fontStyle="italic">E</tspan>
      </text>
      <text className="axisName" x={width - right + 5} y={height - bottom} dy="0.32em" aria-hidden="true">
        {across.isDifference && 'Δ'}
        <SvgSymbol parts={symbolParts(tape.quantities.get(id)!)} />
      </text>
      <clipPath id={clip}>
        <rect x={left} y={top - 8} width={width - left - right + 4} height={height - top - bottom + 8} />
      </clipPath>
      <g aria-hidden="true" clipPath={`url(#${clip})`}>
        <path className="curve" d={curve.d} />
        {slope !== gradient && <path className="tangent true" d={straight(curve, value, error, slope)} />}
        <path className="tangent" d={straight(curve, value, error, gradient)} />
        {hasLanding && <line className="stepLine drop" x1={tip} x2={tip} y1={here.y} y2={y(landing)} />}
      </g>
      <g aria-hidden="true">
        {step !== 'tooShort' && (
          <>
            <path className="stepLine" d={arrow(here.x, tip, here.y)} />
            <text
              className="stepName"
              x={here.x + (tip < here.x ? -10 : 10)}
              y={here.y - 8}
              textAnchor={endOf(tip - here.x)}
            >
              {step === 'whole' ? messages.stepName : messages.stepOut({ value: writeParameter(next, 3) })}
            </text>
          </>
        )}
        {hasLanding && <circle className="landing" cx={tip} cy={y(landing)} r={3.5} />}
        <text
          className={`slopeName${slope === gradient ? '' : ' true'}`}
          x={here.x + place.side * 12}
          y={here.y + (place.isBelow ? 20 : -24)}
          textAnchor={endOf(place.side)}
        >
          {messages.slopeName({ slope: writeNumber(slope, 6) })}
        </text>
      </g>
      <circle
        className="point"
        cx={here.x}
        cy={here.y}
        r={6}
        role="slider"
        tabIndex={0}
        aria-label={messages.point({ name: label })}
        aria-valuemin={centre - reach}
        aria-valuemax={centre + reach}
        aria-valuenow={value}
        aria-valuetext={messages.pointValue({ value: writeParameter(value, 6), error: writeNumber(error, 6) })}
        onKeyDown={onKeyDown}
        onBlur={() => store.getState().settle()}
      />
    </svg>
  )
}

/** A place as far off as a line is drawn: beyond it some browsers draw nothing. */
const FAR = 10_000

/** The line of a slope through a point, from one edge of the chart to the other, or as far as lines are drawn. */
function straight({ x, y }: SlopeCurve, value: number, error: number, slope: number): string {
  const end = (at: number): string => {
    const rise = y(error + slope * (at - value)) - y(error)
    const share = Math.min(1, FAR / Math.abs(rise))
    return `${x(value + share * (at - value))},${y(error) + Math.max(-FAR, Math.min(rise, FAR))}`
  }
  const [from, to] = x.domain() as [number, number]
  return `M${end(from)}L${end(to)}`
}

/** A level arrow. */
function arrow(from: number, to: number, y: number): string {
  // The head of a short one leaves something of the shaft.
  const head = Math.min(6, Math.abs(to - from) / 3)
  const back = to - Math.sign(to - from) * head
  return `M${from},${y}H${to}M${back},${y - head * 0.7}L${to},${y}L${back},${y + head * 0.7}`
}

/** Which end of a text stands at its place, if it goes off to this side. */
function endOf(side: number): 'start' | 'end' {
  return side < 0 ? 'end' : 'start'
}
