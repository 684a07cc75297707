import type { Box, Point, Scene } from '../../../src/graph/marks'

export interface Way {
  readonly from: Point
  readonly to: Point
}

/** The straight line of a link, from its sender to its receiver. */
export function wayOf({ links }: Scene, id: string): Way {
  const [from, to] = pointsOf(links.find((link) => link.id === id)!.d)
  return { from: from!, to: to! }
}

/** Which way a triangle points: from the middle of its short side to the tip, which comes first in its path. */
export function directionOf(triangle: string): Point {
  const [tip, left, right] = pointsOf(triangle)
  return minus(tip!, { x: (left!.x + right!.x) / 2, y: (left!.y + right!.y) / 2 })
}

/** How far a point is along a way: 0 at its start, 1 at its end. */
export function shareOf({ from, to }: Way, point: Point): number {
  return dot(minus(point, from), minus(to, from)) / dot(minus(to, from), minus(to, from))
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

export function dot(one: Point, other: Point): number {
  return one.x * other.x + one.y * other.y
}

/** Whether a point lies in a box, or within so many units of it. */
export function isWithin({ x, y, width, height }: Box, point: Point, margin = 0): boolean {
  return (
    point.x >= x - margin && point.x <= x + width + margin && point.y >= y - margin && point.y <= y + height + margin
  )
}

/** Where the body of a card stands on the drawing. */
export function boxOf({ cards }: Scene, stop: string): Box {
  const { x, y, rects } = cards.find(({ id }) => id === stop)!
  const body = rects.find(({ id }) => id === 'body')!
  return { x: x + body.x, y: y + body.y, width: body.width, height: body.height }
}

/** The points that a path of straight lines names in full. */
function pointsOf(d: string): readonly Point[] {
  return [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
}

function minus(one: Point, other: Point): Point {
  return { x: one.x - other.x, y: one.y - other.y }
}
