import type { Box, Traveller } from '../marks'
import type { View } from '../view'
import { capsule } from './capsule'

/** A slip of paper under the rows of a sum, so that nothing old shows through between them. */
export function slip(id: string, { x, y, width, height }: Box, opacity: number, view: View): readonly Traveller[] {
  if (opacity <= 0) return []
  const size = { width, height }
  return [
    capsule(
      { id: `slip.${id}`, text: '', value: null, quantity: null, tone: 'given', looks: 'slip', size, opacity },
      { x: x + width / 2, y: y + height / 2 },
      view,
    ),
  ]
}
