import type { NetworkNode } from '../../engine'
import { ERROR_PAD, lineOfError, totalLine } from '../cards/errorCards'
import { numberLines, PAD } from '../cards/neuronCards'
import { centre } from '../geometry'
import type { Point } from '../marks'
import type { View } from '../view'
import { textWidth } from './capsule'

/** From the baseline of a number to its middle, in its own size. */
const RISE = 0.35

export type Slot = 'net' | 'out' | 'delta' | 'dE_dout'

/** The middle of a text that stands in one of a neuron's slots. */
export function slotAt(node: NetworkNode, slot: Slot, text: string, view: View): Point {
  const { layout } = view
  const { x, y, width, height } = layout.nodes.get(node.id)!
  const half = textWidth(text, view) / 2
  const isLeft = slot === 'net' || slot === 'delta'
  const { upper, lower } = numberLines(layout.sizes)
  const line = slot === 'net' || slot === 'out' ? upper : height - lower
  return {
    x: isLeft ? x + PAD + half : x + width - PAD - half,
    y: y + line - RISE * layout.sizes.number,
  }
}

/** The middle of a text that stands on an error card as its target. */
export function targetOnErrorAt(node: NetworkNode, text: string, view: View): Point {
  return onErrorAt(node, 0, text, view)
}

/** The middle of a text that stands on an error card as what came out. */
export function outOnErrorAt(node: NetworkNode, text: string, view: View): Point {
  return onErrorAt(node, 1, text, view)
}

function onErrorAt(node: NetworkNode, line: number, text: string, view: View): Point {
  const box = view.layout.errors.get(node.id)!
  return {
    x: box.x + box.width - ERROR_PAD - textWidth(text, view) / 2,
    y: box.y + lineOfError(box, line) - RISE * view.layout.sizes.number,
  }
}

/** The middle of E's number. */
export function totalAt({ layout }: View): Point {
  const { total, sizes } = layout
  return { x: centre(total).x, y: total.y + totalLine(total.height) - RISE * sizes.totalNumber }
}
