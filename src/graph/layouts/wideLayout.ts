import type { BiasId, NetworkNode, NodeId, Topology, WeightId } from '../../engine'
import { along, centre, hasOwnBiases, isLarge, plateBox, plateSize, sizesFor, type Ends } from '../geometry'
import type { Box, Point } from '../marks'
import type { BiasPlace, EdgePlace, Layout, PartSizes, Room } from '../places'
import { platePositions } from './platePositions'

/** What a wide drawing is made of, for so many rows. */
export interface WideForm {
  readonly sizes: PartSizes
  readonly neuron: { readonly least: number; readonly most: number }
  readonly error: { readonly least: number; readonly most: number }
  /** Between layers, and between rows. */
  readonly gap: number
  readonly rowGap: number
  /** Above the rows. */
  readonly heading: number
  readonly foot: number
  /** The same where a bias, or E, stands below the last row. */
  readonly below: number
  /** Where η stands, from the foot of the last row. */
  readonly rate: number
}

/** The forms for two rows and for more. */
export interface WideForms {
  readonly tall: WideForm
  readonly low: WideForm
}

/** One unit is about one CSS pixel in the smallest room, beside the panels of a window of 1280 × 720. */
const SIZES = {
  number: 15,
  totalNumber: 17,
  neuron: { width: 176, height: 0 },
  lane: 47,
  input: 58,
  plate: { width: 116, line: 23, lines: 2, twoLines: 2.2 },
  error: { width: 108, height: 0 },
  total: { width: 108, height: 68 },
  bias: 24,
  traveller: { width: 88, height: 23 },
} satisfies PartSizes

/** With two rows a neuron has room for the curve of its activation; with more it has its lanes and its name. */
const TALL: WideForm = {
  sizes: SIZES,
  neuron: { least: 191, most: 268 },
  error: { least: 140, most: 158 },
  gap: 156,
  rowGap: 62,
  heading: 27,
  foot: 4,
  below: 67,
  rate: -32,
}
const LOW: WideForm = {
  ...TALL,
  sizes: { ...SIZES, error: { width: 128, height: 0 }, total: { width: 108, height: 54 } },
  neuron: { least: 122, most: 150 },
  error: { least: 96, most: 96 },
  foot: 38,
  rate: 12,
}

/** The drawing as it stands in the page. */
export const PAGE_FORMS: WideForms = { tall: TALL, low: LOW }

export const MARGIN = 4
const GAP_BEFORE_ERROR = 22
export const GAP_BEFORE_TOTAL = 22
const ROW_GAP = { many: 42, most: 96 }
const LARGEST_SCALE = 2.4
/** What a page that scrolls shows beside the drawing in CSS pixels: its header, and the player with a sentence and its reason. */
export const PAGE_AROUND = 312
/** A small network is made no smaller than this to be seen at once. */
const SEEN_AT_ONCE = 0.75
/** Of the height that is left over the neurons get this much before the rows move apart; of the width the error gets this share. */
const FOR_NEURONS = 0.86
const ERRORS_SHARE = 0.35

/**
 * Inputs on the left, errors on the right. A bias stands between the neurons that it feeds, E between the errors that it adds,
 * η below the inputs: no row is kept for them, so that the neurons have the whole height.
 */
