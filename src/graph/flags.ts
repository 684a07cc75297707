import type { WeightId } from '../engine'
import { along } from './geometry'
import { weightShown, thickness } from './links'
import type { PathMark, TextMark } from './marks'
import type { EdgePlace, Layout } from './places'
import type { Reading } from './reading'

/** Strokes across a flagged edge: how far apart, how far they stick out, and how far they lean. */
const APART = 13
const BEYOND = 5
const LEAN = 4
/** The disc at the corner of its plate. */
const RADIUS = 9

interface Flags {
  readonly hatches: readonly PathMark[]
  readonly discs: readonly PathMark[]
  readonly signs: readonly TextMark[]
}

/** Hatches the edges of which the program claims another gradient than was measured, with ≠ at those plates that are shown. */
export function flagsOf(flagged: readonly WeightId[], reading: Reading, layout: Layout): Flags {
  const edges = reading.tape.topology.edges.filter(({ id }) => flagged.includes(id))
  const marks = edges.map((edge) => {
    const place = layout.edges.get(edge.id)!
    const half = thickness(Math.abs(weightShown(edge, reading))) / 2 + BEYOND
    const plate = along(place, place.plateAt)
    const { width, line } = layout.sizes.plate
    const [x, y] = [plate.x + width / 2 - RADIUS / 2, plate.y - line / 2 - RADIUS / 2]
    const hatch: PathMark = {
      id: `flag.${edge.id}`,
      d: strokes(place, half),
      className: 'flagHatch',
      quantity: edge.id,
    }
    const disc: PathMark = {
      id: `flag.${edge.id}`,
      d: `M${round(x - RADIUS)},${round(y)}a9,9 0 1,0 18,0a9,9 0 1,0 -18,0`,
      className: 'flagDisc',
      quantity: edge.id,
    }
    const sign: TextMark = {
      id: `flag.${edge.id}`,
      x,
      y: y + 5,
      parts: [{ text: '≠' }],
      className: 'flagSign',
      anchor: 'middle',
      quantity: edge.id,
    }
    return { edge, hatch, disc, sign }
  })
  // A plate that is only a point has no corner: beside it the disc would lie on other things.
  const plated = marks.filter(({ edge }) => !layout.small?.has(edge.id))
  return {
    hatches: marks.map(({ hatch }) => hatch),
    discs: plated.map(({ disc }) => disc),
    signs: plated.map(({ sign }) => sign),
  }
}

/** Short strokes that cross a line all the way, leaning like those of a hatching. */
function strokes({ from, to }: EdgePlace, half: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const [alongX, alongY] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const count = Math.floor(length / APART) - 1
  return Array.from({ length: Math.max(count, 0) }, (_, i) => {
    const { x, y } = along({ from, to }, ((i + 1) * APART) / length)
    const [dx, dy] = [-alongY * half + alongX * LEAN, alongX * half + alongY * LEAN]
    return `M${round(x - dx)},${round(y - dy)}L${round(x + dx)},${round(y + dy)}`
  }).join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
