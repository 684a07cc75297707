import { lineOnPlate, PAD } from '../cards/plateCards'
import type { Point } from '../marks'
import type { View } from '../view'
import { textWidth } from './capsule'
import { plateAt } from './obstacles'

const RISE = 0.35

/** The middle of a text that stands on a plate as its value, once the gradient stands below. */
export function valueAt(plate: Point, kind: 'weight' | 'bias', text: string, view: View): Point {
  return onLine(plate, kind, 0, text, view)
}

/** The middle of a text that stands on a plate as its gradient. */
export function gradientAt(plate: Point, kind: 'weight' | 'bias', text: string, view: View): Point {
  return onLine(plate, kind, view.layout.sizes.plate.lines === 2 ? 1 : 0, text, view)
}

function onLine(plate: Point, kind: 'weight' | 'bias', line: 0 | 1, text: string, view: View): Point {
  const { sizes } = view.layout
  const { x, y, width } = plateAt(plate, kind, view.layout)
  return {
    x: x + width - PAD - textWidth(text, view) / 2,
    y: y + lineOnPlate(sizes, line) - RISE * sizes.number,
  }
}
