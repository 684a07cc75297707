import type { Bias, BiasId, NetworkNode, NodeId, Topology } from '../../engine'
import { centre } from '../geometry'
import type { Box, StopId } from '../marks'
import type { BiasPlace, Layout, PartSizes, Room } from '../places'
import { errorStop } from '../touches'
import { columnsFor, ERROR_WIDTH } from './columns'
import { fansOf } from './fans'
import { errorsIn } from './wideErrors'
import { BIAS, rowsIn } from './wideRows'
import { foldedScene } from './foldedScene'
import type { Spans } from './spans'
import type { WorkPlace } from './workPlace'

const GUTTER = 9

/**
 * A network whose numbers would be too small, with the neuron at work and its plates at full size; the others are small.
 *
 * Rows and columns stand where the room is shared evenly, and make way for what is at work only as far as they must, so that
 * little moves from step to step. What doesn't fit makes the drawing larger than its room.
 */
export function closeUpWide(topology: Topology, sizes: PartSizes, room: Room, work: WorkPlace, spans: Spans): Layout {
  const { heading, foot, belowInputs } = spans
  const { layers } = topology
  const outputs = layers.at(-1)!
  const columns = columnsFor(topology, sizes, room.width - spans.beside, work)
  const free = room.height - heading - foot
  const rows = rowsIn(topology, sizes, spans, columns, free, work)
  const errors = errorsIn(outputs, free, work.node)
  const height = Math.max(free, rows.needed, errors.needed)
  const [top, bottom] = [heading, heading + height]

  const nodes = new Map<NodeId, Box>()
  layers.forEach((layer, i) => {
    const middles = rows.middlesOf(layer, top, bottom)
    layer.forEach((node, k) => {
      const tall = rows.heightOf(node)
      nodes.set(node.id, { x: columns.lefts[i]!, y: middles[k]! - tall / 2, width: columns.widths[i]!, height: tall })
    })
  })

  const errorX = columns.lefts.at(-1)!
  const beside = errors.middlesOf(
    outputs.map(({ id }) => centre(nodes.get(id)!).y),
    top,
    bottom,
  )
  const errorBoxes = outputs.map((node, i): [NodeId, Box] => {
    const tall = errors.heightOf(node)
    return [node.id, { x: errorX, y: beside.errors[i]! - tall / 2, width: ERROR_WIDTH, height: tall }]
  })

  const { plate } = sizes
  const hasTwoLines = rows.belowWork === BIAS.twoLines
  const fans = fansOf(topology, nodes, sizes, columns.shown, hasTwoLines ? plate.twoLines * plate.line : null)
  const isBiasShown = ({ layer, feeds }: Bias): boolean => rows.isFull(layers[layer]!) || feeds.includes(work.node)
  const isSmall = (node: NetworkNode): boolean =>
    node.layer > 0 && node !== work.node && !rows.isFull(layers[node.layer]!)

  return {
    orientation: 'wide',
    width: columns.width + spans.beside,
    height: bottom + foot,
    sizes: {
      ...sizes,
      ...errors.sizes,
      plate: { ...plate, lines: fans.lines },
      neuron: { width: sizes.neuron.width, height: rows.heightOf(work.node) },
    },
    nodes,
    edges: fans.places,
    biases: new Map(
      topology.biases.map((bias): [BiasId, BiasPlace] => {
        const boxes = bias.feeds.map(({ id }) => nodes.get(id)!)
        const isFull = rows.isFull(layers[bias.layer]!)
        const at = isFull ? Math.floor((boxes.length - 1) / 2) : bias.feeds.indexOf(work.node)
        return [bias.id, biasBelow(boxes, at, rows.belowOf(layers[bias.layer]!), sizes)]
      }),
    ),
    errors: new Map(errorBoxes),
    total: { x: errorX, y: beside.total - errors.sizes.total.height / 2, ...errors.sizes.total },
    rate: { x: columns.lefts[0]! + plate.width / 2, y: bottom - belowInputs + plate.line / 2 + 1 },
    headings: [...columns.widths, ERROR_WIDTH].map((width, i) => ({
      x: columns.lefts[i]! + width / 2,
      y: heading - 11,
    })),
    small: new Set<StopId>([
      ...topology.edges.map(({ id }) => id).filter((id) => !fans.shown.has(id)),
      ...topology.biases.filter((bias) => !isBiasShown(bias)).map(({ id }) => id),
      ...layers
        .flat()
        .filter(isSmall)
        .map(({ id }) => id),
      ...outputs.filter((node) => !errors.isFull(node)).map(errorStop),
    ]),
    fold: foldedScene,
  }
}

/**
 * Below the neuron at work, or between the middle two of a full layer; elsewhere, at -1, a point below the last of the layer.
 * The others are reached beside them, never behind one.
 */
function biasBelow(boxes: readonly Box[], at: number, below: number, { bias, plate }: PartSizes): BiasPlace {
  const isFolded = at < 0
  const above = isFolded ? boxes.length - 1 : at
  const box = boxes[above]!
  const foot = box.y + box.height
  const drop = boxes.length === 1 ? 0 : BIAS.dot / 2
  const node = isFolded ? { x: box.x + 12, y: foot + drop } : { x: box.x + 10 + bias / 2, y: foot + below / 2 }
  const gutter = box.x - GUTTER
  const ways = boxes.map((each, i) => {
    if (i === above) return [node, { x: node.x, y: foot }]
    if (each.y - foot <= below) return [node, { x: node.x, y: each.y }]
    const y = centre(each).y + (i < above ? 8 : -8)
    return [node, { x: gutter, y: node.y }, { x: gutter, y }, { x: each.x, y }]
  })
  return { node, plate: { x: node.x + bias / 2 + 5 + plate.width / 2, y: node.y }, ways }
}
