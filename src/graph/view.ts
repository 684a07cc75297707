import type { Layout } from './places'
import type { GraphWords } from './words'

/** What the drawing needs besides what may be seen: where things stand, and the words of the page's language. */
export interface View {
  readonly layout: Layout
  readonly words: GraphWords
}
