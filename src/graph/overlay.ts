import type { WeightId } from '../engine'
import { arrowsOf } from './arrows'
import { discUnder } from './chainDiscs'
import { flagsOf } from './flags'
import { litChain } from './litChain'
import type { Box, Overlay, Traveller } from './marks'
import { outside } from './moves/alongPlates'
import { BEAD } from './moves/capsule'
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
  const discs = chain.texts.map((number) => discUnder(number, layout.orientation))
  return {
    flows: [...flags.hatches, ...chain.flows, ...arrowsOf(reading, layout)],
    paths: [...chain.paths, ...flags.discs],
    texts: [...chain.texts, ...flags.signs],
    travellers: travellersOf(reading, view).map((traveller) => underDiscs(traveller, discs)),
  }
}

/** A bead goes under the number of a link, as it goes under plates. */
function underDiscs(traveller: Traveller, discs: readonly Box[]): Traveller {
  const isBead = traveller.text === '' && traveller.width <= BEAD
  return isBead && discs.length > 0
    ? { ...traveller, opacity: traveller.opacity * outside(discs, traveller) }
    : traveller
}
