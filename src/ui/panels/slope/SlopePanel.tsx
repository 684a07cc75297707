import { TapeEnd } from '../../parts/TapeEnd'
import { memo, useCallback, useMemo } from 'react'
import {
  errorCurve,
  gradientUsed,
  isTrueSlope,
  name,
  parameterIn,
  trueSlope,
  valueIn,
  type ParameterId,
  type Step,
  type Tape,
} from '../../../engine'
import { byName } from '../../../notation/byName'
import { superscript, writeParameter } from '../../../notation/numbers'
import { spokenText } from '../../../notation/spokenText'
import { knownNumber, writeKnown } from '../../../notation/writeKnown'
import { narrationOf } from '../../../i18n/words'
import { learnedTape } from '../../../session/learnedTape'
import { stepOf } from '../../../session/selectors'
import { SLOPE_REACHES, type Looks, type SlopeReach } from '../../../session/looks'
import { placeOf } from '../../../session/parameters'
import { wholeOf } from '../../../session/sight'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { CurveTable } from './CurveTable'
import { SlopeChart } from './SlopeChart'
import { isStepSeen, reachForStep } from './slopePlot'
import { Choice } from '../../parts/Choice'
import { MathText } from '../../parts/MathText'
import '../../charts/chart.css'
import '../../charts/chartPanel.css'
import '../../parts/valueTable.css'
import '../../parts/linkButton.css'
import './slope.css'

/** Whose slope is shown where no step is about one: that of the article's first gradient. */
const USUAL = 'w5'
const EPSILONS = [1e-1, 1e-2, 1e-4, 1e-6, 1e-8, 1e-10, 1e-12]

/** E as one weight alone is moved: the point we are at, its tangent from the tape, and the step that the update takes. */
export function SlopePanel() {
  const tape = useApp(learnedTape)
  // What would be measured lies behind the end.
  return tape.endsBefore ? <TapeEnd tape={tape} /> : <Slope tape={tape} />
}

function Slope({ tape }: { readonly tape: Tape }) {
  const { slope: messages } = useMessages()
  const language = useApp((state) => state.language)
  const { topology, problem } = tape
  const whole = wholeOf(tape)
  const { store } = useParts()
  const { of: chosen, reach: chosenReach, epsilon } = useApp((state) => state.looks.slope)
  const look = useCallback((change: Partial<Looks['slope']>) => store.getState().look('slope', change), [store])

  const { trained } = topology
  const step = useApp(stepOf)
  const parameter =
    [chosen, atWork(step), USUAL].flatMap((wanted) => trained.find(({ id }) => id === wanted) ?? [])[0] ?? trained[0]!
  const value = valueIn(whole, parameter.id)
  const gradient = valueIn(whole, gradientUsed(problem, parameter))
  const next = valueIn(whole, name.next(parameter))
  const reach = chosenReach === 'step' ? reachForStep(next - value) : Number(chosenReach)
  const moved = placeOf(problem, parameter.id)!
  const isTrue = isTrueSlope(tape, parameter)
  const slope = isTrue ? gradient : trueSlope(tape, parameter)
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
          options={byName(trained).map(({ id, called }) => ({ id, text: spokenText(called) }))}
          onChange={(text) => {
            const of = trained.find(({ id }) => id === text)
            if (of) look({ of: of.id })
          }}
        />
        <Choice
          label={messages.reach}
          value={chosenReach}
          options={SLOPE_REACHES.map((one) => ({ id: one, text: one === 'step' ? messages.reachStep : `±${one}` }))}
          onChange={(one) => look({ reach: one as SlopeReach })}
        />
      </div>
    ),
    [messages, trained, parameter, chosenReach, look],
  )
  const epsilons = useMemo(
    () => (
      <Choice
        label={messages.epsilon}
        value={String(epsilon)}
        options={EPSILONS.map((one) => ({ id: String(one), text: writeEpsilon(one) }))}
        onChange={(text) => look({ epsilon: Number(text) })}
      />
    ),
    [messages, epsilon, look],
  )

  return (
    <div className="slopePanel">
      {choices}
      <figure className="chart">
        <SlopeChart
          // Another number or another range is another curve, whatever was being dragged on this one.
          key={`${parameter.id} ${chosenReach}`}
          tape={tape}
          parameter={parameter}
          moved={moved}
          reach={reach}
          landing={landing}
          slope={slope}
          label={spokenText(label)}
        />
        <figcaption>
          <span>
            <MathText>{messages.hint}</MathText>
          </span>{' '}
          <StepNote
            from={value}
            to={next}
            reach={reach}
            zoomIn={chosenReach === 'step' ? null : () => look({ reach: 'step' })}
          />
        </figcaption>
      </figure>
      {!isTrue && (
        <p className="hint">
          <MathText>{problem.program === undefined ? messages.outputFirst : messages.wrongProgram}</MathText>
        </p>
      )}
      <table className="values">
        <caption>
          <MathText>{label}</MathText>
        </caption>
        <tbody>
          <SlopeRow head={messages.value} value={value} text={writeParameter(value, 9)} />
          {!isTrue && <SlopeRow head={messages.used} value={gradient} text={nine(gradient)} />}
          <SlopeRow head={isTrue ? messages.gradient : messages.trueGradient} value={slope} text={nine(slope)} />
          <SlopeRow head={messages.measured} value={measured} text={nine(measured)} />
          <SlopeRow head={messages.difference} value={measured - slope} text={nine(measured - slope)} />
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

interface StepNoteProps {
  readonly from: number
  readonly to: number
  readonly reach: number
  /** How to see the step; null where the range is as small as it goes. */
  readonly zoomIn: (() => void) | null
}

/** Says it where the step can't be seen on the curve. */
function StepNote({ from, to, reach, zoomIn }: StepNoteProps) {
  const { slope: messages } = useMessages()
  if (to === from) return <span>{messages.noStep}</span>
  if (isStepSeen(to - from, reach)) return null
  return (
    <>
      <span>
        <MathText>{messages.stepTooSmall({ step: nine(to - from) })}</MathText>
      </span>{' '}
      {zoomIn && (
        <button type="button" className="linkButton" onClick={zoomIn}>
          {messages.zoomIn}
        </button>
      )}
    </>
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
      <td translate="no" data-value={knownNumber(value)}>
        {text}
      </td>
    </tr>
  )
})

function writeEpsilon(epsilon: number): string {
  return epsilon >= 0.01 ? String(epsilon) : `10${superscript(Math.round(Math.log10(epsilon)))}`
}

function nine(number: number): string {
  return writeKnown(number, 9)
}

/** The weight or bias whose gradient or new value a step works out. */
function atWork(step: Step | null): ParameterId | null {
  // What comes back along an edge is a slope of the neuron before it.
  return (step && step.what.kind !== 'via' && parameterIn(step.what)?.id) || null
}
