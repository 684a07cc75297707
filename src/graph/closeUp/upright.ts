import { edgesFrom, type BiasId, type NetworkNode, type NodeId, type Topology, type WeightId } from '../../engine'
import { centre, hasOwnBiases } from '../geometry'
import { smallHeight } from '../cards/smallCards'
import type { Box, StopId } from '../marks'
import type { BiasPlace, EdgePlace, Layout, PartSizes, Room } from '../places'
import { errorStop } from '../touches'
import type { Fan } from './columns'
import { ladderOf } from './levels'
import { evenly, settle } from './settle'
import { foldedScene } from './foldedScene'
import type { WorkPlace } from './workPlace'

const MARGIN = 8
const TOP = 10
/** How wide small cards are. */
const NARROWEST = 52
const WIDEST = 84
const AIR = { small: 4, full: 14 }
/** Between two layers whose plates are not shown. */
const PLAIN = 50
const BEFORE_ERROR = 22
const BEFORE_TOTAL = 18
/** Below a neuron for its bias, for what comes back to it, and below a row for the point that stands for a bias. */
const BIAS = { oneLine: 34, twoLines: 54, dot: 16 }
const DOCK_AIR = 3
/** So many plates may stand one above the other with two lines. */
const MOST_TWO_LINES = 4

/**
 * The close-up from top to bottom: the neuron at work and its plates at full size, the others small.
 *
 * A phone scrolls down, so the height is free: a plate has a level of its own where two would touch.
 */
export function closeUpUpright(topology: Topology, whole: PartSizes, room: Room, work: WorkPlace): Layout {
  const { layers, edges: weights } = topology
  const across = rowsFor(topology, whole, room.width, work)
  const fans = fansAt(topology, work)
  const sizes = sizesFor(topology, whole, fans)
  const dock = work.isBack ? DOCK_AIR + dockedHeight(edgesFrom(topology, work.node).length, whole) : 0
  const tail = dock + (sizes.plate.lines === 2 ? BIAS.twoLines : BIAS.oneLine)
  const isSmall = ({ id }: NetworkNode): boolean => across.small.has(id)

  const nodes = new Map<NodeId, Box>()
  const edges = new Map<WeightId, EdgePlace>()
  const shown = new Set<WeightId>()
  let y = TOP
  layers.forEach((layer, i) => {
    const boxes = across.rows[i]!
    const height = Math.max(...boxes.map((box) => box.height))
    const into = weights.filter(({ to }) => to.layer === i)
    const fan = fans.find((each) => each.layer === i)
    const offset = (at: number): number => (height - boxes[at]!.height) / 2
    const rungs = into.flatMap((edge) => {
      if (!fan || edge[fan.meets] !== fan.node) return []
      const from = nodes.get(edge.from.id)!
      const to = { x: boxes[edge.to.index]!.x, y: offset(edge.to.index) }
      return [{ id: edge.id, from: { x: centre(from).x, y: from.y + from.height - y }, to }]
    })
    const ladder = fan ? ladderOf(rungs, fan, sizes, across.width) : null
    if (i > 0) y += ladder?.height ?? PLAIN
    for (const [k, each] of layer.entries()) {
      const { x, width, height: own } = boxes[k]!
      nodes.set(each.id, { x: x - width / 2, y: y + offset(k), width, height: own })
    }
    for (const { id, from, to } of into) {
      const [sender, receiver] = [nodes.get(from.id)!, nodes.get(to.id)!]
      const plateAt = ladder?.plateAt.get(id)
      if (plateAt !== undefined) shown.add(id)
      const senders = layers[i - 1]!.length
      edges.set(id, {
        from: { x: centre(sender).x, y: sender.y + sender.height },
        to: { x: centre(receiver).x, y: receiver.y },
        plateAt: plateAt ?? senders / (senders + 1),
      })
    }
    y += height + (i === 0 ? 0 : layer.includes(work.node) ? tail : BIAS.dot)
  })

  const outputs = layers.at(-1)!
  const errors = new Map<NodeId, Box>()
  y += BEFORE_ERROR
  for (const { id } of outputs) {
    const { x, width, height } = nodes.get(id)!
    errors.set(id, { x, y, width, height: across.small.has(id) ? height : sizes.error.height })
  }
  y += Math.max(...[...errors.values()].map(({ height }) => height)) + BEFORE_TOTAL
  const middle = across.width / 2 - sizes.total.width / 2
  const biases = biasPlaces(topology, work.node, nodes, sizes, dock)

  return {
    orientation: 'upright',
    width: across.width,
    height: y + sizes.total.height + TOP,
    sizes,
    nodes,
    edges,
    biases,
    errors,
    total: { x: middle + 54, y, ...sizes.total },
    rate: { x: middle - 24, y: y + sizes.total.height / 2 },
    headings: [],
    fold: foldedScene,
    small: new Set<StopId>([
      ...weights.flatMap(({ id }) => (shown.has(id) ? [] : [id])),
      ...across.small,
      ...outputs.filter(isSmall).map(errorStop),
      ...topology.biases.flatMap(({ id, feeds }) => (feeds.includes(work.node) ? [] : [id])),
    ]),
  }
}

