import { evaluate, readsOf, type Expression, type QuantityId } from '../engine'
import { formulaOf } from '../mistakes/rewrites'
import type { Compared } from './compare'
import { quantityFrom } from './figure'
import { unitOf } from './printed'

/** The formula of a step with other numbers than those that the source has printed before: with them it fits exactly. */
export interface OtherInputs {
  readonly formula: Expression
  /** All numbers that the formula reads, the other ones among them. */
  readonly inputs: ReadonlyMap<QuantityId, number>
  /** What was changed, in the order of the formula. */
  readonly changed: readonly QuantityId[]
}

/** A number beside a printed one, and how far from it: in units of its last digit, or of the digit before. */
interface Beside {
  readonly value: number
  readonly far: number
}

/** Doubles hold no more for certain. */
const MOST_DIGITS = 15
/** How many units a digit may be off. */
const MOST_UNITS = 2
/** With fewer digits than these one less would be another number. */
const ENOUGH = 3
/** The same number but for the dust of doubles, as a part of it. */
const SAME = 1e-9

/**
 * Looks for inputs, near those that the source has printed, with which a step comes to the figure exactly, to its last digit.
 *
 * One number is changed, or two where one is not enough; the nearest ones win. Where nothing was printed there is nothing to change.
 */
export function otherInputs(one: Compared, all: readonly Compared[]): OtherInputs | null {
  const { figure, tape, own, printed } = one
  const formula = formulaOf(tape, figure.quantity)
  if (!formula) return null
  const reads = readsOf(formula)
  const here = (id: QuantityId): number => own.get(id) ?? tape.values[id]!
  const wanted = quantityFrom(figure, printed.value, here)
  const choices = reads.map((id) => ({ id, beside: besideOf(id, one, all) })).filter(({ beside }) => beside.length > 0)

  let best: { readonly changes: ReadonlyMap<QuantityId, number>; readonly far: number } | null = null
  const attempt = (changes: ReadonlyMap<QuantityId, number>, far: number): void => {
    if (best && best.far <= far) return
    const value = evaluate(formula, (id) => changes.get(id) ?? here(id))
    if (Math.abs(value - wanted) <= SAME * Math.abs(wanted)) best = { changes, far }
  }
  for (const { id, beside } of choices) for (const { value, far } of beside) attempt(new Map([[id, value]]), far)
  if (!best)
    for (const [i, first] of choices.entries())
      for (const second of choices.slice(i + 1))
        for (const a of first.beside)
          for (const b of second.beside)
            attempt(
              new Map([
                [first.id, a.value],
                [second.id, b.value],
              ]),
              a.far + b.far,
            )
  return best && found(formula, reads, best, here)
}

function found(
  formula: Expression,
  reads: readonly QuantityId[],
  { changes }: { readonly changes: ReadonlyMap<QuantityId, number> },
  here: (id: QuantityId) => number,
): OtherInputs {
  const inputs = new Map(reads.map((id) => [id, changes.get(id) ?? here(id)]))
  return { formula, inputs, changed: reads.filter((id) => changes.has(id)) }
}

/** Numbers beside one that the source has printed of this quantity in the same iteration. */
function besideOf(id: QuantityId, { figure, own, tape }: Compared, all: readonly Compared[]): readonly Beside[] {
  const source = all.find(
    (other) =>
      other.figure.quantity === id && other.figure.iteration === figure.iteration && other.figure.of === 'value',
  )
  if (!source) return []
  const there = own.get(id) ?? tape.values[id]!
  const unit = unitOf(source.printed)
  const steps = source.printed.digits < ENOUGH ? [unit] : [unit, 10 * unit]
  return steps.flatMap((step, coarser) =>
    Array.from({ length: 2 * MOST_UNITS + 1 }, (_, i) => i - MOST_UNITS).flatMap((units) => {
      // Without the dust of doubles: it will be written.
      const value = Number(((Math.round(there / step) + units) * step).toPrecision(MOST_DIGITS))
      return Math.abs(value - there) <= SAME * Math.abs(there) ? [] : [{ value, far: Math.abs(units) + coarser }]
    }),
  )
}
