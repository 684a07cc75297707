import { name, type Edge, type WeightId } from '../../engine'
import type { Reading } from '../reading'
import type { View } from '../view'
import type { Row } from './addingUp'
import { plateOf } from './alongPlates'
import { roomIn, sizeFor } from './capsule'
import { discRows } from './discRows'
import { plateAt } from './obstacles'
import { widthBy } from './plateRoom'
import { factor, pairSaid, type Factor } from './said'
import { isFree, spotsBy } from './spots'

/** Between what was sent and δ, for the × between them; in the size of numbers. */
const GAP = 0.8

/** What is multiplied into the gradient of a weight, how that is written, and where it stands. */
export interface Pair {
  readonly factors: readonly [Factor, Factor]
  readonly texts: readonly [string, string]
  readonly spots: readonly [Row, Row]
  readonly gap: number
  /** Whether both lie on hardly anything. */
  readonly isFree: boolean
}

const KNOWN = new WeakMap<Reading, ReadonlyMap<WeightId, Pair>>()

/** The factors of all gradients that are worked out in one move, each pair by its plate and clear of those before it. */
export function pairsOf(reading: Reading, view: View): ReadonlyMap<WeightId, Pair> {
  const known = KNOWN.get(reading)
  if (known) return known
  const pairs = new Map<WeightId, Pair>()
  for (const { what } of reading.playing)
    if (what.kind === 'weightGradient') {
      const taken = [...pairs.values()].flatMap(({ spots }) => spots)
      pairs.set(what.edge.id, pairBy(what.edge, taken, reading, view))
    }
  KNOWN.set(reading, pairs)
  return pairs
}

function pairBy(edge: Edge, taken: readonly Row[], reading: Reading, view: View): Pair {
  const { layout } = view
  const own = plateAt(plateOf(edge, layout), 'weight', layout)
  const factors = [factor(name.out(edge.from), reading), factor(name.delta(edge.to), reading)] as const
  const gap = GAP * layout.sizes.number
  const texts = pairSaid(factors, view, roomIn(roomIn(widthBy(layout, edge) - gap)))
  const [sent, delta] = [sizeFor(texts[0], view), sizeFor(texts[1], view)]
  const spots = spotsBy(edge.id, own, [sent, delta], gap, layout, [...taken, ...discRows(reading, layout)])
  return { factors, texts, spots, gap, isFree: isFree(spots, edge.id, layout, taken) }
}
