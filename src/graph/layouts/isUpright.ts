import type { Room } from '../places'

/** Whether the drawing goes from top to bottom in this room. */
export function isUpright({ width, height }: Room): boolean {
  return width < height * 0.95 || width < 560
}
