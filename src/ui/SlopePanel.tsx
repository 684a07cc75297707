import { memo, useMemo, useState } from 'react'
import { errorCurve, name, type Bias, type Edge } from '../engine'
import { superscript, writeNumber, writeParameter } from '../formulas/numbers'
import { narrationOf } from '../i18n/narration'
import { placeOf } from '../state/parameters'
import { tapeOf } from '../state/selectors'
import { useApp, useMessages } from './AppContext'
import { CurveTable } from './chart/CurveTable'
import { SlopeChart } from './chart/SlopeChart'
import { Choice } from './Choice'
import { MathText } from './MathText'
import { isTrueSlope } from './trueSlope'
import './chart/chart.css'

/** How far the curve reaches to each side of the point. */
const REACHES = [0.5, 2, 8]
const EPSILONS = [1e-1, 1e-2, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12]

/** E as one weight alone is moved: the point we are at, its tangent from the tape, and the step that the update takes. */
export function SlopePanel() {
  const { slope: messages } = useMessages()
  const tape = useApp(tapeOf)
  const language = useApp((state) => state.language)
  const { topology, problem, values } = tape
  const [chosen, setChosen] = useState('w5')
  const [reach, setReach] = useState(2)
  const [epsilon, setEpsilon] = useState(1e-4)

  const parameters = useMemo(
    (): readonly (Edge | Bias)[] => [...topology.edges, ...(problem.biasRule === 'fixed' ? [] : topology.biases)],
    [topology, problem.biasRule],
  )
  const parameter = parameters.find(({ id }) => id === chosen) ?? parameters[0]!
  const value = values[parameter.id]!
  const gradient = values[name.gradient(parameter)]!
  const next = values[name.next(parameter)]!
  const moved = placeOf(problem, parameter.id)!
  const [landing = 0, above = 0, below = 0] = errorCurve(problem, moved, [next, value + epsilon, value - epsilon])
  const measured = (above - below) / (2 * epsilon)
  const label = narrationOf(language).quantityName(tape.quantities.get(parameter.id)!)

  // While a weight is dragged the menus stay as they are.
  const choices = useMemo(
    () => (
      <div className="slopeChoices">
        <Choice
          label={messages.of}
          value={parameter.id}
          options={parameters.map(({ id }) => ({ id, text: id }))}
          onChange={setChosen}
        />
        <Choice
          label={messages.reach}
          value={String(reach)}
          options={REACHES.map((one) => ({ id: String(one), text: `±${one}` }))}
          onChange={(text) => setReach(Number(text))}
        />
      </div>
    ),
    [messages, parameters, parameter, reach],
  )
  const epsilons = useMemo(
    () => (
      <Choice
        label={messages.epsilon}
        value={String(epsilon)}
        options={EPSILONS.map((one) => ({ id: String(one), text: writeEpsilon(one) }))}
        onChange={(text) => setEpsilon(Number(text))}
      />
    ),
    [messages, epsilon],
  )

  return (
    <div className="slopePanel">
      {choices}
      <figure className="chart">
        <SlopeChart tape={tape} parameter={parameter} moved={moved} reach={reach} landing={landing} label={label} />
        <figcaption>
          <MathText>{messages.hint}</MathText>
        </figcaption>
      </figure>
      {!isTrueSlope(tape, parameter) && (
        <p className="hint">
          <MathText>{messages.outputFirst}</MathText>
        </p>
      )}
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
      {epsilons}
      <p className="hint">
        <MathText>{messages.epsilonHint}</MathText>
      </p>
      <CurveTable tape={tape} moved={moved} value={value} reach={reach} id={parameter.id} />
    </div>
  )
}

interface SlopeRowProps {
  readonly head: string
  readonly value: number
  readonly text: string
}

const SlopeRow = memo(function SlopeRow({ head, value, text }: SlopeRowProps) {
  return (
    <tr>
      <th scope="row">
        <MathText>{head}</MathText>
      </th>
      <td data-value={value}>{text}</td>
    </tr>
  )
})

function writeEpsilon(epsilon: number): string {
  return epsilon >= 0.01 ? String(epsilon) : `10${superscript(Math.round(Math.log10(epsilon)))}`
}

function nine(number: number): string {
  return writeNumber(number, 9)
}
