import { gradientUsed, name, type Parameter } from '../../engine'
import { along } from '../geometry'
import type { Point, Traveller } from '../marks'
import type { Layout } from '../places'
import type { Reading } from '../reading'
import type { View } from '../view'
import { capsule, sizeFor } from './capsule'
import { plateAt } from './obstacles'
import { eased, part } from './part'
import { valueAt } from './plateLines'
import { widthBy } from './plateRoom'
import { factor, productSaid } from './said'
import { isFree, spotBy } from './spots'

/** −η times the gradient appears by the plate, comes to what it is, and goes into the value. */
export function updateMove(parameter: Parameter, p: number, reading: Reading, view: View): readonly Traveller[] {
  const { kind, plate, value, product, spot } = startOf(parameter, reading, view)
  const move = view.words.signed(value, () => true)
  // It is gone when the new value comes: in its place it would read as one.
  const opacity = Math.min(part(p, 0.02, 0.08), 1 - part(p, 0.67, 0.74))
  if (opacity === 0) return []
  return [
    capsule(
      {
        id: `move.${parameter.id}`,
        text: p < 0.4 ? product : move,
        value,
        quantity: null,
        tone: 'update',
        opacity,
      },
      along({ from: spot, to: valueAt(plate, kind, move, view) }, eased(p, 0.56, 0.71)),
      view,
    ),
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
  const plate = centreOf(parameter, layout)
  const [rate, gradient] = [factor(name.rate, reading), factor(gradientUsed(reading.tape.problem, parameter), reading)]
  const product = productSaid([{ id: rate.id, value: -rate.value }, gradient], view, width)
  const spot = spotBy(parameter.id, plateAt(plate, kind, layout), sizeFor(product, view), layout)
  return { kind, plate, value: -rate.value * gradient.value, product, spot } as const
}

function centreOf(parameter: Parameter, layout: Layout): Point {
  if ('feeds' in parameter) return layout.biases.get(parameter.id)!.plate
  const place = layout.edges.get(parameter.id)!
  return along(place, place.plateAt)
}
