import { name, type Edge, type NetworkNode, type QuantityId } from '../engine'
import { chainOf, type Chain } from './chain'
import { along, centre, type Ends } from './geometry'
import { lineAlong, thickness, wayToError, wayToTotal, weightShown } from './links'
import type { Overlay, PathMark, Point, TextMark } from './marks'
import type { EdgePlace, Layout } from './places'
import type { Reading } from './reading'

/** How thick a line is at least, and the ring of a lane. */
const LINE = 3
const RING = 1.5

/** A disc with the number of a link, and how far it keeps from where a level edge ends and from where a steep one does. */
const RADIUS = 9
const FROM_END = 10
const DOWN_A_SLOPE = 54
const CLOSE_UP = 11
/** Where rows are close: between the plates of the level edge and of the one that it crosses, as a share of the way. */
const BETWEEN_PLATES = 0.27

/** The chain from E to the last step played: its lines below the cards, its rings and numbers over them. */
export function litChain(reading: Reading, layout: Layout): Omit<Overlay, 'travellers'> {
  const step = reading.atWork.at(-1)
  const chain = step ? chainOf(reading.tape, step) : null
  if (!step || !chain) return { flows: [], paths: [], texts: [] }
  const discs = layout.orientation === 'wide' ? discsOf(chain, reading, layout) : []
  return {
    flows: linesOf(chain, reading, layout),
    paths: [...chain.passed.map((node) => ringOf(node, layout)), ...discs.map(({ circle }) => circle)],
    texts: discs.map(({ text }) => text),
  }
}

function linesOf(chain: Chain, reading: Reading, layout: Layout): readonly PathMark[] {
  const { what } = reading.atWork.at(-1)!
  const lines: PathMark[] = chain.outputs.flatMap((node) => {
    const { from, to } = wayToError(layout, node)
    const quantity = name.errorByOut(node)
    return [
      { ...line(`total.${node.id}`, [], quantity), d: lineAlong(wayToTotal(layout, node.id)) },
      line(`error.${node.id}`, [from, to], quantity),
    ]
  })
  /** As thick and as dashed as the edge itself, which it covers. */
  const alongEdge = (edge: Edge, ends: Ends, quantity: QuantityId, tone = ''): PathMark => {
    const weight = weightShown(edge, reading)
    const mark = line(`${edge.id}${tone}`, [ends.from, ends.to], quantity, tone + (weight < 0 ? ' negative' : ''))
    return { ...mark, width: Math.max(LINE, thickness(Math.abs(weight))) }
  }
  for (const edge of chain.strands) lines.push(alongEdge(edge, layout.edges.get(edge.id)!, name.via(edge)))
  if (what.kind === 'weightGradient') {
    // δ and what was sent meet at the plate.
    const { edge } = what
    const place = layout.edges.get(edge.id)!
    lines.push(alongEdge(edge, place, name.delta(edge.to)))
    const tone = edge.from.kind === 'input' ? ' given' : ' sent'
    lines.push(alongEdge(edge, { from: place.from, to: along(place, place.plateAt) }, name.out(edge.from), tone))
  }
  if (what.kind === 'biasGradient') {
    const { ways } = layout.biases.get(what.bias.id)!
    what.bias.feeds.forEach((node, i) => lines.push(line(`bias.${node.id}`, ways[i]!, name.delta(node))))
  }
  return lines
}

function line(id: string, points: readonly Point[], quantity: QuantityId, tone = ''): PathMark {
  return {
    id: `chain.${id}`,
    d: `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`,
    className: `chain${tone}`,
    width: LINE,
    quantity,
  }
}

/** Round the lower lane of a neuron that is gone back through; round all of a small one. */
function ringOf(node: NetworkNode, { nodes, sizes }: Layout): PathMark {
  const { x, y, width, height } = nodes.get(node.id)!
  const lane = Math.min(sizes.lane, height - 3)
  const [across, down] = [width - 28, lane - 25]
  return {
    id: `ring.${node.id}`,
    d: `M${x + 14},${y + height - lane + 1}h${across}a10,10 0 0 1 10,10v${down}a10,10 0 0 1 -10,10h${-across}a10,10 0 0 1 -10,-10v${-down}a10,10 0 0 1 10,-10Z`,
    className: 'chain ring',
    width: RING,
    quantity: name.slope(node),
  }
}

interface Disc {
  readonly circle: PathMark
  readonly text: TextMark
}

function discsOf({ links }: Chain, { atWork, tape }: Reading, layout: Layout): readonly Disc[] {
  const { what } = atWork.at(-1)!
  const node = 'node' in what ? what.node : 'edge' in what ? what.edge.to : null
  if (!node) return []
  const paths = tape.topology.edges.filter(({ from }) => from === node)
  return links.flatMap(({ number, factors }) => {
    const disc = (at: Point, i: number): Disc => discAt(`${number}.${i}`, String(number), at, factors[i] ?? factors[0]!)
    switch (number) {
      case null:
        return []
      case 1:
        return paths.length === 0
          ? [disc(middleToError(layout, node), 0)]
          : paths.map((edge, i) => disc(atEnd(edge, layout.small ? 'to' : 'from', layout), i))
      case 2:
        return [disc(what.kind === 'via' ? atEnd(what.edge, 'to', layout) : onLane(layout, node), 0)]
      case 3:
        return 'edge' in what ? [disc(atEnd(what.edge, 'to', layout), 0)] : []
    }
  })
}

function discAt(id: string, text: string, { x, y }: Point, quantity: QuantityId): Disc {
  return {
    circle: {
      id: `disc.${id}`,
      d: `M${x - RADIUS},${y}a9,9 0 1,0 18,0a9,9 0 1,0 -18,0`,
      className: 'disc',
      quantity,
    },
    text: { id: `disc.${id}`, x, y: y + 4.5, parts: [{ text }], className: 'disc', anchor: 'middle', quantity },
  }
}

function middleToError(layout: Layout, node: NetworkNode): Point {
  return along(wayToError(layout, node), 0.5)
}

/** On the lower lane's arrow, before it goes through the slope. */
function onLane({ nodes, sizes: { lane } }: Layout, node: NetworkNode): Point {
  const box = nodes.get(node.id)!
  return { x: centre(box).x + 11.5, y: box.y + box.height - lane / 2 + 8.5 }
}

/** Near one end of an edge, clear of its plate. */
function atEnd({ id }: Edge, side: 'from' | 'to', { edges, sizes, small }: Layout): Point {
  const place = edges.get(id)!
  // In a close-up plates stand one above the other, and only the ends are free.
  if (small) {
    const end = CLOSE_UP / Math.hypot(place.to.x - place.from.x, place.to.y - place.from.y)
    return along(place, side === 'from' ? end : 1 - end)
  }
  const t = shareFromEnd(place, side === 'from' ? place.plateAt : 1 - place.plateAt, sizes.plate.width)
  return along(place, side === 'from' ? t : 1 - t)
}

function shareFromEnd({ from, to }: EdgePlace, toPlate: number, plateWidth: number): number {
  const across = Math.abs(to.x - from.x) || 1
  const down = Math.abs(to.y - from.y)
  if (down < 1) return FROM_END / across
  // Beside the plate or clear above it, whichever comes first on the way to it.
  const clear = Math.min((plateWidth / 2 + RADIUS + 2) / across, (DOWN_A_SLOPE - 2) / down)
  return Math.min(DOWN_A_SLOPE / down, BETWEEN_PLATES, Math.max(toPlate - clear, FROM_END / across))
}
