import type { Room } from '../../graph/places'

/** The least room that a drawing is laid out for, in CSS pixels: less than that is a page still being built. */
const LEAST_ROOM = 240

/** How much room there is in an element; null where nothing is laid out. */
export function roomIn(element: HTMLElement): Room | null {
  const { clientWidth, clientHeight } = element
  return clientWidth > 0 ? roomOf(element, clientWidth, clientHeight) : null
}

/** A frame that is not contained is as high as its drawing: its room is the window's then, whatever was drawn before. */
function roomOf(element: HTMLElement, width: number, height: number): Room {
  const isWindow = getComputedStyle(element).contain === 'none'
  return { width: Math.max(width, LEAST_ROOM), height: Math.max(isWindow ? innerHeight : height, LEAST_ROOM), isWindow }
}

/** Says how much room there is in an element, soon and whenever it changes; gives back how to stop. */
export function measureRoom(element: HTMLElement, listener: (room: Room) => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {}
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return
    listener(roomOf(element, entry.contentRect.width, entry.contentRect.height))
  })
  observer.observe(element)
  return () => observer.disconnect()
}
