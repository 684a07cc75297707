import type { Topology } from '../engine'
import type { Box, Point } from './marks'
import type { PartSizes } from './places'

/** A straight way. */
export interface Ends {
  readonly from: Point
  readonly to: Point
}

/** The point at the fraction t of the way. */
export function along({ from, to }: Ends, t: number): Point {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
}

export function centre(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The full size of a plate, all its lines shown, and how far its middle is below that of its first line. */
export function plateSize({ plate }: PartSizes): {
  readonly width: number
  readonly height: number
  readonly drop: number
} {
  const height = plate.lines === 2 ? plate.line * plate.twoLines : plate.line
  return { width: plate.width, height, drop: (height - plate.line) / 2 }
}

/** The room that a plate takes whose first line is centred here, once all its lines are shown. */
export function plateBox(at: Point, sizes: PartSizes): Box {
  const { width, height } = plateSize(sizes)
  return { x: at.x - width / 2, y: at.y - sizes.plate.line / 2, width, height }
}

/** Whether a neuron has room for the curve of its activation between its lanes: a little more than a lane is high. */
export function hasCurve({ height }: Box, { lane }: PartSizes): boolean {
  return height >= 3.4 * lane
}

/** With more weights than this between two layers, plates have one line. */
const MOST_TWO_LINE_PLATES = 6

/** The sizes as this network needs them: where weights are many, their plates have one line. */
export function sizesFor({ shape }: Topology, sizes: PartSizes): PartSizes {
  const isDense = shape.slice(1).some((size, i) => size * shape[i]! > MOST_TWO_LINE_PLATES)
  return isDense ? { ...sizes, plate: { ...sizes.plate, lines: 1 } } : sizes
}

/** Whether a network is larger than the article's, so that it may not be readable where it is drawn whole. */
export function isLarge({ shape }: Pick<Topology, 'shape'>): boolean {
  return shape.length > 3 || Math.max(...shape) > 2
}

/** Whether each neuron has a bias of its own: it then stands beside its neuron. */
export function hasOwnBiases({ biases }: Topology): boolean {
  return biases.some((bias) => bias.id.startsWith('b_'))
}
