import { endsInSoftmax, learnsTogether, type NetworkNode, type Problem, type Tape, type Topology } from '../../engine'
import { hasOwnBiases, plateSize } from '../geometry'
import { GAP_BEFORE_TOTAL, PAGE_FORMS, type WideForm, type WideForms } from '../layouts/wideLayout'
import type { Box } from '../marks'
import type { BiasPlace, Layout } from '../places'

/** The plate of Σ e^net, and the card of E over all samples: as it should be, with bars of its samples, and the least. */
const SUM = { width: 154, height: 28 }
const ALL = { most: 80, enough: 72, least: 44 }
const AIR = 10
/** Between the last error, or E, and E of all samples. */
const BELOW_ERROR = AIR + 4
/** In the page's lower right corner stand the buttons for the legend and for zooming. */
const BUTTONS = 28
/** Neurons that grow no taller have lanes and a name alone. */
const LOW = 150
/** Between the lanes of a share: its name, e^net, both slopes and its bar. */
const FOR_SHARE = 96
/** An error card that says its loss is as wide as this, in parts of a neuron. */
const WIDER = 0.73
/** Between two rows with a bias and Σ e^net, and what the foot needs for either. */
const TWO_PLATES = 96
const FOR_SUM = SUM.height + 2 * AIR
/** The same on a drawing that is taller than wide. */
const FOR_SUM_UPRIGHT = 36

/** Parts and gaps as a network of another kind needs them: room for Σ e^net, for E of all samples, and for what a loss says. */
export function formsFor(problem: Problem, { tall, low }: WideForms = PAGE_FORMS): WideForms {
  const corner = tall === PAGE_FORMS.tall ? BUTTONS : 0
  return { tall: formFor(problem, tall, corner), low: formFor(problem, low, corner) }
}

function formFor(problem: Problem, form: WideForm, corner: number): WideForm {
  const { sizes } = form
  const { shape, biasRule, loss = 'half-square' } = problem
  const outputs = shape.at(-1)!
  const isShared = endsInSoftmax(problem)
  const hasOwn = biasRule === 'neuron'
  const isTogether = learnsTogether(problem)
  const isTall = form.neuron.most > LOW
  const isSumBelow = isShared && outputs > 2
  const hasFoot = isShared && biasRule !== 'none' && !isSumBelow
  const width = loss === 'half-square' ? 0 : Math.round(sizes.neuron.width * WIDER)
  // Low neurons have no strip for any of it.
  const least = isShared && isTall ? Math.max(form.neuron.least, 2 * sizes.lane + FOR_SHARE) : form.neuron.least
  const rowGap = isShared && hasOwn && !isSumBelow ? TWO_PLATES : form.rowGap
  const neuron = { ...form.neuron, least }
  const forAll = isTogether && isTall ? footForAll(shape, { ...form, neuron, rowGap }) + corner : 0
  // Where the outputs are as many as any layer's neurons, what stands below their errors needs the foot of the drawing.
  const isBelow = isTogether && !isTall && outputs === Math.max(...shape)
  const below = form.below + (isBelow ? ALL.most : 0) + (isSumBelow && hasOwn ? FOR_SUM : 0)
  return {
    ...form,
    neuron,
    sizes: {
      ...sizes,
      error: { ...sizes.error, width: Math.max(sizes.error.width, width) },
      total: { ...sizes.total, width: Math.max(sizes.total.width, width - 4) },
    },
    rowGap,
    foot: Math.max(form.foot, hasFoot || isBelow ? form.below : 0, isSumBelow ? FOR_SUM : 0, forAll),
    below: Math.max(below, forAll),
  }
}

/** What E of all samples needs below one row or two, as low as they may be. */
function footForAll(shape: readonly number[], { neuron, error, rowGap, sizes }: WideForm): number {
  const rows = Math.max(...shape)
  const isAlone = shape.at(-1) === 1
  const last = isAlone && rows > 1 ? (neuron.least + rowGap) / 2 : 0
  const total = isAlone ? GAP_BEFORE_TOTAL + sizes.total.height : 0
  return (error.least - neuron.least) / 2 - last + total + BELOW_ERROR + ALL.enough
}

/** The same layout with a place for Σ e^net and one for E of all samples. */
export function withOtherPlaces(layout: Layout, { problem, topology }: Tape, isPresented: boolean): Layout {
  const outputs = topology.layers.at(-1)!
  const summed = endsInSoftmax(problem) ? withSum(layout, outputs, topology) : layout
  return learnsTogether(problem) ? withAll(summed, isPresented ? 0 : BUTTONS) : summed
}

