import type { QuantityId } from '../../engine'
import type { Point, Traveller } from '../marks'
import type { View } from '../view'
import { capsule, sizeFor, type Size, type Tone } from './capsule'
import { eased, part } from './part'

/** What is added. */
export interface Term {
  readonly id: string
  readonly quantity: QuantityId | null
  readonly value: number
  readonly text: string
  /** What it is before it is measured, if not of the sum's tone. */
  readonly tone?: Tone
}

/** Where a term stands, by its centre. */
export interface Row extends Point, Size {}

/** Terms in their rows, and where their sum will be written. */
export interface Adding {
  readonly terms: readonly Term[]
  readonly rows: readonly Row[]
  readonly sum: { readonly id: QuantityId; readonly value: number; readonly text: string }
  readonly slot: Point
  readonly tone: Tone
  /** Whether the terms remain, pale, once they are added. */
  readonly stays?: boolean
}

/**
 * Rows that add up in sight, each a measure of its number on one scale.
 *
 * What has the sum's sign pours into the largest of its kind; what has the other eats as much of it as it is long. So at any moment
 * the signed lengths give the sum, and in the end one row is it, and goes to its slot.
 */
export function addingUp(
  { terms, rows, sum, slot, tone, stays = false }: Adding,
  p: number,
  view: View,
): readonly Traveller[] {
  const receiver = receiverOf(terms, sum.value)
  const scale = scaleOf(terms)
  const isMeasured = p >= 0.08
  const [grown, poured] = [part(p, 0.08, 0.2), eased(p, 0.34, 0.7)]
  const lengthOf = (i: number): number => {
    const size = Math.abs(terms[i]!.value)
    return i === receiver ? size + (Math.abs(sum.value) - size) * poured : size * (1 - poured)
  }
  const rowOf = (i: number): Traveller => {
    const { id, quantity, value, text, tone: own } = terms[i]!
    const isSpent = i !== receiver && p >= 0.6
    return capsule(
      {
        id,
        quantity,
        value,
        text,
        tone: isMeasured ? tone : (own ?? tone),
        looks: looksOf(isMeasured, value < 0, isSpent),
        size: rows[i]!,
        ...(isMeasured ? { bar: scale > 0 ? (lengthOf(i) / scale) * grown : 0 } : {}),
        // Beside the sum a term would read as one that is still to come.
        opacity: i === receiver ? 1 : 1 - part(p, 0.6, 0.7) + (stays ? part(p, 0.82, 0.95) : 0),
      },
      rows[i]!,
      view,
    )
  }
  const others = terms.flatMap((_, i) => (i === receiver ? [] : [rowOf(i)]))
  if (receiver < 0) return others
  // The receiver is drawn last: the sum is never behind a term.
  if (p < 0.7) return [...others, rowOf(receiver)]
  const row = rows[receiver]!
  const held = capsule(
    {
      ...terms[receiver]!,
      tone,
      looks: looksOf(true, terms[receiver]!.value < 0, true),
      size: row,
      bar: 0,
      opacity: part(p, 0.82, 0.95),
    },
    row,
    view,
  )
  // In a narrow row the sum needs more room than its terms: it takes it to the left.
  const width = Math.max(row.width, sizeFor(sum.text, view).width)
  const from = { x: row.x - (width - row.width) / 2, y: row.y }
  // Upright the rows stand beside each other below the neuron: it keeps below it first.
  const [first, second] = [eased(p, 0.76, 0.88), eased(p, 0.78, 0.95)]
  const [across, down] = view.layout.orientation === 'upright' ? [first, second] : [second, first]
  const result = capsule(
    {
      id: `sum.${terms[receiver]!.id}`,
      text: sum.text,
      value: sum.value,
      quantity: sum.id,
      tone,
      looks: looksOf(true, sum.value < 0, false),
      size: { width, height: row.height },
      bar: scale > 0 ? lengthOf(receiver) / scale : 0,
      opacity: 1 - part(p, 0.94, 1),
    },
    {
      x: from.x + (slot.x - from.x) * across,
      y: from.y + (slot.y - from.y) * down,
    },
    view,
  )
  return [...others, ...(stays && held.opacity > 0 ? [held] : []), result]
}

function looksOf(isMeasured: boolean, isNegative: boolean, isSpent: boolean): string {
  return [isMeasured && 'measure', isNegative && 'negative', isSpent && 'spent'].filter(Boolean).join(' ')
}

/** The largest term that has the sum's sign; none for a sum of 0, where all is eaten. */
export function receiverOf(terms: readonly Pick<Term, 'value'>[], sum: number): number {
  const share = ({ value }: Pick<Term, 'value'>): number => value * Math.sign(sum)
  const largest = Math.max(0, ...terms.map(share))
  return largest > 0 ? terms.findIndex((term) => share(term) === largest) : -1
}

/** What the width of a row stands for: all of one sign, on the side that has more. */
function scaleOf(terms: readonly Term[]): number {
  const all = (sign: number): number => terms.reduce((sum, { value }) => sum + Math.max(0, sign * value), 0)
  return Math.max(all(1), all(-1))
}
