import { useMemo } from 'react'
import { answersOver, samplesOf, topologyOf, type Problem } from '../../../engine'
import { spokenText } from '../../../notation/spokenText'
import { answerRange } from '../../../session/answerRange'
import { useMessages } from '../../context/AppContext'
import { MathText } from '../../parts/MathText'
import { placesIn, type Bounds } from './bounds'
import { PlaneCanvas } from './PlaneCanvas'
import './smallPlanes.css'

interface Props {
  readonly problem: Problem
  /** The same with the inputs of the sample that is looked at. */
  readonly seen: Problem
  readonly across: number
  readonly up: number
  readonly xs: Bounds
  readonly ys: Bounds
  readonly chosen: string
  onChoose(node: string): void
}

const POINTS = 24
/** Beyond so many samples their points hide the ground. */
const MOST_DOTS = 12

/** A small plane for each neuron, a row for each layer: a press shows it large. */
export function SmallPlanes({ problem, seen, across, up, xs, ys, chosen, onChoose }: Props) {
  const { plane: words } = useMessages()
  const { layers } = topologyOf(problem.shape, problem.biasRule)
  const [left, right] = xs
  const [bottom, top] = ys
  const grounds = useMemo(() => {
    const columns = { input: across, values: placesIn([left, right], POINTS) }
    const rows = { input: up, values: placesIn([bottom, top], POINTS) }
    const inputs = seen.shape[0]!
    const nodes = seen.shape.slice(1).reduce((sum, size) => sum + size, 0)
    return Array.from({ length: nodes }, (_, i) => answersOver(seen, inputs + i, columns, rows))
  }, [seen, across, up, left, right, bottom, top])
  const samples = samplesOf(problem)
  return (
    <div className="smallPlanes" role="group" aria-label={words.planes}>
      {layers.slice(1).map((nodes, i) => {
        const before = problem.shape.slice(1, i + 1).reduce((sum, size) => sum + size, 0)
        const range = answerRange(problem, i + 1)
        return (
          <div key={i} className="smallPlaneRow">
            {i > 0 && <span aria-hidden="true">→</span>}
            {nodes.map(({ id }, k) => (
              <button
                key={id}
                type="button"
                className="smallPlane"
                aria-label={spokenText(id)}
                aria-pressed={id === chosen}
                onClick={() => onChoose(id)}
              >
                <span className="smallGround" aria-hidden="true">
                  <PlaneCanvas className="groundCanvas" answers={grounds[before + k]!} columns={POINTS} range={range} />
                  <svg viewBox="0 0 54 54">
                    {samples.length <= MOST_DOTS &&
                      samples.map(({ inputs, targets }, at) => (
                        <circle
                          key={at}
                          className={targets[0]! > 0.5 ? 'dot high' : 'dot'}
                          cx={(54 * (inputs[across]! - left)) / (right - left)}
                          cy={54 - (54 * (inputs[up]! - bottom)) / (top - bottom)}
                          r={3}
                        />
                      ))}
                  </svg>
                </span>
                <MathText>{id}</MathText>
              </button>
            ))}
          </div>
        )
      })}
    </div>
  )
}
