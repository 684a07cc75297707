import { name, type Bias, type ParameterId } from '../../engine'
import { alongWay } from '../alongWay'
import type { Point, Traveller } from '../marks'
import type { Layout } from '../places'
import type { Reading } from '../reading'
import type { View } from '../view'
import { addingUp, type Row } from './addingUp'
import { outside, plateNow } from './alongPlates'
import { unfolding } from './capsule'
import { eased, part } from './part'
import { gradientAt } from './plateLines'
import { factor, sumSaid, termsSaid } from './said'
import { freest } from './spots'

const AIR = 2

/** The δs that a bias answers for come down its lines as beads, unfold by its plate, and add up into its gradient. */
export function biasGradientMove(bias: Bias, p: number, reading: Reading, view: View): readonly Traveller[] {
  const { layout } = view
  const deltas = bias.feeds.map((node) => factor(name.delta(node), reading))
  const rows = rowsBy(bias, layout)
  const { width } = rows[0]!
  const texts = termsSaid(
    deltas.map(({ value }) => value),
    view,
    width,
  )
  const terms = deltas.map(({ id, value }, i) => ({ id: `${bias.id}.${id}`, quantity: id, value, text: texts[i]! }))
  if (p >= 0.4) {
    const gradient = factor(name.gradient(bias), reading)
    const sum = { ...gradient, text: sumSaid(gradient, view, width) }
    const slot = gradientAt(layout.biases.get(bias.id)!.plate, 'bias', sum.text, view)
    return addingUp({ terms, rows, sum, slot, tone: 'backward' }, part(p, 0.4, 0.92), view)
  }
  const { ways, node } = layout.biases.get(bias.id)!
  const own = [plateNow(bias, reading, layout)]
  return terms.map((term, i) => {
    const way = [...[...ways[i]!].reverse(), { x: node.x, y: rows[i]!.y }, rows[i]!]
    const at = alongWay(way, eased(p, 0, 0.36))
    const unfolded = part(p, 0.28, 0.38)
    // Where its row is beside the plate it goes under that.
    const opacity = part(p, 0, 0.06) * Math.max(unfolded, outside(own, at))
    return unfolding({ ...term, tone: 'backward', opacity }, rows[i]!, unfolded, at, view)
  })
}

/** Around the plate of a bias. */
export function rowsBy({ id, feeds }: Bias, layout: Layout): readonly Row[] {
  return rowsAround(layout.biases.get(id)!.plate, feeds.length, id, layout)
}

/** Above, below or beside a plate, or half above and half below it, wherever least is covered. */
export function rowsAround(plate: Point, count: number, id: ParameterId, layout: Layout): readonly Row[] {
  const { sizes } = layout
  const { width } = sizes.traveller
  const half = sizes.plate.line / 2
  const x = plate.x + sizes.plate.width / 2 - width / 2
  const candidates = [sizes.traveller.height, sizes.number + 2].flatMap((height): Row[][] => {
    const pitch = height + AIR
    const column = (at: number, top: number, some = count): Row[] =>
      Array.from({ length: some }, (_, i) => ({ x: at, y: top + height / 2 + i * pitch, width, height }))
    const all = count * pitch - AIR
    const upper = Math.ceil(count / 2)
    const beside = (sizes.plate.width + width) / 2 + 2 * AIR
    return [
      column(x, plate.y - half - AIR - all),
      column(x, plate.y + half + AIR),
      column(plate.x + beside, plate.y - all / 2),
      column(plate.x - beside - 1.5 * sizes.bias, plate.y - all / 2),
      [...column(x, plate.y - half - upper * pitch, upper), ...column(x, plate.y + half + AIR, count - upper)],
    ]
  })
  return freest(candidates, id, layout)
}
