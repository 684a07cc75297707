import type { Edge } from '../../engine'
import { alongWay } from '../alongWay'
import { along } from '../geometry'
import type { Box, Point, Traveller } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import type { Row } from './addingUp'
import { firstLineOf, freeFrom, outside, plateNow, plateOf, platesNow, rimOn } from './alongPlates'
import { bead, capsule, CLEAR, sizeFor, unfolding, type Shown, type Size } from './capsule'
import { discRows } from './discRows'
import { eased, part } from './part'
import { plateRoom, type PlateRoom } from './plateRoom'
import { productSaid, type Factor } from './said'

/** When it has come to the plate, when it is a product there, until when, and when that stands in its row. */
const COME = 0.32
const MADE = 0.36
const LEFT = 0.58
const IN_ROW = 0.98
/** How long a bead takes to unfold. */
const UNFOLDING = 0.06
/** At the latest then it unfolds in its row; where many plates stand close, not before. */
const AT_ROW = 0.88

/** What goes through the plate of a weight, and what comes out of it. */
export interface Passage extends Pick<Shown, 'id' | 'tone'> {
  readonly edge: Edge
  readonly from: Point
  readonly before: Factor
  readonly weight: Factor
  readonly after: Pick<Shown, 'text' | 'quantity'>
  readonly row: Row
  /** The corners of the way from the plate to the row. */
  readonly corners: readonly Point[]
}

/**
 * Along its line to the plate, a rest on it as a product, and on to a row as what that comes to.
 *
 * On the plate it has the shape of the plate's first line, which lights up: it may cover the number there because it repeats it.
 * Before and behind it a bead goes, under other plates as the line does, and unfolds only where it covers none.
 */
export function throughPlate(passage: Passage, p: number, reading: Reading, view: View): readonly Traveller[] {
  if (view.layout.small?.has(passage.edge.id)) return [withoutPlate(passage, p, view)]
  const product = productOn(passage, p, reading, view)
  const moving = p < MADE ? coming(passage, p, reading, view) : p < LEFT ? null : going(passage, p, reading, view)
  return [...(moving ? [moving] : []), product].filter(({ opacity }) => opacity > 0)
}

/** Where there is no plate to rest on, and no room beside the others, what comes out goes as a bead all the way. */
function withoutPlate(passage: Passage, p: number, view: View): Traveller {
  const { edge, from, row } = passage
  const at = alongWay([from, plateOf(edge, view.layout), row], eased(p, 0, IN_ROW))
  return unfolding({ ...doneBy(passage), opacity: part(p, 0, 0.06) }, row, part(p, 0.86, IN_ROW), at, view)
}

function coming({ edge, from, before, id, tone }: Passage, p: number, reading: Reading, view: View): Traveller {
  const { layout } = view
  const rim = rimOn({ from, to: plateOf(edge, layout) }, plateNow(edge, reading, layout))
  const at = along({ from, to: rim }, eased(p, 0, COME))
  const opacity = Math.min(part(p, 0, 0.06), 1 - part(p, COME, MADE)) * outside(platesNow(reading, layout), at)
  return bead({ id, tone, value: before.value, quantity: before.id, opacity }, at, view)
}

function productOn({ edge, before, weight, id, tone }: Passage, p: number, reading: Reading, view: View): Traveller {
  const { layout } = view
  const { x } = plateOf(edge, layout)
  const plate = plateNow(edge, reading, layout)
  const free = besideDiscs(plateRoom(layout, edge), { ...plate, height: layout.sizes.plate.line }, reading, view)
  const said = productSaid([before, weight], view, free.to - free.from)
  const height = firstLineOf(edge, reading, view)
  const size = { width: Math.max(plate.width, sizeFor(said, view).width), height }
  const half = size.width / 2
  const opacity = Math.min(part(p, COME - 0.02, MADE), 1 - part(p, LEFT, LEFT + 0.06))
  const value = before.value * weight.value
  const text = opacity < CLEAR ? '' : said
  return capsule(
    { id: `product.${id}`, tone, text, value, quantity: null, size, radius: height / 2, opacity },
    { x: Math.max(Math.min(x, free.to - half), free.from + half), y: plate.y + height / 2 },
    view,
  )
}

/** The room over a plate without what the numbers of links take of it at its sides. */
function besideDiscs({ from, to }: PlateRoom, plate: Box, reading: Reading, { layout }: View): PlateRoom {
  const right = plate.x + plate.width
  const level = discRows(reading, layout).filter(
    ({ y, height }) => y + height / 2 > plate.y && y - height / 2 < plate.y + plate.height,
  )
  return {
    from: Math.max(
      from,
      ...level.filter(({ x }) => x < plate.x).map(({ x, width }) => Math.min(plate.x, x + width / 2)),
    ),
    to: Math.min(to, ...level.filter(({ x }) => x > right).map(({ x, width }) => Math.max(right, x - width / 2))),
  }
}

function going(passage: Passage, p: number, reading: Reading, view: View): Traveller {
  const { edge, after, row, corners, tone } = passage
  const { layout } = view
  const first = sizeFor(after.text, view)
  const docked = part(p, 0.8, IN_ROW)
  const size = {
    width: first.width + (row.width - first.width) * docked,
    height: first.height + (row.height - first.height) * docked,
  }
  const rim = rimOn({ from: corners[0] ?? row, to: plateOf(edge, layout) }, plateNow(edge, reading, layout))
  const way = (moment: number): Point => alongWay([rim, ...corners, row], eased(moment, LEFT, IN_ROW))
  const largest: Size = { width: Math.max(first.width, row.width), height: Math.max(first.height, row.height) }
  const goal = tone === 'forward' ? edge.to.id : edge.from.id
  const opens = layout.small ? AT_ROW : Math.min(AT_ROW, freeFrom(way, largest, [LEFT, IN_ROW], layout, goal))
  const unfolded = part(p, opens, opens + UNFOLDING)
  const at = way(p)
  const opacity = part(p, LEFT, LEFT + 0.04) * Math.max(unfolded, outside(platesNow(reading, layout), at))
  return unfolding({ ...doneBy(passage), opacity }, size, unfolded, at, view)
}

/** What comes out of the plate. */
function doneBy({ id, tone, before, weight, after }: Passage): Shown {
  const value = before.value * weight.value
  return { id, tone, text: after.text, quantity: after.quantity, value, looks: value < 0 ? 'negative' : '' }
}
