import { name, type Edge, type NetworkNode, type NodeId, type Step } from '../engine'
import { centre, type Ends } from './geometry'
import type { PathMark, Point } from './marks'
import type { Layout } from './places'
import type { Reading } from './reading'
import { errorStop } from './touches'

/** Lines of weights from 0 to the largest that is told apart, in units of the drawing. */
const THINNEST = 1.5
const THICKEST = 9
const LARGEST_TOLD_APART = 8

/** How thick the line of a weight is for its size |w|: the area tells, so that 0.1 and 8 can both be seen. */
export function thickness(size: number): number {
  return THINNEST + (THICKEST - THINNEST) * Math.sqrt(Math.min(size / LARGEST_TOLD_APART, 1))
}

/** The weight that a line stands for: the new one once it is there. */
export function weightShown(edge: Edge, reading: Reading): number {
  return reading.shows(name.next(edge)) ?? reading.shows(edge.id) ?? 0
}

/** Edges, the lines of the biases and those to the errors. */
export function linksOf(reading: Reading, layout: Layout): readonly PathMark[] {
  const { topology } = reading.tape
  const marks: PathMark[] = []

  for (const bias of topology.biases) {
    const place = layout.biases.get(bias.id)!
    const active = reading.role(bias.id) !== 'quiet'
    bias.feeds.forEach((node, i) => {
      const lit = active && reading.role(node.id) !== 'quiet'
      marks.push({
        id: `bias.${bias.id}.${node.id}`,
        d: lineAlong(place.ways[i]!),
        className: `link bias ${lit ? `active in-${reading.phase}` : 'quiet'}`,
        quantity: bias.id,
      })
    })
  }

  for (const edge of topology.edges) {
    const place = layout.edges.get(edge.id)!
    const weight = weightShown(edge, reading)
    const active = reading.role(edge.id) !== 'quiet'
    marks.push({
      id: `edge.${edge.id}`,
      d: `M${place.from.x},${place.from.y}L${place.to.x},${place.to.y}`,
      className: `link edge${weight < 0 ? ' negative' : ''} ${active ? `active in-${reading.phase}` : 'quiet'}`,
      width: thickness(Math.abs(weight)),
      quantity: edge.id,
    })
  }

  for (const node of topology.layers.at(-1)!) {
    const { from, to } = wayToError(layout, node)
    const active = reading.atWork.some((step) => isBetweenOutputAndError(step, node.id))
    marks.push({
      id: `error.${node.id}`,
      d: `M${from.x},${from.y}L${to.x},${to.y}`,
      className: `link toError ${active ? `active in-${reading.phase}` : 'quiet'}`,
    })
    const summed = reading.role('E') === 'focus' && reading.role(errorStop(node)) === 'part'
    marks.push({
      id: `total.${node.id}`,
      d: lineAlong(wayToTotal(layout, node.id)),
      className: `link toTotal ${summed ? `active in-${reading.phase}` : 'quiet'}`,
    })
  }
  return marks
}

/** Whether a step is about what an output hands to its error, or gets back from it. */
export function isBetweenOutputAndError({ what }: Step, node: NodeId): boolean {
  return (what.kind === 'error' || (what.kind === 'dE_dout' && what.node.kind === 'output')) && what.node.id === node
}

/** From the side of an output straight to the side of its error. */
export function wayToError({ nodes, errors, orientation }: Layout, { id }: NetworkNode): Ends {
  const box = nodes.get(id)!
  const error = errors.get(id)!
  return orientation === 'wide'
    ? { from: { x: box.x + box.width, y: centre(box).y }, to: { x: error.x, y: centre(error).y } }
    : { from: { x: centre(box).x, y: box.y + box.height }, to: { x: centre(error).x, y: error.y } }
}

/** From an error box to the total: straight, or beside the boxes between them, so that no box is crossed. */
export function wayToTotal(layout: Layout, node: NodeId): readonly Point[] {
  const box = layout.errors.get(node)!
  const { total } = layout
  const [from, to] = [centre(box), centre(total)]
  if (layout.orientation === 'upright')
    return [
      { x: from.x, y: box.y + box.height },
      { x: to.x, y: total.y },
    ]
  const isAbove = box.y < total.y
  const isNext = [...layout.errors.values()].every(
    ({ y }) => y < total.y !== isAbove || (isAbove ? y <= box.y : y >= box.y),
  )
  if (isNext)
    return [
      { x: to.x, y: isAbove ? box.y + box.height : box.y },
      { x: to.x, y: isAbove ? total.y : total.y + total.height },
    ]
  const x = box.x + box.width
  return [
    { x, y: from.y },
    { x: x + 3, y: from.y },
    { x: x + 3, y: to.y },
    { x: total.x + total.width, y: to.y },
  ]
}

/** The line that such a way is drawn as. */
export function lineAlong(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
