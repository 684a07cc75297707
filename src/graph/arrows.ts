import { along, type Ends } from './geometry'
import { isBetweenOutputAndError, wayToError } from './links'
import type { PathMark } from './marks'
import type { Layout } from './places'
import type { Reading } from './reading'

/** How far the middle of an arrow stands from where it points. */
const SHORT = 10

/** Arrows on the links where something flows, that point the way in which it flows. */
export function arrowsOf(reading: Reading, layout: Layout): readonly PathMark[] {
  const { phase, atWork, tape, role } = reading
  const isBackward = phase === 'backward-output' || phase === 'backward-hidden'
  const arrow = (id: string, ends: Ends): PathMark => ({
    id: `arrow.${id}`,
    d: arrowhead(ends, isBackward),
    className: `flow in-${phase}`,
  })
  // For a gradient two numbers meet at the plate: neither way is the one.
  const meets = atWork.at(-1)?.what.kind === 'weightGradient'
  const edges = phase === 'update' || meets ? [] : tape.topology.edges.filter(({ id }) => role(id) !== 'quiet')
  const outputs = tape.topology.layers
    .at(-1)!
    .filter(({ id }) => atWork.some((step) => isBetweenOutputAndError(step, id)))
  return [
    ...edges.map(({ id }) => arrow(id, layout.edges.get(id)!)),
    ...outputs.map((node) => arrow(`error.${node.id}`, wayToError(layout, node))),
  ]
}

/** A small triangle where the numbers arrive: at the receiver on the way forward, at the sender on the way back. */
function arrowhead(ends: Ends, backward: boolean): string {
  const short = SHORT / (Math.hypot(ends.to.x - ends.from.x, ends.to.y - ends.from.y) || 1)
  const { x, y } = along(ends, backward ? short : 1 - short)
  const angle = Math.atan2(ends.to.y - ends.from.y, ends.to.x - ends.from.x) + (backward ? Math.PI : 0)
  const corner = (turn: number, length: number): string =>
    `${round(x + Math.cos(angle + turn) * length)},${round(y + Math.sin(angle + turn) * length)}`
  return `M${corner(0, 9)}L${corner(2.4, 8)}L${corner(-2.4, 8)}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
