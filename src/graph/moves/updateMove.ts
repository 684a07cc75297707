import { gradientUsed, name, type Parameter, type ParameterId } from '../../engine'
import { alongWay } from '../alongWay'
import { along } from '../geometry'
import type { Point, Traveller } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import type { Row } from './addingUp'
import { outside, plateOf } from './alongPlates'
import { BEAD, capsule, sizeFor, unfolding, type Shown } from './capsule'
import { plateAt } from './obstacles'
import { eased, part } from './part'
import { valueAt } from './plateLines'
import { widthBy } from './plateRoom'
import { factor, productSaid } from './said'
import { HEM, isFree, spotBy } from './spots'

/** When it sets off for the value, and when it is there; from below it is a bead by then. */
const SETS_OFF = 0.56
const FOLDED = 0.6
const INSIDE = 0.71
/** Parts of its width that a product is pressed into which would lie on something. */
const NARROWER = [0.92, 0.84, 0.76]

/** −η times the gradient appears by the plate, comes to what it is, and goes into the value. */
export function updateMove(parameter: Parameter, p: number, reading: Reading, view: View): readonly Traveller[] {
  const { kind, plate, value, product, move, spot } = startsOf(reading, view).get(parameter.id)!
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
  return startOf(parameter, [], reading, view).isFree
}

/** What is said first of a parameter's move and what it comes to, and where. */
interface Start {
  readonly kind: 'weight' | 'bias'
  readonly plate: Point
  readonly value: number
  readonly product: string
  readonly move: string
  readonly spot: Row
  readonly isFree: boolean
}

const KNOWN = new WeakMap<Reading, ReadonlyMap<ParameterId, Start>>()

/** Where all that is moved at once starts, each clear of those before it. */
function startsOf(reading: Reading, view: View): ReadonlyMap<ParameterId, Start> {
  const known = KNOWN.get(reading)
  if (known) return known
  const starts = new Map<ParameterId, Start>()
  const moved = reading.playing.map(({ what }): Parameter | null =>
    what.kind === 'weight' ? what.edge : what.kind === 'bias' ? what.bias : null,
  )
  const startAll = (some: readonly Parameter[], hasProduct: boolean): boolean => {
    some.forEach(({ id }) => starts.delete(id))
    for (const parameter of some) {
      const taken = [...starts.values()].map(({ spot }) => spot)
      starts.set(parameter.id, startOf(parameter, taken, reading, view, hasProduct))
    }
    return some.every(({ id }) => starts.get(id)!.isFree)
  }
  // Where the products of weights that stand between the same layers would lie on each other, only what they come to is shown.
  for (const some of besideEachOther(moved)) if (!startAll(some, true) && some.length > 1) startAll(some, false)
  KNOWN.set(reading, starts)
  return starts
}

/** The weights between two layers together, and each bias for itself. */
function besideEachOther(moved: readonly (Parameter | null)[]): readonly (readonly Parameter[])[] {
  const groups = new Map<number | ParameterId, Parameter[]>()
  for (const parameter of moved) {
    if (!parameter) continue
    const key = 'feeds' in parameter ? parameter.id : parameter.from.layer
    groups.set(key, [...(groups.get(key) ?? []), parameter])
  }
  return [...groups.values()]
}

function startOf(parameter: Parameter, taken: readonly Row[], reading: Reading, view: View, hasProduct = true): Start {
  const { layout, words } = view
  const kind = 'feeds' in parameter ? 'bias' : 'weight'
  const width = 'feeds' in parameter ? layout.width : widthBy(layout, parameter)
  const plate = plateOf(parameter, layout)
  const [rate, gradient] = [factor(name.rate, reading), factor(gradientUsed(reading.tape.problem, parameter), reading)]
  const value = -rate.value * gradient.value
  const move = words.signed(value, () => true)
  const own = plateAt(plate, kind, layout)
  const place = (product: string): Start => {
    const spot = spotBy(parameter.id, own, sizeFor(product, view), layout, taken)
    return { kind, plate, value, product, move, spot, isFree: isFree([spot], parameter.id, layout, taken) }
  }
  if (!hasProduct) return place(move)
  const factors = [{ id: rate.id, value: -rate.value }, gradient] as const
  const whole = place(productSaid(factors, view, width))
  const isClear = ({ spot }: Start): boolean => isFree([spot], parameter.id, layout, taken, HEM)
  if (isClear(whole)) return whole
  // It gives up decimals rather than lie on something.
  const narrower = NARROWER.map((share) => place(productSaid(factors, view, whole.spot.width * share)))
  return narrower.find(isClear) ?? whole
}
