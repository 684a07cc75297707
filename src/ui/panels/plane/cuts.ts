import { biasOf, topologyOf, type BiasId, type NetworkNode, type Problem, type WeightId } from '../../../engine'
import type { Bounds } from './bounds'

/** The line on which a neuron of the first layer has net 0: `across · x + up · y + rest = 0`. It is on where that is above 0. */
export interface Cut {
  readonly node: NetworkNode
  readonly across: number
  readonly up: number
  /** Its bias, and what the inputs say that are not on the axes. */
  readonly rest: number
  readonly weights: readonly [across: WeightId, up: WeightId]
  readonly bias: BiasId | null
}

export type Point = readonly [x: number, y: number]

/** How each neuron of the first layer cuts the plane of two inputs, the others being as they are. */
export function cutsOf(problem: Problem, across: number, up: number): readonly Cut[] {
  const { shape, inputs, weights, biases, biasRule } = problem
  const topology = topologyOf(shape, biasRule)
  return topology.layers[1]!.map((node, i) => {
    const first = i * shape[0]!
    const bias = biasOf(topology, node)
    const at = bias ? topology.biases.indexOf(bias) : -1
    const others = inputs.reduce(
      (sum, input, k) => (k === across || k === up ? sum : sum + weights[first + k]! * input),
      bias ? biases[at]! : 0,
    )
    return {
      node,
      across: weights[first + across]!,
      up: weights[first + up]!,
      rest: others,
      weights: [topology.edges[first + across]!.id, topology.edges[first + up]!.id],
      bias: bias?.id ?? null,
    }
  })
}

/** The ends of a line within bounds; null where it does not go through. */
export function endsOf(
  { across, up, rest }: Cut,
  [left, right]: Bounds,
  [bottom, top]: Bounds,
): readonly [Point, Point] | null {
  const found: Point[] = []
  const add = (x: number, y: number): void => {
    const isNew = found.every(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) > (right - left) * 1e-6)
    if (x >= left && x <= right && y >= bottom && y <= top && isNew) found.push([x, y])
  }
  if (up !== 0) for (const x of [left, right]) add(x, -(across * x + rest) / up)
  if (across !== 0) for (const y of [bottom, top]) add(-(up * y + rest) / across, y)
  const [one, other] = found
  return one && other ? [one, other] : null
}

/** The bias with which the line goes through a point; what the other inputs say stays. */
export function biasThrough({ across, up, rest }: Cut, bias: number, [x, y]: Point): number {
  return bias - (across * x + up * y + rest)
}

/** The two weights with which the line goes through a point, changed as little as may be; null where none could. */
export function weightsThrough({ across, up, rest }: Cut, [x, y]: Point): readonly [across: number, up: number] | null {
  const size = x * x + y * y
  if (size < 1e-6) return null
  const by = (across * x + up * y + rest) / size
  return [across - by * x, up - by * y]
}

/** What a plane says that two lines cut into three strips: inside and outside are different answers. */
export interface Strips {
  readonly inside: 0 | 1
  readonly outside: 0 | 1
}

/** So much of a strip has to answer alike: the line of one half seldom lies exactly on a cut. */
const NEARLY_ALL = 0.9
const MIDDLE = 0.5

/**
 * Whether two lines cut the plane into three strips, and the answers are high in one kind and low in the other; null if
 * not. `answers` stand row by row at these places.
 */
export function stripsOf(
  [one, other]: readonly [Cut, Cut],
  answers: ArrayLike<number>,
  xs: readonly number[],
  ys: readonly number[],
): Strips | null {
  /** By the side of each line: how many places, and how many of them answer above one half. */
  const sides = new Map<number, { count: number; high: number }>()
  ys.forEach((y, row) =>
    xs.forEach((x, column) => {
      const side = sideOf(one, x, y) + 2 * sideOf(other, x, y)
      const found = sides.get(side) ?? { count: 0, high: 0 }
      found.count++
      if (answers[row * xs.length + column]! > MIDDLE) found.high++
      sides.set(side, found)
    }),
  )
  if (sides.size !== 3) return null
  // The strip between differs from each of the others by one line, these from each other by both.
  const missing = [0, 1, 2, 3].find((side) => !sides.has(side))!
  const between = 3 - missing
  const inside = leaning(sides.get(between)!)
  const outside = [...sides].filter(([side]) => side !== between).map(([, found]) => leaning(found))
  if (inside === null || outside.some((each) => each === null || each === inside)) return null
  return { inside, outside: inside === 0 ? 1 : 0 }
}

function sideOf({ across, up, rest }: Cut, x: number, y: number): 0 | 1 {
  return across * x + up * y + rest > 0 ? 1 : 0
}

function leaning({ count, high }: { readonly count: number; readonly high: number }): 0 | 1 | null {
  if (high >= count * NEARLY_ALL) return 1
  return high <= count * (1 - NEARLY_ALL) ? 0 : null
}
