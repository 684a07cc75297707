import { name, type Edge, type NodeId, type Step } from '../engine'
import { along, centre } from './geometry'
import type { PathMark, Point } from './marks'
import type { Layout } from './places'
import type { Reading } from './reading'
import { errorStop } from './touches'

/** Lines of weights from 0 to the largest that is told apart, in units of the drawing. */
const THINNEST = 1.5
const THICKEST = 9
const LARGEST_TOLD_APART = 8

/** How thick the line of a weight is for its size |w|: the area tells, so that 0.1 and 8 can both be seen. */
function thickness(size: number): number {
  return THINNEST + (THICKEST - THINNEST) * Math.sqrt(Math.min(size / LARGEST_TOLD_APART, 1))
}

/** A curve that leaves and arrives level in a wide drawing, straight up and down in an upright one. */
function curve(orientation: Layout['orientation'], from: Point, to: Point): string {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return orientation === 'wide'
    ? `M${from.x},${from.y}C${middle.x},${from.y},${middle.x},${to.y},${to.x},${to.y}`
    : `M${from.x},${from.y}C${from.x},${middle.y},${to.x},${middle.y},${to.x},${to.y}`
}

/** Edges, the lines of the biases and those to the errors, with arrows where something flows. */
export function linksOf(reading: Reading, layout: Layout): readonly PathMark[] {
  const { topology } = reading.tape
  const marks: PathMark[] = []

  for (const bias of topology.biases) {
    const place = layout.biases.get(bias.id)!
    const active = reading.role(bias.id) !== 'quiet'
    bias.feeds.forEach((node, i) => {
      const end = place.ends[i]!
      const lit = active && reading.role(node.id) !== 'quiet'
      marks.push({
        id: `bias.${bias.id}.${node.id}`,
        d: `M${place.node.x},${place.node.y}L${end.x},${end.y}`,
        className: `link bias ${lit ? `active in-${reading.phase}` : 'quiet'}`,
        quantity: bias.id,
      })
    })
  }

  for (const edge of topology.edges) {
    const place = layout.edges.get(edge.id)!
    const weight = reading.shows(name.next(edge)) ?? reading.shows(edge.id) ?? 0
    const active = isActive(edge, reading)
    marks.push({
      id: `edge.${edge.id}`,
      d: `M${place.from.x},${place.from.y}L${place.to.x},${place.to.y}`,
      className: `link edge${weight < 0 ? ' negative' : ''} ${active ? `active in-${reading.phase}` : 'quiet'}`,
      width: thickness(Math.abs(weight)),
      quantity: edge.id,
    })
    if (active && reading.phase !== 'update')
      marks.push({
        id: `arrow.${edge.id}`,
        d: arrowhead(place, isBackward(reading)),
        className: `flow in-${reading.phase}`,
      })
  }

  for (const node of topology.layers.at(-1)!) {
    const box = layout.nodes.get(node.id)!
    const error = layout.errors.get(node.id)!
    const wide = layout.orientation === 'wide'
    const from = wide ? { x: box.x + box.width, y: centre(box).y } : { x: centre(box).x, y: box.y + box.height }
    const to = wide ? { x: error.x, y: centre(error).y } : { x: centre(error).x, y: error.y }
    const active = reading.playing.some((step) => isBetweenOutputAndError(step, node.id))
    marks.push({
      id: `error.${node.id}`,
      d: curve(layout.orientation, from, to),
      className: `link toError ${active ? `active in-${reading.phase}` : 'quiet'}`,
    })
    if (active)
      marks.push({
        id: `arrow.error.${node.id}`,
        d: arrowhead({ from, to }, isBackward(reading)),
        className: `flow in-${reading.phase}`,
      })
    const summed = reading.role('E') === 'focus' && reading.role(errorStop(node)) === 'part'
    marks.push({
      id: `total.${node.id}`,
      d: toTotal(layout, node.id),
      className: `link toTotal ${summed ? `active in-${reading.phase}` : 'quiet'}`,
    })
  }
  return marks
}

function isActive(edge: Edge, reading: Reading): boolean {
  if (reading.role(edge.id) === 'focus') return true
  return reading.role(edge.id) === 'part'
}

function isBackward(reading: Reading): boolean {
  return reading.phase === 'backward-output' || reading.phase === 'backward-hidden'
}

function isBetweenOutputAndError({ what }: Step, node: NodeId): boolean {
  return (what.kind === 'error' || (what.kind === 'dE_dout' && what.node.kind === 'output')) && what.node.id === node
}

/** From an error box down to the total: beside the boxes below it, so that no box is crossed. */
function toTotal(layout: Layout, node: NodeId): string {
  const box = layout.errors.get(node)!
  const total = layout.total
  if (layout.orientation === 'upright') return `M${centre(box).x},${box.y + box.height}L${centre(total).x},${total.y}`
  const gutter = box.x + box.width + 9
  const isLast = [...layout.errors.values()].every((other) => other.y <= box.y)
  return isLast
    ? `M${centre(box).x},${box.y + box.height}V${total.y}`
    : `M${box.x + box.width},${centre(box).y}H${gutter}V${total.y + total.height / 2}H${total.x + total.width}`
}

/** A small triangle on the first half of an edge, pointing the way in which the numbers flow. */
function arrowhead(ends: { readonly from: Point; readonly to: Point }, backward: boolean): string {
  const { x, y } = along(ends, 0.28)
  const angle = Math.atan2(ends.to.y - ends.from.y, ends.to.x - ends.from.x) + (backward ? Math.PI : 0)
  const corner = (turn: number, length: number): string =>
    `${round(x + Math.cos(angle + turn) * length)},${round(y + Math.sin(angle + turn) * length)}`
  return `M${corner(0, 9)}L${corner(2.4, 8)}L${corner(-2.4, 8)}Z`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
