import type { Room } from '../../graph/places'

/** The least room that a drawing is laid out for, in CSS pixels: less than that is a page still being built. */
const LEAST_ROOM = 240

/** Says how much room there is in an element, soon and whenever it changes; gives back how to stop. */
export function measureRoom(element: HTMLElement, listener: (room: Room) => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {}
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return
    const { width, height } = entry.contentRect
    listener({ width: Math.max(width, LEAST_ROOM), height: Math.max(height, LEAST_ROOM) })
  })
  observer.observe(element)
  return () => observer.disconnect()
}
