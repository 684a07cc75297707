import type { BiasId, NodeId, Topology, WeightId } from '../../engine'
import type { BiasPlace, EdgePlace, Layout, PartSizes, Room } from '../places'
import type { Box, Point } from '../marks'
import { along, hasOwnBiases, isLarge, plateBox, plateSize, sizesFor } from '../geometry'
import { platePositions } from './platePositions'
import { PAGE_AROUND } from './wideLayout'

const SIZES = {
  number: 13.5,
  totalNumber: 20,
  neuron: { width: 176, height: 94 },
  lane: 47,
  input: 54,
  plate: { width: 92, line: 22, lines: 2, twoLines: 1.9 },
  error: { width: 176, height: 82 },
  total: { width: 152, height: 54 },
  bias: 26,
  traveller: { width: 80, height: 22 },
  docks: { inRow: 2, pitch: 25 },
} satisfies PartSizes

const MARGIN = 8
const COLUMN_GAP = 14
const TOP = 10
const LAYER_GAP = 188
const FIRST_GAP = 184
const ERROR_GAP = 18
/** What the gaps below neurons grow by where biases stand there; below hidden ones with what comes back to them. */
const OWN_BIAS_IN_LAYER_GAP = 116
const OWN_BIAS_IN_ERROR_GAP = 36
/** Where that begins below a neuron, and below one with a bias of its own. */
const DOCKED = { usual: 6, belowBias: 30 }
const BOTTOM_GAP = 18
const LARGEST_SCALE = 2
/** A small network is made no smaller than this to be seen at once; where that is not enough it has its usual size. */
const SEEN_AT_ONCE = 0.88
const USUAL_SCALE = 1.04

