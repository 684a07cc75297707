import type { QuantityId } from '../engine'
import type { Layout } from './places'
import type { GraphWords } from './words'

/** What the drawing needs besides what may be seen: where things stand, and the words of the page's language. */
export interface View {
  readonly layout: Layout
  readonly words: GraphWords
  /** The quantity that is pointed at or focused somewhere, if any. */
  readonly lit?: QuantityId | null
}
