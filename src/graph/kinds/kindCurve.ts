import type { Activation, NetworkNode } from '../../engine'
import { curveMarks, type CurveFrame, type CurveReading } from '../cards/curveMarks'
import type { Box, PathMark } from '../marks'

/** A net stands at least so far from the edge of its curve, in parts of it. */
const BESIDE = 1.12
/** In how many pieces a curve that bends is drawn. */
const PIECES = 8
/** How much of its height a curve without a lower end has below the axis. */
const BELOW = 0.08

/** The curve of any activation but the sigmoid and softmax: of a kink the two sides, of a line the line. */
export function kindCurve(
  node: NetworkNode,
  activation: Activation,
  reading: CurveReading,
  plot: Box,
): readonly PathMark[] {
  return [...axisThroughZero(plot), ...curveMarks(node, reading, plot, (net) => frameOf(activation, net ?? 0))]
}

/** Nets below 0 are left of it, those above right. */
function axisThroughZero({ x, y, width, height }: Box): readonly PathMark[] {
  return [{ id: 'zero', d: `M${x + width / 2},${y}V${y + height}`, className: 'axis zero' }]
}

function frameOf({ name, out, slope, limits, drawn }: Activation, net: number): CurveFrame {
  const reach = Math.max(drawn[1], Math.abs(net) * BESIDE)
  const at = (one: number): number => out(one, [])
  const isBent = Number.isFinite(limits[0]) && Number.isFinite(limits[1])
  const low = isBent ? limits[0] : name === 'identity' ? -reach : name === 'relu' ? 0 : -BELOW * reach
  const high = isBent ? limits[1] : reach
  return {
    nets: [-reach, reach],
    outs: [low, high],
    axis: 0,
    path(across, up) {
      const place = (one: number): string => `${across(one)},${up(at(one))}`
      if (!isBent) return `M${place(-reach)}L${place(0)}L${place(reach)}`
      const [from, to] = drawn
      const third = (to - from) / PIECES / 3
      const beside = (one: number, side: number): string =>
        `${across(one + side * third)},${up(at(one) + side * third * slope(at(one), one))}`
      const knots = Array.from({ length: PIECES + 1 }, (_, i) => from + i * 3 * third)
      const pieces = knots.slice(1).map((knot, i) => `C${beside(knots[i]!, 1)} ${beside(knot, -1)} ${place(knot)}`)
      return `M${place(-reach)}L${place(from)}${pieces.join('')}L${place(reach)}`
    },
  }
}
