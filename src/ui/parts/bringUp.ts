import { isStill } from '../../browser/surroundings'
import type { Motion } from '../../content/preferences'

/**
 * Where the page itself scrolls, as on a tablet held upright: brings a part to the top that somebody has asked for and that
 * begins in the lower half of the window, where little of it would be seen.
 */
export function bringUp(part: Element | null, motion: Motion): void {
  const page = document.scrollingElement
  if (!part || !page || page.scrollHeight <= page.clientHeight) return
  if (part.getBoundingClientRect().top * 2 < page.clientHeight) return
  part.scrollIntoView({ block: 'start', behavior: isStill(motion) ? 'instant' : 'smooth' })
}
