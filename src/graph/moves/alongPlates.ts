import { name, type Edge, type Parameter } from '../../engine'
import { THIRD_LINE, weightCard } from '../cards/plateCards'
import { along, centre, type Ends } from '../geometry'
import type { Box, Point } from '../marks'
import type { Layout } from '../places'
import type { Reading } from '../reading'
import { boxOf } from '../textBoxes'
import type { View } from '../view'
import { BEAD, type Size } from './capsule'
import { liesOn, obstaclesIn, plateAt } from './obstacles'
import { part } from './part'

/** How finely a way is looked at for room, in parts of a move. */
const LOOK = 0.02

/** The plates of weights and biases, each with as many lines as it has by now, and the 1 that each bias is multiplied by. */
export function platesNow(reading: Reading, layout: Layout): readonly Box[] {
  const { edges, biases } = reading.tape.topology
  const isFull = ({ id }: Parameter): boolean => !layout.small?.has(id)
  return [
    ...[...edges, ...biases].filter(isFull).map((one) => plateNow(one, reading, layout)),
    ...biases.filter(isFull).map(({ id }) => oneAt(layout.biases.get(id)!.node, layout)),
  ]
}

function oneAt({ x, y }: Point, { sizes: { bias } }: Layout): Box {
  return { x: x - bias / 2, y: y - bias / 2, width: bias, height: bias }
}

/** A plate, with its first line alone or with all of them. */
export function plateNow(parameter: Parameter, { presence }: Reading, layout: Layout): Box {
  const kind = 'feeds' in parameter ? 'bias' : 'weight'
  const at = plateOf(parameter, layout)
  const whole = plateAt(at, kind, layout)
  const { line, lines } = layout.sizes.plate
  const isUpdated = presence(name.next(parameter)) > 0
  if (!isUpdated && presence(name.gradient(parameter)) === 0) return { ...whole, y: at.y - line / 2, height: line }
  const hasMore = isUpdated && lines === 2 && kind === 'weight' && layout.orientation === 'upright'
  return hasMore ? { ...whole, height: whole.height + THIRD_LINE } : whole
}

/** The middle of a plate's first line. */
export function plateOf(parameter: Parameter, { edges, biases }: Layout): Point {
  if ('feeds' in parameter) return biases.get(parameter.id)!.plate
  const place = edges.get(parameter.id)!
  return along(place, place.plateAt)
}

/** How high the first line of a weight's plate is: all of it, or where an old value stands below it, down to that. */
export function firstLineOf(edge: Edge, reading: Reading, view: View): number {
  const { line, lines } = view.layout.sizes.plate
  if (lines === 1 || reading.presence(name.next(edge)) === 0) return line
  const card = weightCard(edge, reading, view)
  const old = card.texts.find(({ className }) => className.endsWith(' old'))!
  return boxOf(old, card, view).y - card.y
}

/** 1 away from all of some boxes, 0 inside one: what goes under them hides nothing that is written there. */
export function outside(boxes: readonly Box[], at: Point): number {
  return part(Math.min(...boxes.map((box) => distanceTo(box, at))), 0, BEAD / 2)
}

/** Where a bead on its way into a box touches it. */
export function rimOn({ from, to }: Ends, { x, y, width, height }: Box): Point {
  const half = BEAD / 2
  const across = before(from.x, to.x, x - half, x + width + half)
  const down = before(from.y, to.y, y - half, y + height + half)
  return along({ from, to }, Math.max(0, Math.min(1, Math.max(across, down))))
}

/** How much of a way lies before the side of a box, along one axis. */
function before(start: number, end: number, least: number, most: number): number {
  return start < least ? (least - start) / (end - start) : start > most ? (most - start) / (end - start) : 0
}

/** From which part of a move on, until its end, a capsule lies on nothing but on what it goes to; the end where it always does. */
export function freeFrom(
  way: (p: number) => Point,
  size: Size,
  [from, to]: readonly [number, number],
  layout: Layout,
  goal?: string,
): number {
  let free = to
  for (let p = to; p >= from && isFreeAt(way(p), size, layout, goal); p -= LOOK) free = p
  return free
}

function isFreeAt(at: Point, size: Size, layout: Layout, goal?: string): boolean {
  return !obstaclesIn(layout).some((other) => other.id !== goal && liesOn(at, size, other))
}

function distanceTo(box: Box, { x, y }: Point): number {
  const middle = centre(box)
  const across = Math.abs(x - middle.x) - box.width / 2
  const down = Math.abs(y - middle.y) - box.height / 2
  return Math.hypot(Math.max(0, across), Math.max(0, down))
}
