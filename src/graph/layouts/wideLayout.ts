import type { BiasId, NodeId, Topology, WeightId } from '../../engine'
import type { BiasPlace, EdgePlace, Layout, PartSizes, Room } from '../places'
import type { Box } from '../marks'
import { hasOwnBiases, plateSize, sizesFor } from '../geometry'
import { platePositions } from './platePositions'

const SIZES: PartSizes = {
  neuron: { width: 224, height: 104 },
  input: 68,
  plate: { width: 124, line: 24, lines: 2 },
  error: { width: 152, height: 104 },
  total: { width: 152, height: 62 },
  bias: 30,
  traveller: { width: 92, height: 24 },
}

const MARGIN = 20
const HEADING = 52
const BOTTOM_ROW = 92
/** The name of a neuron stands above its box. */
const NAME = 26
const GAP_BEFORE_ERROR = 56
const GAP_AFTER_INPUTS = 196
const GAP_BETWEEN_LAYERS = 246
const ROW_GAP = 44
const ROW_GAP_WITH_BIASES = 62
const LARGEST_SCALE = 2.4

/** Inputs on the left, errors on the right; the bias nodes, η and the total error stand in a row below. */
export function wideLayout(topology: Topology, room: Room): Layout {
  const perNeuron = hasOwnBiases(topology)
  const rowGap = perNeuron ? ROW_GAP_WITH_BIASES : ROW_GAP
  const rows = Math.max(...topology.shape)
  const gaps = topology.shape.slice(1).map((_, i) => (i === 0 ? GAP_AFTER_INPUTS : GAP_BETWEEN_LAYERS))
  const computing = topology.layers.length - 1
  const leastWidth =
    2 * MARGIN + SIZES.input + sum(gaps) + computing * SIZES.neuron.width + GAP_BEFORE_ERROR + SIZES.error.width
  const leastHeight =
    HEADING + rows * (SIZES.neuron.height + NAME) + (rows - 1) * rowGap + BOTTOM_ROW + (perNeuron ? 24 : 0)
  const scale = Math.min(room.width / leastWidth, room.height / leastHeight, LARGEST_SCALE)
  const width = room.width / scale
  const height = room.height / scale

  // Room that is left over goes between the columns, and between the rows up to a point.
  const stretch = (width - leastWidth) / (gaps.length + 1)
  const rowHeight = Math.min((height - HEADING - BOTTOM_ROW) / rows, (SIZES.neuron.height + NAME + rowGap) * 1.7)
  const top = HEADING + Math.max(0, (height - HEADING - BOTTOM_ROW - rows * rowHeight) / 2)
  const middle = top + (rows * rowHeight) / 2
  const rowCentre = (count: number, index: number): number =>
    middle + (index - (count - 1) / 2) * rowHeight * spread(count, rows)

  const columns: number[] = [MARGIN]
  gaps.forEach((gap, i) => {
    columns.push(columns[i]! + (i === 0 ? SIZES.input : SIZES.neuron.width) + gap + stretch)
  })
  const errorX = columns.at(-1)! + SIZES.neuron.width + GAP_BEFORE_ERROR + stretch

  const nodes = new Map<NodeId, Box>()
  for (const node of topology.layers.flat()) {
    const size = node.kind === 'input' ? { width: SIZES.input, height: SIZES.input } : SIZES.neuron
    const y = rowCentre(topology.shape[node.layer]!, node.index) + NAME / 2
    nodes.set(node.id, { x: columns[node.layer]!, y: y - size.height / 2, ...size })
  }

  const ends = topology.edges.map((edge) => {
    const from = nodes.get(edge.from.id)!
    const to = nodes.get(edge.to.id)!
    return {
      edge,
      from: { x: from.x + from.width, y: from.y + from.height / 2 },
      to: { x: to.x, y: to.y + to.height / 2 },
    }
  })
  const sizes = sizesFor(topology, SIZES)
  const edges = new Map<WeightId, EdgePlace>()
  for (let layer = 1; layer <= computing; layer++) {
    const fan = ends.filter(({ edge }) => edge.to.layer === layer)
    const around = topology.layers
      .slice(layer - 1, layer + 1)
      .flatMap((nodesOf) => nodesOf.map(({ id }) => nodes.get(id)!))
    const plates = platePositions(fan, plateSize(sizes), around, 2 / 3)
    fan.forEach(({ edge, from, to }, i) => edges.set(edge.id, { from, to, plateAt: plates[i]! }))
  }

  const highest = Math.min(...[...nodes.values()].map((box) => box.y))
  const bottom = Math.max(...[...nodes.values()].map((box) => box.y + box.height))
  const bottomRow = Math.min(height - 44, bottom + (perNeuron ? 76 : 64))
  const biases = new Map<BiasId, BiasPlace>()
  for (const bias of topology.biases) {
    const boxes = bias.feeds.map((node) => nodes.get(node.id)!)
    const first = boxes[0]!
    if (perNeuron) {
      const y = first.y + first.height + 27
      biases.set(bias.id, {
        node: { x: first.x + 24, y },
        plate: { x: first.x + 24 + SIZES.bias / 2 + 8 + SIZES.plate.width / 2, y },
        ends: [{ x: first.x + 24, y: first.y + first.height }],
      })
    } else {
      const x = first.x + 62
      biases.set(bias.id, {
        node: { x, y: bottomRow },
        plate: { x: x + SIZES.bias / 2 + 8 + SIZES.plate.width / 2, y: bottomRow },
        ends: boxes.map((box, i) => ({
          x: x + (i - (boxes.length - 1) / 2) * Math.min(14, 70 / boxes.length),
          y: box.y + box.height,
        })),
      })
    }
  }

  const errors = new Map<NodeId, Box>()
  for (const node of topology.layers.at(-1)!) {
    const box = nodes.get(node.id)!
    errors.set(node.id, { x: errorX, y: box.y + (box.height - SIZES.error.height) / 2, ...SIZES.error })
  }

  return {
    orientation: 'wide',
    width,
    height,
    sizes,
    nodes,
    edges,
    biases,
    errors,
    total: { x: errorX, y: bottomRow - SIZES.total.height / 2, ...SIZES.total },
    rate: { x: MARGIN + SIZES.plate.width / 2, y: bottomRow },
    headings: [
      ...columns.map((x, i) => x + (i === 0 ? SIZES.input : SIZES.neuron.width) / 2),
      errorX + SIZES.error.width / 2,
    ].map((x) => ({ x, y: Math.max(24, highest - NAME - 22) })),
  }
}

/** A small layer beside a large one stands a little further apart than its row height asks. */
function spread(count: number, rows: number): number {
  return count === rows ? 1 : Math.min(rows / count, 1.35)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
