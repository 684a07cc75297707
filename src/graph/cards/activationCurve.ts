import { activationAt, name, type NetworkNode } from '../../engine'
import type { Box, PathMark } from '../marks'
import type { Reading } from '../reading'

/** Nets on which the curve is drawn exactly; between them it follows its slopes. */
const KNOTS = [-6, -4.5, -3, -1.5, 0, 1.5, 3, 4.5, 6] as const
const REACH = 6

/** Half the length of the tangent, and the radius of the point, in units of the drawing. */
const TANGENT = 34
const POINT = 4

/**
 * The curve of the activation, by which both lanes go.
 *
 * The way forward sets the point on it, and shows how: net up to the curve, out across. The way back lays the tangent there.
 */
export function activationCurve(node: NetworkNode, reading: Reading, plot: Box): readonly PathMark[] {
  const activation = activationAt(reading.tape.problem, node.layer)
  const when = reading.presence(name.net(node, 'next')) > 0 ? 'next' : 'now'
  const net = reading.shows(name.net(node, when))
  const out = reading.shows(name.out(node, when))
  const slope = when === 'now' ? reading.shows(name.slope(node)) : null
  const reach = Math.max(REACH, Math.abs(net ?? 0) * 1.12)
  const [low, high] = activation.limits
  const across = (value: number): number => tenth(plot.x + ((value + reach) / (2 * reach)) * plot.width)
  const up = (value: number): number => tenth(plot.y + ((high - value) / (high - low)) * plot.height)
  const third = 0.5
  const at = (knot: number): number => activation.out(knot, [knot])
  const curve = KNOTS.map((knot, i) => {
    const rise = third * activation.slope(at(knot), knot)
    const beside = (side: number): string => `${across(knot + side * third)},${up(at(knot) + side * rise)} `
    return i === 0 ? `M${beside(0)}C${beside(1)}` : `${i > 1 ? 'S' : ''}${beside(-1)}${beside(0)}`
  }).join('')
  const tick = net === null ? '' : `M${tenth(across(net) - 1)},${up(low) - 3}h2v6h-2Z`
  // The vertical one would run through the slope's number.
  const hasGuides = net !== null && out !== null && reading.phase === 'forward'
  const marks: PathMark[] = [
    {
      id: 'axis',
      d: `M${across(-reach)},${up(low)}H${across(reach)}${hasGuides ? `M${across(net)},${up(low)}V${up(out)}H${across(reach)}` : ''}`,
      className: 'axis',
    },
    {
      id: 'curve',
      d: `${curve}H${across(reach)}M${across(-REACH)},${up(at(-REACH))}H${across(-reach)}`,
      className: out === null ? 'curve' : 'curve known',
    },
  ]
  if (net === null) return marks
  const tone = when === 'next' ? 'update' : 'forward'
  if (out === null) return [...marks, { id: 'point', d: tick, className: `point ${tone}` }]
  if (slope !== null) {
    const steep = (slope * plot.height * 2 * reach) / ((high - low) * plot.width)
    const half = TANGENT / Math.hypot(1, steep)
    const end = (side: number): string => `${tenth(across(net) + side * half)},${tenth(up(out) - side * half * steep)}`
    marks.push({ id: 'tangent', d: `M${end(-1)}L${end(1)}`, className: 'tangent' })
  }
  const circle = `M${tenth(across(net) - POINT)},${up(out)}a4,4 0 1,0 8,0a4,4 0 1,0 -8,0`
  return [...marks, { id: 'point', d: tick + circle, className: `point ${tone}` }]
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
