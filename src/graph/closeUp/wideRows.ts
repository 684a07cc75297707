import type { NetworkNode, Topology } from '../../engine'
import { smallHeight } from '../cards/smallCards'
import { hasOwnBiases } from '../geometry'
import type { PartSizes } from '../places'
import type { Columns } from './columns'
import type { Spans } from './spans'
import { evenly, lengthOf, settle } from './settle'
import type { WorkPlace } from './workPlace'

/** For a bias below its neuron, with a plate of one line or two, and for the point that stands for one. */
export const BIAS = { oneLine: 33, twoLines: 60, dot: 14 }
/** Between full neurons: a bias that they share, or nothing where each has its own below it. */
const BETWEEN = { shared: 62, own: 4 }
/** From one small card to the next in a column of their own. */
const PITCH = 50
const BETWEEN_INPUTS = 1

/** How high everything stands in the columns of a close-up. */
export interface WideRows {
  /** What the columns need at least. */
  readonly needed: number
  /** What is left below the neuron at work. */
  readonly belowWork: number
  /** What is left below the neurons of a layer, or below the one at work in it. */
  belowOf(layer: readonly NetworkNode[]): number
  isFull(layer: readonly NetworkNode[]): boolean
  heightOf(node: NetworkNode): number
  /** The middles of a layer between a top and a bottom. */
  middlesOf(layer: readonly NetworkNode[], top: number, bottom: number): readonly number[]
}

/** A layer is full where all of its neurons have room; else only the one at work is, and the others make way for it. */
export function rowsIn(
  topology: Topology,
  sizes: PartSizes,
  spans: Spans,
  columns: Columns,
  free: number,
  { node: work }: WorkPlace,
): WideRows {
  const { layers } = topology
  const own = hasOwnBiases(topology)
  const beside = layers[work.layer]!.length - 1
  const { full } = spans
  const spare = (free - BIAS.oneLine - full.least) / Math.max(1, beside) - spans.air.least
  const small = Math.max(spans.smallest, Math.min(smallHeight(sizes.neuron.width), spare))
  /** The height of the neuron at work if so much is left below it and between the others. */
  const left = (below: number, air: number): number => free - below - beside * (small + air)
  const belowWork = left(BIAS.twoLines, spans.air.least) >= full.least ? BIAS.twoLines : BIAS.oneLine
  const between = (left(belowWork, 0) - full.usual) / Math.max(1, beside)
  const air = Math.max(spans.air.least, Math.min(between, spans.air.most))
  // So tall that no neighbour has to make way, if that is tall enough.
  const undisturbed = 2 * (free / (beside + 1) - small / 2 - air - belowWork)
  const workHeight = within(undisturbed, Math.min(full.usual, left(belowWork, air)), left(belowWork, air))

  const tails = (count: number): number => (own || count === 1 ? count * BIAS.twoLines : 0)
  const gap = own ? BETWEEN.own : BETWEEN.shared
  const fullHeight = (count: number): number => (free - tails(count) - (count - 1) * gap) / count
  const isFull = (layer: readonly NetworkNode[]): boolean =>
    columns.widths[layer[0]!.layer] === sizes.neuron.width && fullHeight(layer.length) >= full.least

  const heightOf = (node: NetworkNode): number => {
    if (node.layer === 0) return sizes.input
    const layer = layers[node.layer]!
    if (isFull(layer)) return Math.min(fullHeight(layer.length), full.most)
    if (node === work) return workHeight
    return node.layer === work.layer ? small : smallHeight(columns.widths[node.layer]!)
  }
  const tailOf = (node: NetworkNode): number => {
    if (node.layer === 0) return 0
    const layer = layers[node.layer]!
    if (isFull(layer)) return own || layer.length === 1 ? BIAS.twoLines : 0
    if (layer.includes(work)) return node === work ? belowWork : 0
    return node === layer.at(-1) && !own ? BIAS.dot : 0
  }
  const airOf = (layer: readonly NetworkNode[]): number => {
    if (layer[0]!.layer === 0) return BETWEEN_INPUTS
    if (isFull(layer)) return gap
    return layer.includes(work) ? air : PITCH - heightOf(layer[0]!)
  }
  const extents = (layer: readonly NetworkNode[]) =>
    layer.map((node) => ({ before: heightOf(node) / 2, after: heightOf(node) / 2 + tailOf(node) }))

  return {
    needed: Math.max(
      ...layers.map((layer, i) => lengthOf(extents(layer), airOf(layer)) + (i === 0 ? spans.belowInputs : 0)),
    ),
    belowWork,
    belowOf: (layer) => (isFull(layer) ? (own || layer.length === 1 ? BIAS.twoLines : BETWEEN.shared) : belowWork),
    isFull,
    heightOf,
    middlesOf(layer, top, bottom) {
      const to = layer[0]!.layer === 0 ? bottom - spans.belowInputs : bottom
      const wanted = evenly(layer.length, top, to)
      const row = extents(layer).map((extent, i) => ({ at: wanted[i]!, ...extent }))
      return settle(row, Math.max(0, layer.indexOf(work)), { from: top, to, air: airOf(layer) })
    },
  }

  function within(height: number, least: number, most: number): number {
    return Math.max(full.least, Math.min(Math.max(height, least), most, full.most))
  }
}
