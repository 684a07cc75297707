import { line, scaleLinear } from 'd3'
import { Fragment } from 'react'
import { activationAt, biasOf, topologyOf, type NetworkNode, type Problem } from '../../../engine'
import { MathText } from '../../parts/MathText'

interface Props {
  readonly problem: Problem
  readonly output: NetworkNode
  readonly places: readonly number[]
  /** What each hidden neuron sends, at all places. */
  readonly outs: readonly Float64Array[]
  readonly answers: Float64Array
  /** Where the sample on the drawing lies. */
  readonly here: number
}

const WIDTH = 62
const HEIGHT = 56

/** What each hidden neuron adds to the output, all in one scale, and what becomes of the sum. */
export function CurvePieces({ problem, output, places, outs, answers, here }: Props) {
  const topology = topologyOf(problem.shape, problem.biasRule, problem.names)
  const bias = biasOf(topology, output)
  const first = topology.edges.findIndex(({ to }) => to.id === output.id)
  const pieces = outs.map((out, i) => ({
    weight: topology.edges[first + i]!,
    heights: Array.from(out, (value) => value * problem.weights[first + i]!),
  }))
  const all = pieces.flatMap(({ heights }) => heights)
  const reach = Math.max(...all.map(Math.abs), 1e-9)
  const last = activationAt(problem, output.layer)
  return (
    <div className="curvePieces" aria-hidden="true">
      {pieces.map(({ weight, heights }, i) => (
        <Fragment key={weight.id}>
          {i > 0 && <span className="curveSign">+</span>}
          <span className="curvePiece">
            <Small heights={heights} places={places} here={here} from={-reach} to={reach} />
            <span>
              <MathText isUnheard>{`${weight.called} out_${weight.from.id}`}</MathText>
            </span>
          </span>
        </Fragment>
      ))}
      <span className="curveSign">
        <MathText
          isUnheard
        >{`${bias ? `+ ${bias.called} ` : ''}${last.name === 'identity' ? '=' : `= net_${output.id}`}`}</MathText>
        {last.name !== 'identity' && (
          <span className="curveArrow" translate="no">
            <span>{last.letter}</span>→
          </span>
        )}
      </span>
      <span className="curvePiece">
        <Small
          heights={Array.from(answers)}
          places={places}
          here={here}
          from={Math.min(...answers, 0)}
          to={Math.max(...answers, 1)}
          isWhole
        />
        <span>
          <MathText isUnheard>{`out_${output.id}`}</MathText>
        </span>
      </span>
    </div>
  )
}

interface SmallProps {
  readonly heights: readonly number[]
  readonly places: readonly number[]
  readonly here: number
  readonly from: number
  readonly to: number
  readonly isWhole?: boolean
}

function Small({ heights, places, here, from, to, isWhole = false }: SmallProps) {
  const x = scaleLinear([places[0]!, places.at(-1)!], [0, WIDTH])
  const y = scaleLinear([from, to], [HEIGHT - 3, 3])
  return (
    <svg className={isWhole ? 'smallCurve sum' : 'smallCurve'} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <path className="zero" d={`M0,${y(0)}H${WIDTH}`} />
      <path className="hereLine" d={`M${x(here)},0V${HEIGHT}`} />
      <path
        className="curve outputs"
        d={line<number>(
          (_, i) => x(places[i]!),
          (height) => y(height),
        )(heights)!}
      />
    </svg>
  )
}
