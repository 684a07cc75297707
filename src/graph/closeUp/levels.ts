import type { WeightId } from '../../engine'
import { plateSize, type Ends } from '../geometry'
import type { PartSizes } from '../places'
import type { Fan } from './columns'

/** Between two plates, between a plate and the drawing's side, and between the plates and the rows: names stand above the lower one. */
const AIR = 4
const SIDE = 2
const ENDS = { upper: 12, lower: 30 }

/** An edge of the neuron at work: where it starts, from where the gap begins, and where it ends, from where it is over. */
export interface Rung extends Ends {
  readonly id: WeightId
}

/** The plates of a gap, in as few levels as they need. */
export interface Ladder {
  readonly height: number
  /** Where on their edges the plates sit, from 0 at the sender to 1 at the receiver. */
  readonly plateAt: ReadonlyMap<WeightId, number>
}

/** Plates of one level stand beside each other; those of the outer ends stand where the fan is narrower if they would stick out. */
export function ladderOf(rungs: readonly Rung[], { meets }: Fan, sizes: PartSizes, width: number): Ladder {
  const outer = meets === 'to' ? 'from' : 'to'
  const across = [...rungs].sort((one, other) => one[outer].x - other[outer].x)
  const near = [...rungs].sort((one, other) => reach(one) - reach(other))
  for (const levels of rungs.keys())
    for (const order of [across, near]) {
      const ladder = build(order, levels + 1, meets, sizes)
      if (fits(ladder, rungs, sizes, width)) return ladder
    }
  return build(near, rungs.length, meets, sizes)
}

function reach({ from, to }: Ends): number {
  return Math.abs(from.x - to.x)
}

function build(order: readonly Rung[], count: number, meets: Fan['meets'], sizes: PartSizes): Ladder {
  const { height: plate } = plateSize(sizes)
  const height = ENDS.upper + ENDS.lower + count * (plate + AIR) - AIR
  const plateAt = new Map<WeightId, number>()
  order.forEach(({ id, from, to }, i) => {
    const level = meets === 'to' ? i % count : count - 1 - (i % count)
    const y = ENDS.upper + level * (plate + AIR) + sizes.plate.line / 2
    plateAt.set(id, (y - from.y) / (height + to.y - from.y))
  })
  return { height, plateAt }
}

function fits({ height, plateAt }: Ladder, rungs: readonly Rung[], sizes: PartSizes, width: number): boolean {
  const { width: plate } = plateSize(sizes)
  const placed = rungs.map(({ id, from, to }) => {
    const t = plateAt.get(id)!
    return { x: from.x + t * (to.x - from.x), y: from.y + t * (height + to.y - from.y) }
  })
  return placed.every(({ x, y }, i) => {
    const isInside = x >= plate / 2 + SIDE && x <= width - plate / 2 - SIDE
    return (
      isInside && placed.slice(0, i).every((other) => Math.abs(other.y - y) > 1 || Math.abs(other.x - x) >= plate + AIR)
    )
  })
}
