import { along, type Ends } from '../geometry'
import type { Box, Point } from '../marks'

interface Size {
  readonly width: number
  readonly height: number
  /** From the middle of the first line, where the edge passes, to that of the plate. */
  readonly drop: number
}

/** Air between plates, and between a plate and a node, in units of the drawing: as it should be, and the least. */
const AIR = 4
const LEAST_AIR = 2
/** How much more than a plate a node counts. */
const NODE_COUNTS = 100
const CANDIDATES = Array.from({ length: 81 }, (_, i) => 0.1 + i * 0.01)

/**
 * Where the plates of one layer's weights sit on their edges, from 0 at the sender to 1 at the receiver.
 *
 * One place for all, as near to the preferred one as it can be without two plates touching: two thirds of the way
 * divide a full fan evenly and leave the plates in the order of their numbers. Where there is no such place, each
 * plate in turn takes the freest place on its edge.
 */
export function platePositions(
  edges: readonly Ends[],
  size: Size,
  nodes: readonly Box[],
  preferred: number,
): readonly number[] {
  const nearest = [...CANDIDATES].sort((a, b) => Math.abs(a - preferred) - Math.abs(b - preferred))
  for (const air of [AIR, LEAST_AIR]) {
    const common = nearest.find((t) => {
      // On the other half, the plates would stand in another order.
      if ((t - 0.5) * (preferred - 0.5) < 0) return false
      const plates = edges.map((edge) => along(edge, t))
      return plates.every((plate, i) => crowding(plate, plates.slice(0, i), size, nodes, air) === 0)
    })
    if (common !== undefined) return edges.map(() => common)
  }

  const placed: Point[] = []
  return edges.map((edge) => {
    let best = preferred
    let least = Infinity
    for (const t of nearest) {
      const found = crowding(along(edge, t), placed, size, nodes, AIR)
      if (found < least) {
        least = found
        best = t
      }
    }
    placed.push(along(edge, best))
    return best
  })
}

/** How much of a plate lies on other plates and on nodes, as an area: a node hides what lies on it, and counts for more. */
function crowding(
  plate: Point,
  others: readonly Point[],
  { width, height, drop }: Size,
  nodes: readonly Box[],
  air: number,
): number {
  let area = 0
  for (const other of others) area += overlap(plate.x - other.x, width + air) * overlap(plate.y - other.y, height + air)
  for (const node of nodes)
    area +=
      NODE_COUNTS *
      overlap(plate.x - (node.x + node.width / 2), (width + node.width) / 2 + air) *
      overlap(plate.y + drop - (node.y + node.height / 2), (height + node.height) / 2 + air)
  return area
}

function overlap(distance: number, least: number): number {
  return Math.max(0, least - Math.abs(distance))
}
