import { gradientUsed, name, type Parameter } from '../../engine'
import { alongWay } from '../alongWay'
import { along } from '../geometry'
import type { Traveller } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import { outside, plateOf } from './alongPlates'
import { BEAD, capsule, sizeFor, unfolding, type Shown } from './capsule'
import { plateAt } from './obstacles'
import { eased, part } from './part'
import { valueAt } from './plateLines'
import { widthBy } from './plateRoom'
import { factor, productSaid } from './said'
import { isFree, spotBy } from './spots'

/** When it sets off for the value, and when it is there; from below it is a bead by then. */
const SETS_OFF = 0.56
const FOLDED = 0.6
const INSIDE = 0.71

/** −η times the gradient appears by the plate, comes to what it is, and goes into the value. */
export function updateMove(parameter: Parameter, p: number, reading: Reading, view: View): readonly Traveller[] {
  const { kind, plate, value, product, spot } = startOf(parameter, reading, view)
  const move = view.words.signed(value, () => true)
  // It is gone when the new value comes: in its place it would read as one.
  const opacity = Math.min(part(p, 0.02, 0.08), 1 - part(p, 0.67, 0.74))
  if (opacity === 0) return []
  const id = `move.${parameter.id}`
  const shown: Shown = { id, text: p < 0.4 ? product : move, value, quantity: null, tone: 'update', opacity }
  const to = valueAt(plate, kind, move, view)
  const whole = plateAt(plate, kind, view.layout)
  const isBelow = view.layout.sizes.plate.lines === 2 && spot.y > whole.y + whole.height
  if (!isBelow || p < SETS_OFF) return [capsule(shown, along({ from: spot, to }, eased(p, SETS_OFF, INSIDE)), view)]
  // Between the two stands the gradient: as a bead it goes round that, and into the line of the value.
  const beside = whole.x + whole.width + BEAD / 2 + 1
  const way = [spot, { x: beside, y: spot.y }, { x: beside, y: to.y }, to]
  const at = alongWay(way, eased(p, FOLDED - 0.01, INSIDE))
  const size = sizeFor(move, view)
  return [
    unfolding({ ...shown, opacity: opacity * outside([whole], at) }, size, 1 - part(p, SETS_OFF, FOLDED), at, view),
  ]
}

/** Whether the product has a place by the plate where it lies on nothing. */
export function hasFreeStart(parameter: Parameter, reading: Reading, view: View): boolean {
  return isFree([startOf(parameter, reading, view).spot], parameter.id, view.layout)
}

/** What is said first, and where. */
function startOf(parameter: Parameter, reading: Reading, view: View) {
  const { layout } = view
  const kind = 'feeds' in parameter ? 'bias' : 'weight'
  const width = 'feeds' in parameter ? layout.width : widthBy(layout, parameter)
  const plate = plateOf(parameter, layout)
  const [rate, gradient] = [factor(name.rate, reading), factor(gradientUsed(reading.tape.problem, parameter), reading)]
  const product = productSaid([{ id: rate.id, value: -rate.value }, gradient], view, width)
  const spot = spotBy(parameter.id, plateAt(plate, kind, layout), sizeFor(product, view), layout)
  return { kind, plate, value: -rate.value * gradient.value, product, spot } as const
}
