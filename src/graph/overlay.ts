import { arrowsOf } from './arrows'
import { beadsOf } from './beads'
import type { Overlay } from './marks'
import type { Reading } from './reading'
import { travellersOf } from './travellers'
import type { View } from './view'

/** What lies over the picture of a position: what is on its way, and what waits. It is fetched after the picture. */
export function overlayOf(reading: Reading, view: View): Overlay {
  return {
    flows: arrowsOf(reading, view.layout),
    travellers: travellersOf(reading, view),
    paths: beadsOf(reading, view.layout),
  }
}
