import type { Topology } from '../../engine'
import type { Layout, Room } from '../places'
import { uprightLayout } from './uprightLayout'
import { wideLayout } from './wideLayout'

/** Upright where the room is taller than it is wide, so that a phone reads it from top to bottom. */
export function layoutOf(topology: Topology, room: Room): Layout {
  return room.width < room.height * 0.95 || room.width < 560
    ? uprightLayout(topology, room)
    : wideLayout(topology, room)
}
