import { activationAt, type Seen, type Step } from '../../engine'
import { activationCurve } from '../../graph/cards/activationCurve'
import { kindCurve } from '../../graph/kinds/kindCurve'

interface Props {
  readonly seen: Seen
  readonly step: Step
}

/** Three lines of the reason high, and as many units of the drawing, so that point and tangent are as large as there. */
const WIDTH = 88
const HEIGHT = 60
/** A tangent may reach beyond its curve. */
const AIR = 7

/**
 * The curve that a step's reason speaks of, with the point and, once the slope is known, the tangent: the one of the drawing,
 * for where a neuron's card has no room for it. Of softmax and of other steps there is none.
 */
export function CurveInset({ seen, step: { what, phase } }: Props) {
  if (what.kind !== 'out' && what.kind !== 'slope') return null
  const { node } = what
  const activation = activationAt(seen.tape.problem, node.layer)
  if (activation.name === 'softmax') return null
  const curve = activation.name === 'sigmoid' ? activationCurve : kindCurve
  const plot = { x: AIR, y: AIR, width: WIDTH - 2 * AIR, height: HEIGHT - 2 * AIR }
  const marks = curve(node, activation, { shows: seen.shows, phase }, plot)
  return (
    <svg className="curveInset" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {marks.map(({ id, d, className }) => (
        <path key={id} d={d} className={className} />
      ))}
    </svg>
  )
}
