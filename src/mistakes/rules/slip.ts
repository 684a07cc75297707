import type { Expression, QuantityId } from '../../engine'
import type { MistakeId } from '../mistake'
import type { Rewrites } from '../rewrites'

/** What is put in the place of the formula that writes a quantity. */
export type Rewrite = readonly [QuantityId, Expression]

/** One way to go wrong: what it is called, and what it puts in the place of formulas. */
export interface Slip {
  readonly id: MistakeId
  readonly rewrites: Rewrites
}

/** A slip in these formulas. */
export function slip(id: MistakeId, rewrites: readonly Rewrite[]): Slip {
  return { id, rewrites: new Map(rewrites) }
}

/** Writes the slips of one step: each puts another formula in its place. */
export function slipsAt(asked: QuantityId): (id: MistakeId, formula: Expression) => Slip {
  return (id, formula) => slip(id, [[asked, formula]])
}
