import type { PathMark } from './marks'
import type { Layout } from './places'
import { wayAt, type Reading } from './reading'

/** How far from the sides of a neuron a bead starts and ends, and from its head and foot. */
const FROM_SIDE = 44
const FROM_EDGE = 15

/** While a number goes through a neuron, a bead runs along its lane: forward through σ, back through its slope. */
export function beadsOf(reading: Reading, layout: Layout): readonly PathMark[] {
  if (reading.progress >= 1) return []
  return reading.playing.flatMap(({ what }) => {
    if (what.kind !== 'out' && what.kind !== 'delta') return []
    const { x, y, width, height } = layout.nodes.get(what.node.id)!
    const way = (width - 2 * FROM_SIDE) * wayAt(reading.progress)
    return what.kind === 'out'
      ? [bead(what.id, x + FROM_SIDE + way, y + FROM_EDGE, 'forward')]
      : [bead(what.id, x + width - FROM_SIDE - way, y + height - FROM_EDGE, 'backward')]
  })
}

function bead(id: string, x: number, y: number, tone: string): PathMark {
  return { id: `bead.${id}`, d: `M${x - 5},${y}a5,5 0 1,0 10,0a5,5 0 1,0 -10,0`, className: `bead ${tone}` }
}
