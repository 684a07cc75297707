import { edgesFrom, type NetworkNode, type Topology } from '../../engine'
import { centre } from '../geometry'
import type { Layout } from '../places'
import type { Row } from './addingUp'

/** Of a neuron with room for the curve; in a lower one two stand side by side. */
const LEAST_FOR_WIDE = 178
const NARROW = 62
const MOST_IN_COLUMN = 3
/** The height of the lower lane, with the air above it. */
const ABOVE_LANE = 50
const AIR = 3

/** Where the contributions to a neuron wait, in the order of their edges: inside it, above the slot that takes the sum; upright below it. */
export function docksOf(layout: Layout, node: NetworkNode, topology: Topology): readonly Row[] {
  const box = layout.nodes.get(node.id)!
  const { width, height } = layout.sizes.traveller
  const paths = edgesFrom(topology, node)
  if (layout.orientation === 'upright')
    return paths.map((_, i) => ({
      x: centre(box).x + (i - (paths.length - 1) / 2) * (width + 6),
      y: box.y + box.height + height / 2 + 6,
      width,
      height,
    }))
  const columns = box.height < LEAST_FOR_WIDE || paths.length > MOST_IN_COLUMN ? 2 : 1
  const own = columns === 1 ? width : NARROW
  const last = Math.ceil(paths.length / columns) - 1
  return paths.map((_, i) => ({
    x: box.x + box.width - 7 - own / 2 - (columns - 1 - (i % columns)) * (own + AIR),
    y: box.y + box.height - ABOVE_LANE - height / 2 - (last - Math.floor(i / columns)) * (height + AIR),
    width: own,
    height,
  }))
}
