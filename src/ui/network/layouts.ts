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
export function createLayouts(onCome: () => void): (tape: Tape, room: Room, step: number) => Layout {
  let uprightComing: Promise<void> | null = null
  let closeUpComing: Promise<void> | null = null
  return ({ topology, steps }, room, step) => {
    let layout = wideLayout
    if (isUpright(room)) {
      uprightComing ??= laterUpright.fetch().then(onCome)
      layout = laterUpright.there()?.uprightLayout ?? layout
    }
    const whole = layout(topology, room)
    if (!isLarge(topology)) return whole
    closeUpComing ??= laterCloseUp.fetch().then(onCome)
    return laterCloseUp.there()?.readableLayout(whole, topology, room, steps, step) ?? whole
  }
}