/** Room for at least one row, so that an output stands as high as others. */
function dockedHeight(count: number, { docks }: PartSizes): number {
  return docks ? Math.max(1, Math.ceil(count / docks.inRow)) * docks.pitch : 0
}

/** The middle across and the size of each node, layer by layer, and how wide all is together. */
function rowsFor(
  { layers }: Topology,
  { neuron, input }: PartSizes,
  room: number,
  { node }: WorkPlace,
): {
  readonly width: number
  readonly rows: readonly (readonly Pick<Box, 'x' | 'width' | 'height'>[])[]
  readonly small: ReadonlySet<NodeId>
} {
  const fullWidth = (count: number): number => 2 * MARGIN + count * (neuron.width + AIR.full) - AIR.full
  const leastWidth = (layer: readonly NetworkNode[], i: number): number =>
    2 * MARGIN +
    (i === 0
      ? layer.length * (input + AIR.small) - AIR.small
      : neuron.width + (layer.length - 1) * (NARROWEST + AIR.small))
  const width = Math.max(room, ...layers.map(leastWidth))
  const small = new Set<NodeId>()
  const rows = layers.map((layer, i) => {
    const count = layer.length
    const isFull = fullWidth(count) <= width
    const isWork = layer.includes(node)
    const beside = isWork
      ? (width - 2 * MARGIN - neuron.width) / Math.max(1, count - 1) - AIR.small
      : (width - 2 * MARGIN) / count - AIR.small
    const narrow = Math.max(NARROWEST, Math.min(beside, WIDEST))
    const sizes = layer.map((each) => {
      if (i === 0) return { width: input, height: input }
      if (isFull || each === node) return neuron
      small.add(each.id)
      return { width: narrow, height: smallHeight(narrow) }
    })
    const places = evenly(count, MARGIN, width - MARGIN)
    const row = sizes.map((size, k) => ({ at: places[k]!, before: size.width / 2, after: size.width / 2 }))
    const bounds = { from: MARGIN, to: width - MARGIN, air: AIR.small }
    const middles = settle(row, isWork ? layer.indexOf(node) : 0, bounds)
    return sizes.map((size, k) => ({ x: middles[k]!, width: size.width, height: size.height }))
  })
  return { width, rows, small }
}

function fansAt({ layers }: Topology, { node, isBack }: WorkPlace): readonly Fan[] {
  const into: Fan = { layer: node.layer, meets: 'to', node }
  const back: Fan = { layer: node.layer + 1, meets: 'from', node }
  return isBack && back.layer < layers.length ? [into, back] : [into]
}

/** Plates with two lines where the neuron at work has few. */
function sizesFor({ shape }: Topology, whole: PartSizes, fans: readonly Fan[]): PartSizes {
  const most = Math.max(...fans.map(({ layer, meets }) => shape[meets === 'to' ? layer - 1 : layer]!))
  return { ...whole, plate: { ...whole.plate, lines: most <= MOST_TWO_LINES ? 2 : 1 } }
}

/** Below the neuron at work; elsewhere a point below the first neuron of its layer. */
function biasPlaces(
  topology: Topology,
  work: NetworkNode,
  nodes: ReadonlyMap<NodeId, Box>,
  { bias, plate }: PartSizes,
  dock: number,
): ReadonlyMap<BiasId, BiasPlace> {
  const isOwn = hasOwnBiases(topology)
  return new Map(
    topology.biases.map(({ id, feeds }): [BiasId, BiasPlace] => {
      const boxes = feeds.map((each) => nodes.get(each.id)!)
      const at = Math.max(0, feeds.indexOf(work))
      const box = boxes[at]!
      const foot = box.y + box.height
      const isFolded = !feeds.includes(work)
      const node = {
        x: box.x + (isFolded ? 12 : 8 + bias / 2),
        y: foot + (isFolded ? (isOwn ? 0 : 8) : dock + 4 + bias / 2),
      }
      const ways = boxes.map((each, i) => {
        const end = { x: i === at ? node.x : each.x + 12, y: each.y + each.height }
        return i === at ? [node, end] : [node, { x: end.x, y: node.y }, end]
      })
      return [id, { node, plate: { x: node.x + bias / 2 + 4 + plate.width / 2, y: node.y }, ways }]
    }),
  )
}