function withSum(layout: Layout, outputs: readonly NetworkNode[], topology: Topology): Layout {
  const hasOwn = hasOwnBiases(topology)
  const boxes = outputs.map(({ id }) => layout.nodes.get(id)!)
  const [first, last] = [boxes[0]!, boxes.at(-1)!]
  if (layout.orientation === 'upright') return uprightWithSum(layout, first, last)
  const x = last.x + (last.width - SUM.width) / 2
  if (layout.small) {
    const y = placeOfSum(layout, first, last)
    return y === null ? layout : { ...layout, sum: { x, y, ...SUM } }
  }
  if (outputs.length > 2) {
    const y = last.y + last.height + (hasOwn ? layout.sizes.plate.line * 2.7 : AIR)
    return { ...layout, sum: { x, y, ...SUM } }
  }
  const gap = { from: first.y + first.height, to: last.y }
  const y = hasOwn ? gap.to - SUM.height - 6 : (gap.from + gap.to - SUM.height) / 2
  const biases = new Map(layout.biases)
  for (const { id, feeds } of topology.biases) {
    const place = layout.biases.get(id)!
    if (hasOwn) biases.set(id, raised(place, layout.nodes.get(feeds[0]!.id)!, layout))
    else if (feeds[0]!.kind === 'output') biases.set(id, belowLast(place, boxes, layout))
  }
  return { ...layout, biases, sum: { x, y, ...SUM } }
}

/** Close up: below the last output, below the bias that stands there, or above the first one; null where there is no room. */
function placeOfSum({ biases, sizes, height }: Layout, first: Box, last: Box): number | null {
  const foot = last.y + last.height
  const plate = plateSize(sizes).height
  const onLastOne = [...biases.values()]
    .filter((bias) => bias.plate.x > last.x && bias.plate.x < last.x + last.width)
    .map((bias) => bias.plate.y + plate / 2)
    .filter((bottom) => bottom > foot && bottom - plate < foot + AIR + SUM.height)
  const tries = [...(onLastOne.length === 0 ? [foot] : onLastOne).map((y) => y + AIR), first.y - AIR - SUM.height]
  return tries.find((y) => y >= 0 && y + SUM.height <= height) ?? null
}

/** Just below its neuron, so that Σ e^net has the rest of the gap. */
function raised({ node, plate, ways }: BiasPlace, above: Box, { sizes }: Layout): BiasPlace {
  const by = above.y + above.height + sizes.plate.line * 1.15 - node.y
  return {
    node: { ...node, y: node.y + by },
    plate: { ...plate, y: plate.y + by },
    ways: ways.map((way) => way.map((point, i) => (i === 0 ? { ...point, y: point.y + by } : point))),
  }
}

/** Below the last of its neurons: between them stands Σ e^net. */
function belowLast({ node, plate }: BiasPlace, boxes: readonly Box[], { sizes }: Layout): BiasPlace {
  const last = boxes.at(-1)!
  const foot = last.y + last.height
  const at = { x: node.x, y: foot + sizes.plate.line * 1.4 }
  const gutter = last.x - 9
  const ways = boxes.map(({ x, y, height }) => {
    if (y === last.y) return [at, { x: at.x, y: foot }]
    const into = y + height - 18
    return [at, { x: gutter, y: at.y }, { x: gutter, y: into }, { x, y: into }]
  })
  return { node: at, plate: { x: plate.x, y: at.y }, ways }
}

function uprightWithSum(layout: Layout, first: Box, last: Box): Layout {
  const lower = (box: Box): Box => ({ ...box, y: box.y + FOR_SUM_UPRIGHT })
  const errors = new Map([...layout.errors].map(([id, box]) => [id, lower(box)]))
  const top = [...layout.errors.values()][0]!.y
  return {
    ...layout,
    height: layout.height + FOR_SUM_UPRIGHT,
    errors,
    total: lower(layout.total),
    rate: { ...layout.rate, y: layout.rate.y + FOR_SUM_UPRIGHT },
    sum: { x: (first.x + last.x + last.width - SUM.width) / 2, y: top - 4, ...SUM },
  }
}

/** Below the last error or E, whichever is lower. */
function withAll(layout: Layout, corner: number): Layout {
  const { total, errors, orientation, height } = layout
  const foot = Math.max(total.y + total.height, ...[...errors.values()].map((box) => box.y + box.height))
  const y = foot + BELOW_ERROR
  if (orientation === 'upright')
    return { ...layout, height: height + ALL.most + BELOW_ERROR, all: { ...total, y, height: ALL.most } }
  const free = height - y - Math.max(2, corner)
  return free < ALL.least ? layout : { ...layout, all: { ...total, y, height: Math.min(ALL.most, free) } }
}
