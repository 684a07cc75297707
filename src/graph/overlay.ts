import type { WeightId } from '../engine'
import { arrowsOf } from './arrows'
import { flagsOf } from './flags'
import { litChain } from './litChain'
import type { Overlay } from './marks'
import type { Reading } from './reading'
import { travellersOf } from './travellers'
import type { View } from './view'

/**
 * What lies over the picture of a position: the lit chain, what is on its way, what waits, and what was flagged. It is
 * fetched after the picture.
 */
export function overlayOf(reading: Reading, view: View, flagged: readonly WeightId[] = []): Overlay {
  const { layout } = view
  const chain = litChain(reading, layout)
  const flags = flagsOf(flagged, reading, layout)
  return {
    flows: [...flags.hatches, ...chain.flows, ...arrowsOf(reading, layout)],
    paths: [...chain.paths, ...flags.discs],
    texts: [...chain.texts, ...flags.signs],
    travellers: travellersOf(reading, view),
  }
}
