import type { Activation, NetworkNode } from '../../engine'
import type { Box, PathMark } from '../marks'
import { curveMarks, type CurveReading } from './curveMarks'

/** Nets on which the curve is drawn exactly; between them it follows its slopes. */
const KNOTS = [-6, -4.5, -3, -1.5, 0, 1.5, 3, 4.5, 6] as const
const REACH = 6

/** The curve of the sigmoid. */
export function activationCurve(
  node: NetworkNode,
  { out, slope, limits: outs }: Activation,
  reading: CurveReading,
  plot: Box,
): readonly PathMark[] {
  const third = 0.5
  const at = (knot: number): number => out(knot, [])
  return curveMarks(node, reading, plot, (net) => {
    const reach = Math.max(REACH, Math.abs(net ?? 0) * 1.12)
    return {
      nets: [-reach, reach],
      outs,
      axis: outs[0],
      path(across, up) {
        const curve = KNOTS.map((knot, i) => {
          const rise = third * slope(at(knot), knot)
          const beside = (side: number): string => `${across(knot + side * third)},${up(at(knot) + side * rise)} `
          return i === 0 ? `M${beside(0)}C${beside(1)}` : `${i > 1 ? 'S' : ''}${beside(-1)}${beside(0)}`
        }).join('')
        return `${curve}H${across(reach)}M${across(-REACH)},${up(at(-REACH))}H${across(-reach)}`
      },
    }
  })
}
