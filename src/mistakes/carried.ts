import { readsOf, type Expression, type QuantityId, type Tape } from '../engine'
import type { OwnNumbers } from './mistake'
import { formulaOf } from './rewrites'

/** What a step goes on from, where a person's earlier numbers are not the tape's. */
export interface Carried {
  /** All of the numbers that stand as the person gave them. */
  readonly own: ReadonlyMap<QuantityId, number>
  /** Those that the step follows from, the nearest first; none where it would come to the same without them. */
  readonly from: readonly QuantityId[]
}

/**
 * Finds the earlier numbers of a person that a step goes on from.
 *
 * Asked can be a quantity or a formula that no step has. A zero would make later steps trivial, and what was skipped is no number: there the true one goes on.
 */
export function carriedTo(tape: Tape, asked: QuantityId | Expression, numbers: OwnNumbers): Carried {
  const { places, values } = tape
  const read = typeof asked === 'string' ? [asked] : readsOf(asked)
  const last = Math.max(...read.map((id) => places.get(id) ?? 0))
  const end = typeof asked === 'string' ? last : last + 1
  const own = new Map<QuantityId, number>()
  for (const [id, value] of entriesOf(numbers)) {
    const place = places.get(id)
    const isEarlier = place !== undefined && place < end
    if (isEarlier && value && Number.isFinite(value) && value !== values[id]) own.set(id, value)
  }
  return { own, from: own.size > 0 ? reached(tape, read, own) : [] }
}

/** A person's own number for a quantity. */
export function ownNumber(numbers: OwnNumbers, id: QuantityId): number | null {
  return (isMap(numbers) ? numbers.get(id) : numbers[id]) ?? null
}

/** The numbers of a person that working a step out comes upon; behind them it does not look. */
function reached(
  tape: Tape,
  asked: readonly QuantityId[],
  own: ReadonlyMap<QuantityId, number>,
): readonly QuantityId[] {
  const seen = new Set(asked)
  // What is added while the loop runs is visited as well.
  for (const id of seen) {
    const formula = own.has(id) ? null : formulaOf(tape, id)
    if (formula) for (const read of readsOf(formula)) seen.add(read)
  }
  const { places } = tape
  return [...seen].filter((id) => own.has(id)).sort((a, b) => places.get(b)! - places.get(a)!)
}

function entriesOf(numbers: OwnNumbers): Iterable<readonly [QuantityId, number | null | undefined]> {
  // The keys of a plain object are names of quantities.
  return isMap(numbers) ? numbers : (Object.entries(numbers) as [QuantityId, number | null][])
}

function isMap(numbers: OwnNumbers): numbers is ReadonlyMap<QuantityId, number | null> {
  return numbers instanceof Map
}
