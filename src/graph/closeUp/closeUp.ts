import type { Step, Topology } from '../../engine'
import type { Layout, Room } from '../places'
import { leastScale } from './leastScale'
import { spansFor } from './spans'
import { closeUpUpright } from './upright'
import { closeUpWide } from './wide'
import { workPlaceAt } from './workPlace'

/** In presenter mode numbers are so high, in CSS pixels: they are read from the back row. */
const PRESENTED = 24

/** Where everything stands in a room at a step: as in the layout of the whole if that can be read, else what is at work at full size. */
export function readableLayout(
  whole: Layout,
  topology: Topology,
  room: Room,
  steps: readonly Step[],
  step: number,
  isPresented = false,
  isDressed = false,
): Layout {
  const scale = Math.max(leastScale(room, whole.orientation), isPresented ? PRESENTED / whole.sizes.number : 0)
  if (room.width / whole.width >= scale) return whole
  const units = { width: room.width / scale, height: room.height / scale }
  const work = workPlaceAt(topology, steps, step)
  return whole.orientation === 'upright'
    ? closeUpUpright(topology, whole.sizes, units, work)
    : closeUpWide(topology, whole.sizes, units, work, spansFor(isPresented, isDressed))
}
