import { along } from './geometry'
import type { Point } from './marks'

/** The point at the fraction t of a way with corners. */
export function alongWay(points: readonly Point[], t: number): Point {
  const legs = points.slice(1).map((to, i) => ({ from: points[i]!, to }))
  const lengths = legs.map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y))
  let left = t * lengths.reduce((sum, length) => sum + length, 0)
  const leg = lengths.findIndex((length, i) => left <= length || i === legs.length - 1 || ((left -= length), false))
  return along(legs[leg]!, left / (lengths[leg]! || 1))
}
