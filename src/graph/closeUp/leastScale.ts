import type { Layout, Room } from '../places'

/** How large a unit of the drawing must be at least, in CSS pixels, for its numbers to be read. */
export function leastScale({ width, height }: Room, orientation: Layout['orientation']): number {
  if (orientation === 'upright') return Math.max(0.975, Math.min(width / 750, 1.2))
  // From a desktop on people sit farther away.
  return Math.max(1.003, Math.min(width / 1050, height / 645))
}
