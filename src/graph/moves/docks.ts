import { edgesFrom, type NetworkNode, type Topology } from '../../engine'
import { centre, hasCurve } from '../geometry'
import type { Layout } from '../places'
import type { Row } from './addingUp'

/** In a neuron without room for the curve two stand side by side. */
const NARROW = 62
const MOST_IN_COLUMN = 3
const AIR = 3

/** Where the contributions to a neuron wait, in the order of their edges: inside it, above the slot that takes the sum; upright below it, two and two. */
export function docksOf(layout: Layout, node: NetworkNode, topology: Topology): readonly Row[] {
  const box = layout.nodes.get(node.id)!
  const { width, height } = layout.sizes.traveller
  const paths = edgesFrom(topology, node)
  const { docks } = layout.sizes
  if (docks) {
    const top = topBelow(layout, node, topology)
    return paths.map((_, i) => {
      const row = Math.floor(i / docks.inRow)
      const beside = Math.min(docks.inRow, paths.length - row * docks.inRow)
      return {
        x: centre(box).x + ((i % docks.inRow) - (beside - 1) / 2) * (width + 6),
        y: top + height / 2 + row * docks.pitch,
        width,
        height,
      }
    })
  }
  const columns = hasCurve(box, layout.sizes) && paths.length <= MOST_IN_COLUMN ? 1 : 2
  const own = columns === 1 ? width : NARROW
  const last = Math.ceil(paths.length / columns) - 1
  return paths.map((_, i) => ({
    x: box.x + box.width - 7 - own / 2 - (columns - 1 - (i % columns)) * (own + AIR),
    y: box.y + box.height - layout.sizes.lane - AIR - height / 2 - (last - Math.floor(i / columns)) * (height + AIR),
    width: own,
    height,
  }))
}

/** Below the neuron, and below its own bias where that stands there. */
function topBelow({ nodes, biases, sizes }: Layout, { id }: NetworkNode, topology: Topology): number {
  const { y, height } = nodes.get(id)!
  const top = y + height + 6
  const own = topology.biases.find(({ feeds }) => feeds.length === 1 && feeds[0]!.id === id)
  const plate = own && biases.get(own.id)?.plate
  const half = sizes.plate.line / 2
  const isInTheWay = plate && plate.y > top && plate.y - half < top + sizes.traveller.height
  return isInTheWay ? plate.y + half + AIR : top
}
