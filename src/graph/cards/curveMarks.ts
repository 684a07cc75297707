import { name, type NetworkNode } from '../../engine'
import type { Box, PathMark } from '../marks'
import type { Reading } from '../reading'

/** Half the length of the tangent, and the radius of the point, in units of the drawing. */
const TANGENT = 34
const POINT = 4

/** What a curve shows: the numbers of its point and tangent, and in which phase, for the guides of the way forward. */
export type CurveReading = Pick<Reading, 'shows' | 'phase'>

/** What a curve is drawn from: the nets from left to right, the outs from its foot to its head. */
export interface CurveFrame {
  readonly nets: readonly [from: number, to: number]
  readonly outs: readonly [low: number, high: number]
  /** The out at which the axis lies. */
  readonly axis: number
  path(across: (net: number) => number, up: (out: number) => number): string
}

/**
 * The curve of an activation, by which both lanes go.
 *
 * The way forward sets the point on it, and shows how: net up to the curve, out across. The way back lays the tangent there.
 */
export function curveMarks(
  node: NetworkNode,
  reading: CurveReading,
  plot: Box,
  frameFor: (net: number | null) => CurveFrame,
): readonly PathMark[] {
  const when = reading.shows(name.net(node, 'next')) !== null ? 'next' : 'now'
  const net = reading.shows(name.net(node, when))
  const out = reading.shows(name.out(node, when))
  const slope = when === 'now' ? reading.shows(name.slope(node)) : null
  const { nets, outs, axis, path } = frameFor(net)
  const [from, to] = nets
  const [low, high] = outs
  const across = (value: number): number => tenth(plot.x + ((value - from) / (to - from)) * plot.width)
  const up = (value: number): number => tenth(plot.y + ((high - value) / (high - low)) * plot.height)
  const tick = net === null ? '' : `M${tenth(across(net) - 1)},${up(axis) - 3}h2v6h-2Z`
  // The vertical one would run through the slope's number.
  const hasGuides = net !== null && out !== null && reading.phase === 'forward'
  const marks: PathMark[] = [
    {
      id: 'axis',
      d: `M${across(from)},${up(axis)}H${across(to)}${hasGuides ? `M${across(net)},${up(axis)}V${up(out)}H${across(to)}` : ''}`,
      className: 'axis',
    },
    { id: 'curve', d: path(across, up), className: out === null ? 'curve' : 'curve known' },
  ]
  if (net === null) return marks
  const tone = when === 'next' ? 'update' : 'forward'
  if (out === null) return [...marks, { id: 'point', d: tick, className: `point ${tone}` }]
  if (slope !== null) {
    const steep = (slope * plot.height * (to - from)) / ((high - low) * plot.width)
    // Where net is far out, the tangent ends with the curve, and not beside the card.
    const half = Math.min(TANGENT / Math.hypot(1, steep), across(net) - plot.x, plot.x + plot.width - across(net))
    const end = (side: number): string => `${tenth(across(net) + side * half)},${tenth(up(out) - side * half * steep)}`
    marks.push({ id: 'tangent', d: `M${end(-1)}L${end(1)}`, className: 'tangent' })
  }
  const circle = `M${tenth(across(net) - POINT)},${up(out)}a4,4 0 1,0 8,0a4,4 0 1,0 -8,0`
  return [...marks, { id: 'point', d: tick + circle, className: `point ${tone}` }]
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
