import { name, type When } from '../../engine'
import { alongWay } from '../alongWay'
import { centre } from '../geometry'
import { wayToTotal } from '../links'
import type { Traveller } from '../marks'
import type { Layout } from '../places'
import type { Reading } from '../reading'
import type { View } from '../view'
import { addingUp, type Row } from './addingUp'
import { unfolding } from './capsule'
import { eased, part } from './part'
import { factor, sumSaid, termsSaid } from './said'
import { slip } from './slip'
import { totalAt } from './slots'

/** Below the line of E's name. */
const BELOW_NAME = 24

/** The errors come to E along its lines, unfold where it will stand, and add up. */
export function totalMove(when: When, p: number, reading: Reading, view: View): readonly Traveller[] {
  const { layout } = view
  const outputs = reading.tape.topology.layers.at(-1)!
  const errors = outputs.map((node) => factor(name.error(node, when), reading))
  const rows = totalRows(layout, errors.length)
  const [first, last] = [rows[0]!, rows.at(-1)!]
  const texts = termsSaid(
    errors.map(({ value }) => value),
    view,
    first.width,
  )
  const terms = errors.map(({ id, value }, i) => ({ id: `part.${id}`, quantity: id, value, text: texts[i]! }))
  const width = first.width + 16
  const y = first.y - first.height / 2
  const under = { x: first.x - width / 2, y, width, height: last.y + last.height / 2 - y }
  const paper = slip(name.total(when), under, Math.min(part(p, 0.36, 0.44), 1 - part(p, 0.94, 0.98)), view)
  if (p >= 0.5) {
    const total = factor(name.total(when), reading)
    const sum = { ...total, text: sumSaid(total, view, first.width) }
    return [...paper, ...addingUp({ terms, rows, sum, slot: totalAt(view), tone: 'error' }, part(p, 0.5, 1), view)]
  }
  const coming = terms.map((term, i) => {
    const row = rows[i]!
    return unfolding(
      { ...term, tone: 'error', opacity: part(p, 0, 0.06) },
      row,
      part(p, 0.36, 0.46),
      alongWay([...wayToTotal(layout, outputs[i]!.id), row], eased(p, 0, 0.44)),
      view,
    )
  })
  return [...paper, ...coming]
}

/** One under the other over the place of E's number: below its name, if they fit there. */
export function totalRows({ total, sizes }: Layout, count: number): readonly Row[] {
  const { width, height } = sizes.traveller
  const below = total.height - 2 - BELOW_NAME
  const [top, room] = below >= count * (sizes.number + 4) ? [BELOW_NAME, below] : [2, total.height - 4]
  const pitch = Math.max(sizes.number + 2, Math.min(height + 2, room / count))
  const middle = total.y + top + room / 2
  return Array.from({ length: count }, (_, i) => ({
    x: centre(total).x,
    y: middle + (i - (count - 1) / 2) * pitch,
    width,
    height: Math.min(height, pitch - 2),
  }))
}
