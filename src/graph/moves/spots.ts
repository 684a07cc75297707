import type { Box } from '../marks'
import type { Layout } from '../places'
import type { Row } from './addingUp'
import type { Size } from './capsule'
import { obstaclesIn } from './obstacles'

/** Between a plate and what stands by it, and where that would lie on another's. */
const AIRS = [5, 1.5] as const
const SHIFTS = [0, -20, 20, -40, 40, -64, 64] as const
/** A unit beyond the drawing counts as much as so large an area that is covered. */
const BEYOND = 400
/** To lie on another capsule is so much worse than on what stands; at its rim is none of its text. */
const WORSE = 4
const RIM = 2.5
/** So much of a row may lie on others; and so little that it certainly lies on nothing that is written there. */
const BORDER = 0.12
export const HEM = 0.04

/** The freest place for one capsule above or below a box, clear of what is taken. */
export function spotBy(id: string, own: Box, size: Size, layout: Layout, taken: readonly Row[] = []): Row {
  return freest(
    AIRS.flatMap((air) =>
      shifted(id, own, layout).flatMap((x) => [
        [{ x, y: above(own, size, air), ...size }],
        [{ x, y: below(own, size, air), ...size }],
      ]),
    ),
    id,
    layout,
    taken,
  )[0]!
}

/** The freest place for two, so far apart, above or below a box and clear of what is taken; where there is none, one above and one below it. */
export function spotsBy(
  id: string,
  own: Box,
  [first, second]: readonly [Size, Size],
  gap: number,
  layout: Layout,
  taken: readonly Row[] = [],
): readonly [Row, Row] {
  const all = first.width + gap + second.width
  const pair = (x: number, y: number): readonly Row[] => [
    { x: x - (all - first.width) / 2, y, ...first },
    { x: x + (all - second.width) / 2, y, ...second },
  ]
  const x = own.x + own.width / 2
  const [one, other] = freest(
    [
      ...AIRS.flatMap((air) =>
        shifted(id, own, layout).flatMap((at) => [pair(at, above(own, first, air)), pair(at, below(own, first, air))]),
      ),
      [
        { x, y: above(own, first, AIRS[0]), ...first },
        { x, y: below(own, second, AIRS[0]), ...second },
      ],
    ],
    id,
    layout,
    taken,
  )
  return [one!, other!]
}

/** The first of some arrangements that covers least of what stands in the drawing or is taken, what belongs to a place aside. */
export function freest(
  candidates: readonly (readonly Row[])[],
  id: string,
  layout: Layout,
  taken: readonly Row[] = [],
): readonly Row[] {
  let best = candidates[0]!
  let least = Infinity
  for (const candidate of candidates) {
    const cost = candidate.reduce((sum, spot) => sum + crowding(spot, id, layout, taken), 0)
    // Beyond rounding: of equals the first wins.
    if (cost < least - 0.01) {
      least = cost
      best = candidate
    }
  }
  return best
}

/** Whether rows by a place lie on hardly more than the borders of what else stands in the drawing. */
export function isFree(
  rows: readonly Row[],
  id: string,
  layout: Layout,
  taken: readonly Row[] = [],
  most = BORDER,
): boolean {
  return rows.every((row) => crowding(row, id, layout, taken) <= most * row.width * row.height)
}

function crowding({ x, y, width, height }: Row, id: string, layout: Layout, taken: readonly Row[]): number {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2]
  const beyond =
    Math.max(0, -left) + Math.max(0, right - layout.width) + Math.max(0, -top) + Math.max(0, bottom - layout.height)
  let area = beyond * BEYOND
  const covered = (other: Box): number => {
    const across = Math.min(right, other.x + other.width) - Math.max(left, other.x)
    const down = Math.min(bottom, other.y + other.height) - Math.max(top, other.y)
    return across > 0 && down > 0 ? across * down : 0
  }
  for (const other of obstaclesIn(layout)) if (other.id !== id) area += covered(other)
  for (const other of taken)
    area +=
      WORSE *
      covered({
        x: other.x - other.width / 2,
        y: other.y - other.height / 2 + RIM,
        width: other.width,
        height: other.height - 2 * RIM,
      })
  return area
}

/** In the middle of a box, in the middle of the gap that it stands in, and to both sides. */
function shifted(id: string, own: Box, layout: Layout): readonly number[] {
  const x = own.x + own.width / 2
  const edge = [...layout.edges].find(([weight]) => weight === id)?.[1]
  const gap = edge && layout.orientation === 'wide' ? [(edge.from.x + edge.to.x) / 2] : []
  return [x, ...gap, ...SHIFTS.slice(1).map((shift) => x + shift)]
}

function above(own: Box, { height }: Size, air: number): number {
  return own.y - air - height / 2
}

function below(own: Box, { height }: Size, air: number): number {
  return own.y + own.height + air + height / 2
}