/** Inputs on top, errors at the bottom: for phones and other rooms that are taller than wide. */
export function uprightLayout(topology: Topology, room: Room): Layout {
  const most = Math.max(...topology.shape)
  const computing = topology.layers.length - 1
  const perNeuron = hasOwnBiases(topology)
  // Below the neurons of a layer as many rows of contributions wait as any of them has.
  const { inRow, pitch } = SIZES.docks
  const docked = Math.ceil(Math.max(1, ...topology.shape.slice(2)) / inRow) * pitch
  const layerGap = LAYER_GAP + docked - pitch + (perNeuron ? OWN_BIAS_IN_LAYER_GAP : 0)
  const errorGap = ERROR_GAP + (perNeuron ? OWN_BIAS_IN_ERROR_GAP : 0)
  const leastWidth = 2 * MARGIN + most * SIZES.neuron.width + (most - 1) * COLUMN_GAP
  const height =
    TOP +
    SIZES.input +
    FIRST_GAP +
    computing * SIZES.neuron.height +
    (computing - 1) * layerGap +
    errorGap +
    SIZES.error.height +
    BOTTOM_GAP +
    SIZES.total.height +
    TOP
  // A phone scrolls down, so width alone decides. In a tall window all of a small network is seen at once, if it can be read so.
  const seen = (room.height - PAGE_AROUND) / height
  const fitting =
    room.isWindow && !isLarge(topology) ? (seen < SEEN_AT_ONCE ? USUAL_SCALE : seen) : Math.max(1, room.height / height)
  const scale = Math.min(room.width / leastWidth, fitting, LARGEST_SCALE)
  const width = room.width / scale

  /** Where what comes back to a neuron waits. */
  const dockedBelow = ({ x, y, width: own, height: tall }: Box): Box => ({
    x,
    y: y + tall + DOCKED[perNeuron ? 'belowBias' : 'usual'],
    width: own,
    height: docked,
  })

  const columnWidth = Math.min((width - 2 * MARGIN + COLUMN_GAP) / most, 320)
  const columnCentre = (count: number, index: number): number =>
    width / 2 + (index - (count - 1) / 2) * columnWidth * (count === most ? 1 : Math.min(most / count, 1.4))

  const tops = [TOP]
  for (let layer = 1; layer <= computing; layer++)
    tops.push(tops[layer - 1]! + (layer === 1 ? SIZES.input + FIRST_GAP : SIZES.neuron.height + layerGap))

  const nodes = new Map<NodeId, Box>()
  for (const node of topology.layers.flat()) {
    const size = node.kind === 'input' ? { width: SIZES.input, height: SIZES.input } : SIZES.neuron
    const x = columnCentre(topology.shape[node.layer]!, node.index)
    nodes.set(node.id, { x: x - size.width / 2, y: tops[node.layer]!, ...size })
  }

  const ends = topology.edges.map((edge) => {
    const from = nodes.get(edge.from.id)!
    const to = nodes.get(edge.to.id)!
    return {
      edge,
      from: { x: from.x + from.width / 2, y: from.y + from.height },
      to: { x: to.x + to.width / 2, y: to.y },
    }
  })
  const sizes = sizesFor(topology, SIZES)
  const edges = new Map<WeightId, EdgePlace>()
  for (let layer = 1; layer <= computing; layer++) {
    const fan = ends.filter(({ edge }) => edge.to.layer === layer)
    const around = topology.layers
      .slice(layer - 1, layer + 1)
      .flatMap((nodesOf) => nodesOf.map(({ id }) => nodes.get(id)!))
    const waiting = layer > 1 ? topology.layers[layer - 1]!.map(({ id }) => dockedBelow(nodes.get(id)!)) : []
    // Edges that slant leave their plates near the sender, so that the straight ones have room below.
    const slanted = fan.filter(({ from, to }) => from.x !== to.x)
    const straight = fan.filter(({ from, to }) => from.x === to.x)
    const upper = platePositions(slanted, plateSize(sizes), [...around, ...waiting], 0.27)
    slanted.forEach(({ edge, from, to }, i) => edges.set(edge.id, { from, to, plateAt: upper[i]! }))
    const taken = slanted.map(({ from, to }, i) => plateBox(along({ from, to }, upper[i]!), sizes))
    const lower = platePositions(straight, plateSize(sizes), [...around, ...taken], 0.54)
    straight.forEach(({ edge, from, to }, i) => edges.set(edge.id, { from, to, plateAt: lower[i]! }))
  }

  const biases = new Map<BiasId, BiasPlace>()
  for (const bias of topology.biases) {
    const boxes = bias.feeds.map((node) => nodes.get(node.id)!)
    biases.set(bias.id, perNeuron ? ownBias(boxes[0]!) : layerBias(boxes, width))
  }

  const errors = new Map<NodeId, Box>()
  for (const node of topology.layers.at(-1)!) {
    const box = nodes.get(node.id)!
    errors.set(node.id, { x: box.x, y: box.y + box.height + errorGap, ...SIZES.error })
  }
  const totalY = tops[computing]! + SIZES.neuron.height + errorGap + SIZES.error.height + BOTTOM_GAP

  return {
    orientation: 'upright',
    width,
    height,
    sizes,
    nodes,
    edges,
    biases,
    errors,
    total: { x: width / 2 - SIZES.total.width / 2 + 54, y: totalY, ...SIZES.total },
    rate: { x: width / 2 - SIZES.total.width / 2 - 24, y: totalY + SIZES.total.height / 2 },
    headings: [],
  }
}

/** Between the first two neurons of its layer, just above them, where no edge passes. */
function layerBias(boxes: readonly Box[], width: number): BiasPlace {
  const first = boxes[0]!
  const second = boxes[1]
  const middle = second ? (first.x + first.width + second.x) / 2 : Math.min(width - 70, first.x + first.width)
  const y = first.y - 34
  const node: Point = { x: middle - SIZES.plate.width / 2 + 2, y }
  return {
    node,
    plate: { x: node.x + SIZES.bias / 2 + 4 + SIZES.plate.width / 2, y },
    ways: boxes.map((box) => [node, { x: clamp(node.x, box.x + 14, box.x + box.width - 14), y: box.y }]),
  }
}

function ownBias(box: Box): BiasPlace {
  const y = box.y + box.height + 16
  const x = box.x + SIZES.bias / 2 + 8
  return {
    node: { x, y },
    plate: { x: x + SIZES.bias / 2 + 4 + SIZES.plate.width / 2, y },
    ways: [
      [
        { x, y },
        { x, y: box.y + box.height },
      ],
    ],
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
