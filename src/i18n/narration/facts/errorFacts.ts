import { name, valueIn, type NetworkNode, type Seen } from '../../../engine'
import type { OfKind } from '../quantityWords'
import { trendOf, type Trend } from './signs'

/** An output that makes up this much of E is worth naming. */
const MOST_OF_IT = 0.6
/** A relative change of E below this is rounding. */
const ROUNDING = 1e-12

export type ErrorFact =
  | { readonly kind: 'first'; readonly exact: boolean }
  | { readonly kind: 'again'; readonly before: number; readonly trend: Trend }

export type TotalFact =
  | { readonly kind: 'first'; readonly outputs: number; readonly zero: boolean; readonly most: NetworkNode | null }
  | {
      readonly kind: 'again'
      readonly before: number
      readonly after: number
      readonly trend: Trend
      /** How much of E is gone, from 0 to 1; below 0 where it grew. */
      readonly gone: number
      /** Whether the update went by slopes of E and by nothing else. */
      readonly isTrue: boolean
    }

/** What is worth saying about an output's part of the error, before the update and after it. */
export function errorFact(seen: Seen, { node, when }: OfKind<'error'>): ErrorFact {
  if (when === 'now')
    return { kind: 'first', exact: valueIn(seen, name.out(node)) === valueIn(seen, name.target(node)) }
  const before = valueIn(seen, name.error(node))
  return { kind: 'again', before, trend: trendOf(before, valueIn(seen, name.error(node, 'next'))) }
}

/** What is worth saying about E, before the update and after it. */
export function totalFact(seen: Seen, { when }: OfKind<'total'>): TotalFact {
  return when === 'next' ? totalAgain(seen) : totalAtFirst(seen)
}

function totalAtFirst(seen: Seen): TotalFact {
  const { topology } = seen.tape
  const outputs = topology.layers.at(-1)!
  const total = valueIn(seen, name.total())
  const most = outputs.find((node) => valueIn(seen, name.error(node)) > MOST_OF_IT * total) ?? null
  return { kind: 'first', outputs: outputs.length, zero: total === 0, most }
}

function totalAgain(seen: Seen): TotalFact {
  const { problem } = seen.tape
  const before = valueIn(seen, name.total())
  const after = valueIn(seen, name.total('next'))
  const moved = Math.abs(after - before) > ROUNDING * before
  return {
    kind: 'again',
    before,
    after,
    trend: moved ? trendOf(before, after) : 'same',
    gone: before === 0 ? 0 : 1 - after / before,
    isTrue: problem.updateOrder === 'simultaneous' && problem.program === undefined,
  }
}
