import { isStill } from '../../browser/surroundings'
import type { Motion } from '../../content/preferences'

/** Brings the page itself back to where it begins. */
export function toTop(motion: Motion): void {
  document.scrollingElement?.scrollTo({ top: 0, behavior: isStill(motion) ? 'instant' : 'smooth' })
}
