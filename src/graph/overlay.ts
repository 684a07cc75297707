import { arrowsOf } from './arrows'
import { litChain } from './litChain'
import type { Overlay } from './marks'
import type { Reading } from './reading'
import { travellersOf } from './travellers'
import type { View } from './view'

/** What lies over the picture of a position: the lit chain, what is on its way, and what waits. It is fetched after the picture. */
export function overlayOf(reading: Reading, view: View): Overlay {
  const { layout } = view
  const chain = litChain(reading, layout)
  return {
    flows: [...chain.flows, ...arrowsOf(reading, layout)],
    paths: chain.paths,
    texts: chain.texts,
    travellers: travellersOf(reading, view),
  }
}
