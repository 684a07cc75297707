import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useRef, useState, type PointerEvent } from 'react'
import { errorCurve, name, type Bias, type Edge } from '../engine'
import { writeNumber, writeParameter } from '../formulas/numbers'
import { narrationOf } from '../i18n/narration'
import { placeOf } from '../state/parameters'
import { tapeOf } from '../state/selectors'
import { useApp, useMessages, useParts } from './AppContext'
import { Axes, type Frame } from './chart/Axes'
import { Choice } from './Choice'
import { MathText } from './MathText'
import './chart.css'

const FRAME: Frame = { width: 400, height: 230, left: 58, right: 14, top: 14, bottom: 28 }
const POINTS = 400
/** How far the curve reaches to each side of the point. */
const REACHES = [0.5, 2, 8]
const EPSILONS = [1e-1, 1e-2, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12]

let drags = 0

/** E as one weight alone is moved: the point we are at, its tangent from the tape, and the step that the update takes. */
export function SlopePanel() {
  const { store } = useParts()
  const { slope: messages } = useMessages()
  const tape = useApp(tapeOf)
  const language = useApp((state) => state.language)
  const { topology, problem, values } = tape
  const parameters: readonly (Edge | Bias)[] = [
    ...topology.edges,
    ...(problem.biasRule === 'fixed' ? [] : topology.biases),
  ]
  const [chosen, setChosen] = useState('w5')
  const [reach, setReach] = useState(2)
  const [epsilon, setEpsilon] = useState(1e-4)
  const drag = useRef<{ readonly gesture: string; readonly x: (at: number) => number } | null>(null)

  const parameter = parameters.find(({ id }) => id === chosen) ?? parameters[0]!
  const { id } = parameter
  const value = values[id]!
  const error = values[name.total()]!
  const gradient = values[name.gradient(parameter)]!
  const next = values[name.next(parameter)]!
  const moved = placeOf(problem, id)!
  const xs = Array.from({ length: POINTS }, (_, i) => value - reach + (2 * reach * i) / (POINTS - 1))
  const errors = errorCurve(problem, moved, xs)
  const [landing = 0, above = 0, below = 0] = errorCurve(problem, moved, [next, value + epsilon, value - epsilon])
  const measured = (above - below) / (2 * epsilon)

  const x = scaleLinear([value - reach, value + reach], [FRAME.left, FRAME.width - FRAME.right])
  const most = Math.max(...errors)
  const least = Math.min(...errors)
  const air = (most - least) * 0.12 || most * 0.1 || 0.1
  const y = scaleLinear([Math.max(0, least - air), most + air], [FRAME.height - FRAME.bottom, FRAME.top])
  const curve = line<number>()
    .x((at) => x(at))
    .y((_, i) => y(errors[i]!))(xs)
  // A tangent of constant length on the screen, however steep it is.
  const rise = y(error + gradient) - y(error)
  const run = x(value + 1) - x(value)
  const half = 70 / Math.hypot(rise, run)

  const valueAt = (event: PointerEvent<SVGSVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect()
    return ((event.clientX - box.left) / box.width) * FRAME.width
  }
  const label = narrationOf(language).quantityName(tape.quantities.get(id)!)

  return (
    <div className="slopePanel">
      <div className="slopeChoices">
        <Choice
          label={messages.of}
          value={id}
          options={parameters.map((one) => ({ id: one.id, text: one.id }))}
          onChange={setChosen}
        />
        <Choice
          label={messages.reach}
          value={String(reach)}
          options={REACHES.map((one) => ({ id: String(one), text: `±${one}` }))}
          onChange={(text) => setReach(Number(text))}
        />
      </div>
      <figure className="chart">
        <svg
          viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
          role="img"
          aria-label={messages.chart({
            name: label,
            value: writeParameter(value, 9),
            error: nine(error),
            gradient: nine(gradient),
          })}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId)
            // The axis is held while dragging, or the point would run away from the finger.
            const axis = x.copy()
            const start = valueAt(event)
            drag.current = {
              gesture: `slope ${id} ${drags++}`,
              x: (at) => value + axis.invert(at) - axis.invert(start),
            }
          }}
          onPointerMove={(event) => {
            if (drag.current)
              store.getState().edit(id, Number(drag.current.x(valueAt(event)).toPrecision(6)), drag.current.gesture)
          }}
          onPointerUp={() => {
            drag.current = null
            store.getState().settle()
          }}
          onPointerCancel={() => {
            drag.current = null
            store.getState().settle()
          }}
        >
          <Axes
            frame={FRAME}
            x={x}
            y={y}
            writeX={(tick) => writeParameter(tick, 2)}
            writeY={(tick) => writeParameter(tick, 4)}
          />
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
          <circle className="point" cx={x(value)} cy={y(error)} r={6} />
        </svg>
        <figcaption>
          <MathText>{messages.hint}</MathText>
        </figcaption>
      </figure>
      <table className="values">
        <caption>
          <MathText>{label}</MathText>
        </caption>
        <tbody>
          <SlopeRow head={messages.value} value={value} text={writeParameter(value, 9)} />
          <SlopeRow head={messages.gradient} value={gradient} text={nine(gradient)} />
          <SlopeRow head={messages.measured} value={measured} text={nine(measured)} />
          <SlopeRow head={messages.difference} value={measured - gradient} text={nine(measured - gradient)} />
          <SlopeRow head={messages.step} value={next - value} text={nine(next - value)} />
          <SlopeRow head={messages.landing} value={landing} text={nine(landing)} />
        </tbody>
      </table>
      <Choice
        label={messages.epsilon}
        value={String(epsilon)}
        options={EPSILONS.map((one) => ({ id: String(one), text: writeEpsilon(one) }))}
        onChange={(text) => setEpsilon(Number(text))}
      />
      <p className="hint">
        <MathText>{messages.epsilonHint}</MathText>
      </p>
    </div>
  )
}

function SlopeRow({ head, value, text }: { readonly head: string; readonly value: number; readonly text: string }) {
  return (
    <tr>
      <th scope="row">
        <MathText>{head}</MathText>
      </th>
      <td data-value={value}>{text}</td>
    </tr>
  )
}

function writeEpsilon(epsilon: number): string {
  return epsilon >= 0.01
    ? String(epsilon)
    : `10${String(Math.log10(epsilon))
        .replace('-', '⁻')
        .replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)}`
}

function nine(number: number): string {
  return writeNumber(number, 9)
}