export function wideLayout(topology: Topology, room: Room, forms = PAGE_FORMS): Layout {
  const { shape } = topology
  const rows = Math.max(...shape)
  const outputs = shape.at(-1)!
  const computing = shape.length - 1
  const form = rows > 2 ? forms.low : forms.tall
  const { sizes: least, gap, heading } = form
  const hasOwn = hasOwnBiases(topology)
  const hasLowPlates = sizesFor(topology, least).plate.lines === 1
  const leastRowGap = rows > 3 && hasLowPlates && !hasOwn ? ROW_GAP.many : form.rowGap
  const leastPitch = form.neuron.least + leastRowGap
  // Below an odd number of errors stands E, below a neuron alone its bias.
  const hasBelow = hasOwn || rows === 1 || (outputs === rows && outputs % 2 === 1)
  const foot = hasBelow ? form.below : form.foot
  const leastWidth =
    2 * MARGIN + least.input + computing * (gap + least.neuron.width) + GAP_BEFORE_ERROR + least.error.width
  const leastHeight = heading + rows * leastPitch - leastRowGap + foot
  const seen =
    room.isWindow && !isLarge(topology) ? Math.max(room.height - PAGE_AROUND, leastHeight * SEEN_AT_ONCE) : room.height
  const scale = Math.min(room.width / leastWidth, seen / leastHeight, LARGEST_SCALE)
  const width = room.width / scale
  const height = seen / scale

  const free = height - leastHeight
  const taller = Math.min((free * FOR_NEURONS) / rows, form.neuron.most - form.neuron.least)
  const neuron = { width: least.neuron.width, height: form.neuron.least + taller }
  const rowGap = rows > 1 ? Math.min(leastRowGap + (free - taller * rows) / (rows - 1), ROW_GAP.most) : leastRowGap
  const pitch = neuron.height + rowGap
  const error = { width: least.error.width, height: Math.min(form.error.least + taller / 2, form.error.most) }
  const { total } = least
  const sizes = sizesFor(topology, { ...least, neuron, error })

  const used = heading + rows * pitch - rowGap + foot
  const top = heading + (height - used) / 2
  const bottom = top + rows * pitch - rowGap
  const stretch = (width - leastWidth) / (computing + ERRORS_SHARE)
  const columns = [MARGIN]
  for (let i = 0; i < computing; i++) columns.push(columns[i]! + (i === 0 ? sizes.input : neuron.width) + gap + stretch)
  const errorX = columns.at(-1)! + neuron.width + GAP_BEFORE_ERROR + stretch * ERRORS_SHARE

  const nodes = new Map<NodeId, Box>()
  for (const node of topology.layers.flat()) {
    const size = node.kind === 'input' ? { width: sizes.input, height: sizes.input } : neuron
    const count = shape[node.layer]!
    const middle = (top + bottom) / 2 + (node.index - (count - 1) / 2) * pitch * spread(count, rows)
    nodes.set(node.id, { x: columns[node.layer]!, y: middle - size.height / 2, ...size })
  }
  const boxOf = ({ id }: NetworkNode): Box => nodes.get(id)!

  const errorBoxes = topology.layers.at(-1)!.map((node): [NodeId, Box] => {
    return [node.id, { x: errorX, y: centre(boxOf(node)).y - error.height / 2, ...error }]
  })
  const [upper, lower] = [errorBoxes[outputs / 2 - 1]?.[1], errorBoxes[outputs / 2]?.[1]]
  const totalY =
    upper && lower
      ? (upper.y + error.height + lower.y - total.height) / 2
      : errorBoxes.at(-1)![1].y + error.height + GAP_BEFORE_TOTAL

  return {
    orientation: 'wide',
    width,
    height,
    sizes,
    nodes,
    edges: edgePlaces(topology, nodes, sizes),
    biases: new Map<BiasId, BiasPlace>(
      topology.biases.map((bias) => [bias.id, biasPlace(bias.feeds.map(boxOf), sizes, form)]),
    ),
    errors: new Map(errorBoxes),
    total: { x: errorX + (error.width - total.width) / 2, y: totalY, ...total },
    rate: { x: MARGIN + sizes.plate.width / 2, y: bottom + form.rate },
    headings: [...columns.map((x, i) => x + (i === 0 ? sizes.input : neuron.width) / 2), errorX + error.width / 2].map(
      (x) => ({ x, y: top - 11 }),
    ),
  }
}

function edgePlaces(
  { edges, layers }: Topology,
  nodes: ReadonlyMap<NodeId, Box>,
  sizes: PartSizes,
): ReadonlyMap<WeightId, EdgePlace> {
  const places = new Map<WeightId, EdgePlace>()
  for (const layer of layers.slice(1).keys()) {
    const fan = edges
      .filter(({ from }) => from.layer === layer)
      .map(({ id, from, to }) => {
        const [sender, receiver] = [nodes.get(from.id)!, nodes.get(to.id)!]
        return {
          id,
          from: { x: sender.x + sender.width, y: centre(sender).y },
          to: { x: receiver.x, y: centre(receiver).y },
        }
      })
    const around = [...layers[layer]!, ...layers[layer + 1]!].map(({ id }) => nodes.get(id)!)
    const put = (some: typeof fan, taken: readonly Box[], preferred: number): void => {
      const at = platePositions(some, plateSize(sizes), [...around, ...taken], preferred)
      some.forEach(({ id, from, to }, i) => places.set(id, { from, to, plateAt: at[i]! }))
    }
    if (sizes.plate.lines === 1) put(fan, [], 2 / 3)
    else {
      // A level edge shows at both ends of its plate.
      const level = fan.filter(isLevel)
      put(level, [], 0.5)
      const taken = level.map((edge) => plateBox(along(edge, 0.5), sizes))
      put(
        fan.filter((edge) => !isLevel(edge)),
        taken,
        0.6,
      )
    }
  }
  return places
}

function isLevel({ from, to }: Ends): boolean {
  return Math.abs(from.y - to.y) < 1
}

/** Between the middle two of its neurons, or below its only one; the others are reached beside them, never behind one. */
function biasPlace(boxes: readonly Box[], { bias, plate }: PartSizes, { rowGap }: WideForm): BiasPlace {
  const above = Math.floor((boxes.length - 1) / 2)
  const box = boxes[above]!
  const next = boxes[above + 1]
  const foot = box.y + box.height
  const node = { x: box.x + 10 + bias / 2, y: next ? (foot + next.y) / 2 : foot + rowGap / 2 }
  const gutter = box.x - 9
  const ways = boxes.map((each, i): readonly Point[] => {
    if (i === above) return [node, { x: node.x, y: foot }]
    if (i === above + 1) return [node, { x: node.x, y: each.y }]
    const y = i < above ? each.y + each.height - 18 : each.y + 18
    return [node, { x: gutter, y: node.y }, { x: gutter, y }, { x: each.x, y }]
  })
  return { node, plate: { x: node.x + bias / 2 + 5 + plate.width / 2, y: node.y }, ways }
}

/** A small layer beside a large one stands a little further apart than its row height asks. */
function spread(count: number, rows: number): number {
  return count === rows ? 1 : Math.min(rows / count, 1.35)
}
