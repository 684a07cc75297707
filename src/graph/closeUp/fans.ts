import type { NodeId, Topology, WeightId } from '../../engine'
import type { Ends } from '../geometry'
import type { Box } from '../marks'
import type { EdgePlace, PartSizes } from '../places'
import type { Fan } from './columns'

/** Between two plates, and between a plate and a card. */
const AIR = 3
const BESIDE = 5
/** As a share of the way from where the fan meets: so that the number of a link has room there. */
const MIDDLE = 0.53

/** Where the edges are, which of them show their plates, and how many lines those have. */
export interface Fans {
  readonly places: ReadonlyMap<WeightId, EdgePlace>
  readonly shown: ReadonlySet<WeightId>
  readonly lines: 1 | 2
}

/**
 * The plates of the neuron at work stand one above the other, in the middle of their gap or as far towards the others as it takes.
 * They have two lines, so high together, only where there is room for them; null is for nowhere.
 */
export function fansOf(
  { edges, shape }: Topology,
  nodes: ReadonlyMap<NodeId, Box>,
  { plate }: PartSizes,
  fans: readonly Fan[],
  twoLines: number | null,
): Fans {
  const ends = new Map(
    edges.map(({ id, from, to }): [WeightId, Ends] => {
      const [sender, receiver] = [nodes.get(from.id)!, nodes.get(to.id)!]
      return [
        id,
        {
          from: { x: sender.x + sender.width, y: sender.y + sender.height / 2 },
          to: { x: receiver.x, y: receiver.y + receiver.height / 2 },
        },
      ]
    }),
  )
  const shown = new Map<WeightId, number>()
  const parts = fans.map((fan) => {
    const fanned = edges.filter((edge) => edge[fan.meets] === fan.node)
    return { fan, fanned, ends: fanned.map(({ id }) => ends.get(id)!) }
  })
  const hasRoom = (height: number): boolean =>
    parts.every(({ fan, ends: ways }) => shareFor(fan, ways, plate.width, height) !== null)
  const lines = twoLines !== null && hasRoom(twoLines) ? 2 : 1
  for (const { fan, fanned, ends: ways } of parts) {
    const height = (lines === 2 && twoLines) || plate.line
    const share = shareFor(fan, ways, plate.width, height) ?? farthest(ways, plate.width)
    for (const { id } of fanned) shown.set(id, fan.meets === 'to' ? 1 - share : share)
  }
  const places = edges.map(({ id, from }): [WeightId, EdgePlace] => {
    const way = ends.get(id)!
    return [id, { ...way, plateAt: shown.get(id) ?? dotAt(way, shape[from.layer]!) }]
  })
  return { places: new Map(places), shown: new Set(shown.keys()), lines }
}

/** How far from where a fan meets its plates stand, as a share of the way; null if they have no room anywhere. */
function shareFor({ meets }: Fan, ways: readonly Ends[], width: number, height: number): number | null {
  const outer = meets === 'to' ? 'from' : 'to'
  const heights = ways.map((way) => way[outer].y).sort((one, other) => one - other)
  const closest = Math.min(...heights.slice(1).map((y, i) => y - heights[i]!))
  const share = Math.max(MIDDLE, (height + AIR) / closest)
  return share <= farthest(ways, width) ? share : null
}

/** As far towards the outer ends as a plate may stand. */
function farthest(ways: readonly Ends[], width: number): number {
  const { from, to } = ways[0]!
  return Math.max(MIDDLE, 1 - (width / 2 + BESIDE) / (to.x - from.x))
}

/** A place where no two edges between two layers meet, if both share the height evenly. */
function dotAt({ from, to }: Ends, senders: number): number {
  const end = 1 - 7 / (to.x - from.x)
  return Math.min(senders / (senders + 1), end)
}
