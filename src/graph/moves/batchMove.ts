import { name, samplesOf, type Parameter, type QuantityId, type Tape, type When } from '../../engine'
import { centre } from '../geometry'
import type { Point, Traveller } from '../marks'
import type { Reading } from '../reading'
import type { View } from '../view'
import { addingUp, type Row } from './addingUp'
import { plateOf } from './alongPlates'
import { rowsAround } from './biasGradientMove'
import { part } from './part'
import { gradientAt } from './plateLines'
import { factor, sumSaid, termsSaid } from './said'
import { totalRows } from './totalMove'

/** More terms than these nobody could follow: their sum is there at the end. */
const MOST_TERMS = 4
/** From the head of the card of all samples to its number, as it is drawn there. */
const NUMBER_OF_ALL = 37

/** By a parameter's plate the gradients of all samples pour into one. */
export function batchGradientMove(parameter: Parameter, p: number, reading: Reading, view: View): readonly Traveller[] {
  const { layout } = view
  const { tape } = reading
  const ids = samplesOf(tape.problem).map((_, sample) =>
    sample === tape.sample ? name.gradient(parameter) : name.sampleGradient(sample, parameter),
  )
  if (isFolded(tape, ids.length)) return []
  const kind = 'feeds' in parameter ? 'bias' : 'weight'
  const plate = plateOf(parameter, layout)
  const rows = rowsAround(plate, ids.length, parameter.id, layout)
  const slotFor = (text: string): Point => gradientAt(plate, kind, text, view)
  return poured(ids, name.batchGradient(parameter), { rows, slotFor, tone: 'backward' }, p, reading, view)
}

/** On the card of E over all samples their errors pour into one. */
export function batchErrorMove(when: When, p: number, reading: Reading, view: View): readonly Traveller[] {
  const { layout } = view
  const { all } = layout
  const { tape } = reading
  const ids = samplesOf(tape.problem).map((_, sample) =>
    sample === tape.sample ? name.total(when) : name.sampleError(sample, when),
  )
  if (!all || isFolded(tape, ids.length)) return []
  const rows = totalRows({ ...layout, total: all }, ids.length)
  const slotFor = (): Point => ({ x: centre(all).x, y: all.y + NUMBER_OF_ALL })
  return poured(ids, name.batchError(when), { rows, slotFor, tone: 'error' }, p, reading, view)
}

/** Too many terms stand in no room, and an average is not what pours together. */
function isFolded({ problem }: Tape, count: number): boolean {
  return count > MOST_TERMS || problem.batch === 'mean'
}

interface Place {
  readonly rows: readonly Row[]
  readonly slotFor: (text: string) => Point
  readonly tone: 'backward' | 'error'
}

function poured(
  ids: readonly QuantityId[],
  into: QuantityId,
  { rows, slotFor, tone }: Place,
  p: number,
  reading: Reading,
  view: View,
): readonly Traveller[] {
  const width = rows[0]!.width
  const factors = ids.map((id) => factor(id, reading))
  const texts = termsSaid(
    factors.map(({ value }) => value),
    view,
    width,
  )
  const terms = factors.map(({ id, value }, i) => ({ id: `part.${id}`, quantity: id, value, text: texts[i]! }))
  const total = factor(into, reading)
  const text = sumSaid(total, view, width)
  return addingUp({ terms, rows, sum: { ...total, text }, slot: slotFor(text), tone }, part(p, 0.02, 0.92), view)
}
