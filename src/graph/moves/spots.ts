import type { Box, Point } from '../marks'
import type { Layout } from '../places'
import type { Row } from './addingUp'
import type { Size } from './capsule'
import { obstaclesIn } from './obstacles'

/** Between a plate and what stands by it. */
const AIR = 5
const SHIFTS = [0, -20, 20, -40, 40, -64, 64] as const
/** A unit beyond the drawing counts as much as so large an area that is covered. */
const BEYOND = 100
/** So much of a row may lie on others. */
const BORDER = 0.12

/** The freest place for one capsule above or below a box. */
export function spotBy(id: string, own: Box, size: Size, layout: Layout): Row {
  return freest(
    shifted(id, own, layout).flatMap((x) => [
      [{ x, y: above(own, size), ...size }],
      [{ x, y: below(own, size), ...size }],
    ]),
    id,
    layout,
  )[0]!
}

/** The freest place for two, so far apart, above or below a box; where there is none, one above and one below it. */
export function spotsBy(
  id: string,
  own: Box,
  [first, second]: readonly [Size, Size],
  gap: number,
  layout: Layout,
): readonly [Point, Point] {
  const all = first.width + gap + second.width
  const pair = (x: number, y: number): readonly Row[] => [
    { x: x - (all - first.width) / 2, y, ...first },
    { x: x + (all - second.width) / 2, y, ...second },
  ]
  const x = own.x + own.width / 2
  const [one, other] = freest(
    [
      ...shifted(id, own, layout).flatMap((at) => [pair(at, above(own, first)), pair(at, below(own, first))]),
      [
        { x, y: above(own, first), ...first },
        { x, y: below(own, second), ...second },
      ],
    ],
    id,
    layout,
  )
  return [one!, other!]
}

/** The first of some arrangements that covers least of what stands in the drawing, what belongs to a place aside. */
export function freest(candidates: readonly (readonly Row[])[], id: string, layout: Layout): readonly Row[] {
  let best = candidates[0]!
  let least = Infinity
  for (const candidate of candidates) {
    const cost = candidate.reduce((sum, spot) => sum + crowding(spot, id, layout), 0)
    // Beyond rounding: of equals the first wins.
    if (cost < least - 0.01) {
      least = cost
      best = candidate
    }
  }
  return best
}

/** Whether rows by a place lie on hardly more than the borders of what else stands in the drawing. */
export function isFree(rows: readonly Row[], id: string, layout: Layout): boolean {
  return rows.every((row) => crowding(row, id, layout) <= BORDER * row.width * row.height)
}

function crowding({ x, y, width, height }: Row, id: string, layout: Layout): number {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2]
  const beyond =
    Math.max(0, -left) + Math.max(0, right - layout.width) + Math.max(0, -top) + Math.max(0, bottom - layout.height)
  let area = beyond * BEYOND
  for (const other of obstaclesIn(layout)) {
    if (other.id === id) continue
    const across = Math.min(right, other.x + other.width) - Math.max(left, other.x)
    const down = Math.min(bottom, other.y + other.height) - Math.max(top, other.y)
    if (across > 0 && down > 0) area += across * down
  }
  return area
}

/** In the middle of a box, in the middle of the gap that it stands in, and to both sides. */
function shifted(id: string, own: Box, layout: Layout): readonly number[] {
  const x = own.x + own.width / 2
  const edge = [...layout.edges].find(([weight]) => weight === id)?.[1]
  const gap = edge && layout.orientation === 'wide' ? [(edge.from.x + edge.to.x) / 2] : []
  return [x, ...gap, ...SHIFTS.slice(1).map((shift) => x + shift)]
}

function above(own: Box, { height }: Size): number {
  return own.y - AIR - height / 2
}

function below(own: Box, { height }: Size): number {
  return own.y + own.height + AIR + height / 2
}
