import type { NetworkNode, Step } from '../engine'
import { centre, hasCurve } from './geometry'
import type { Point } from './marks'
import type { Layout } from './places'

/** Where a contribution waits, by its centre, and how wide it may be. */
export interface Dock extends Point {
  readonly width: number
}

/** In a neuron without room for the curve two stand side by side. */
const NARROW = 62
const AIR = 3

/** Where the contribution of one of so many paths waits: inside the neuron, above the slot that takes the sum; upright below it. */
export function dockOf({
  layout,
  node,
  index,
  count,
}: {
  readonly layout: Layout
  readonly node: NetworkNode
  readonly index: number
  readonly count: number
}): Dock {
  const box = layout.nodes.get(node.id)!
  const { width, height } = layout.sizes.traveller
  if (layout.orientation === 'upright')
    return {
      x: centre(box).x + (index - (count - 1) / 2) * (width + 6),
      y: box.y + box.height + height / 2 + 6,
      width,
    }
  const columns = hasCurve(box, layout.sizes) ? 1 : 2
  const own = columns === 1 ? width : NARROW
  const last = Math.ceil(count / columns) - 1
  return {
    x: box.x + box.width - 7 - own / 2 - (columns - 1 - (index % columns)) * (own + AIR),
    y:
      box.y + box.height - layout.sizes.lane - AIR - height / 2 - (last - Math.floor(index / columns)) * (height + AIR),
    width: own,
  }
}

/** Whether contributions still wait once this step is played: inside a neuron the slope soon takes their place. */
export function keepsDocks({ what }: Step, { orientation }: Layout): boolean {
  return orientation === 'upright' || what.kind === 'via' || what.kind === 'dE_dout'
}
