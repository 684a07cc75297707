import type { Topology } from '../../engine'
import type { Layout, Room } from '../places'
import { isUpright } from './isUpright'
import { uprightLayout } from './uprightLayout'
import { wideLayout } from './wideLayout'

/** Where everything stands in a room: from top to bottom where it is taller than wide, so that a phone reads it so. */
export function layoutOf(topology: Topology, room: Room): Layout {
  return isUpright(room) ? uprightLayout(topology, room) : wideLayout(topology, room)
}
