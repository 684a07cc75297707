import type { Step, Topology } from '../../engine'
import { along, plateBox } from '../geometry'
import type { Box } from '../marks'
import type { Layout, Room } from '../places'
import { leastScale } from './leastScale'
import { spansFor } from './spans'
import { closeUpUpright } from './upright'
import { closeUpWide } from './wide'
import { workPlaceAt } from './workPlace'

/** In presenter mode numbers are so high, in CSS pixels: they are read from the back row. */
const PRESENTED = 24

/** Where everything stands in a room at a step: as in the layout of the whole if all of that can be read, else what is at work at full size. */
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
  if (room.width / whole.width >= scale && !isCrowded(whole)) return whole
  const units = { width: room.width / scale, height: room.height / scale }
  const work = workPlaceAt(topology, steps, step)
  return whole.orientation === 'upright'
    ? closeUpUpright(topology, whole.sizes, units, work)
    : closeUpWide(topology, whole.sizes, units, work, spansFor(isPresented, isDressed))
}

/** Whether plates lie on each other once their gradients have come: then numbers can't be read, however large they are. */
function isCrowded({ edges, sizes }: Layout): boolean {
  const plates = [...edges.values()].map((place) => plateBox(along(place, place.plateAt), sizes))
  return plates.some((one, i) => plates.slice(i + 1).some((other) => isOver(one, other)))
}

function isOver(one: Box, other: Box): boolean {
  return (
    Math.min(one.x + one.width, other.x + other.width) > Math.max(one.x, other.x) &&
    Math.min(one.y + one.height, other.y + other.height) > Math.max(one.y, other.y)
  )
}
