import type { Tape, Topology } from '../../engine'
import { isUpright } from '../../graph/layouts/isUpright'
import { wideLayout } from '../../graph/layouts/wideLayout'
import type { Layout, Room } from '../../graph/places'
import { laterCloseUp, laterUpright } from './laterLayouts'

/** Whether a network is larger than the article's, so that it may not be readable where it is drawn whole. */
export function isLarge({ shape }: Pick<Topology, 'shape'>): boolean {
  return shape.length > 3 || Math.max(...shape) > 2
}

/**
 * Says where everything of a network stands in a room at a step.
 *
 * The layout that it takes is fetched if it has not come; until then, and where it can't be had, the wide one stands in.
 */
export function layoutAt({ topology, steps }: Tape, room: Room, step: number, onCome: () => void): Layout {
  const upright = isUpright(room) && laterUpright.ask(onCome)
  const whole = (upright ? upright.uprightLayout : wideLayout)(topology, room)
  const closeUp = isLarge(topology) && laterCloseUp.ask(onCome)
  return closeUp ? closeUp.readableLayout(whole, topology, room, steps, step) : whole
}
