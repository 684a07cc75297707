import type { Edge } from '../../engine'
import { alongWay } from '../alongWay'
import { along } from '../geometry'
import type { Box, Point, Traveller } from '../marks'
import type { View } from '../view'
import type { Row } from './addingUp'
import { capsule, sizeFor, unfolding, type Shown } from './capsule'
import { liesOn, plateAt } from './obstacles'
import { eased, part } from './part'
import { plateRoom } from './plateRoom'
import { productSaid, said, type Factor } from './said'

/** By then what goes back over several ways is apart. */
const PARTED = 0.16

/** What goes through the plate of a weight, and what comes out of it. */
export interface Passage extends Pick<Shown, 'id' | 'tone'> {
  readonly edge: Edge
  readonly from: Point
  readonly before: Factor
  readonly weight: Factor
  readonly after: Pick<Shown, 'text' | 'quantity'>
  readonly row: Row
  /** A corner on the way from the plate to the row. */
  readonly corner?: Point | undefined
}

/**
 * To the plate, a rest on it as a product, and on to a row as what that comes to.
 *
 * On the plate it has the plate's own shape, which lights up: it may cover the number there because it repeats it.
 */
export function throughPlate(
  { edge, from, before, weight, after, row, corner, ...shown }: Passage,
  p: number,
  view: View,
): Traveller {
  const { layout } = view
  const value = before.value * weight.value
  const opacity = part(p, 0, 0.06)
  const place = layout.edges.get(edge.id)!
  const middle = along(place, place.plateAt)
  const done = { ...shown, text: after.text, quantity: after.quantity, value, looks: signOf(value) }
  if (layout.small?.has(edge.id)) {
    // There is no plate to rest on, and no room beside the others: it comes as a bead.
    const at = alongWay([from, middle, row], eased(p, 0, 0.98))
    return unfolding({ ...done, opacity }, row, part(p, 0.86, 0.98), at, view)
  }
  const free = plateRoom(layout, edge)
  const product = productSaid([before, weight], view, free.to - free.from)
  const { plate } = layout.sizes
  const onPlate = { width: Math.max(plate.width, sizeFor(product, view).width), height: plate.line }
  const half = onPlate.width / 2
  const rest = { x: Math.max(Math.min(middle.x, free.to - half), free.from + half), y: middle.y }
  // Where many plates stand close, only what rests on one is unfolded; what goes over several ways parts from the others first.
  const isClose = layout.small !== undefined
  if (p < 0.36) {
    const text = said(before, view)
    const size = sizeFor(text, view)
    const at = (moment: number): Point => along({ from, to: rest }, eased(moment, 0, 0.36))
    const coming = { ...shown, text, value: before.value, quantity: before.id, opacity }
    const whole = plateAt(middle, 'weight', layout)
    if (shown.tone === 'backward' && !isClose && liesOn(at(PARTED), size, whole)) {
      // Right before a plate there is no room to say δ: the bead unfolds from the plate's rim, into their product.
      const unfolded = part(p, 0.28, 0.36)
      const rim = nearest(from, whole)
      const onWay =
        unfolded > 0 ? along({ from: rim, to: rest }, unfolded) : along({ from, to: rim }, eased(p, 0, 0.28))
      return unfolding({ ...coming, text: '' }, onPlate, unfolded, onWay, view)
    }
    const parted = shown.tone === 'backward' ? part(p, 0.1, PARTED) : 1
    return unfolding(coming, size, isClose ? part(p, 0.28, 0.36) : parted, at(p), view)
  }
  if (p < 0.58)
    return capsule(
      { ...shown, text: product, value, quantity: null, size: onPlate, radius: plate.line / 2 },
      rest,
      view,
    )
  const own = sizeFor(after.text, view)
  const docked = part(p, 0.8, 0.98)
  const size = {
    width: own.width + (row.width - own.width) * docked,
    height: own.height + (row.height - own.height) * docked,
  }
  const unfolded = isClose ? Math.max(1 - part(p, 0.6, 0.68), part(p, 0.9, 0.98)) : 1
  const at = alongWay(corner ? [rest, corner, row] : [rest, row], eased(p, 0.58, 0.98))
  return unfolding(done, size, unfolded, at, view)
}

/** The point of a box that is nearest to one outside of it. */
function nearest({ x, y }: Point, box: Box): Point {
  return {
    x: Math.max(box.x, Math.min(x, box.x + box.width)),
    y: Math.max(box.y, Math.min(y, box.y + box.height)),
  }
}

function signOf(value: number): string {
  return value < 0 ? 'negative' : ''
}
