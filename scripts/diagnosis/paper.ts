import { evaluate, type QuantityId, type Tape } from '../../src/engine'
import type { Rewrites } from '../../src/mistakes'

interface OnPaper {
  readonly rewrites?: Rewrites
  /** Significant digits that are kept on the way. */
  readonly kept: number
}

/** A number as it comes out on paper, before it is written down: every one on the way to it has been rounded. */
export function onPaper({ places, steps, values }: Tape, asked: QuantityId, { rewrites, kept }: OnPaper): number {
  const known = new Map<QuantityId, number>()
  const formulaOf = (id: QuantityId) => rewrites?.get(id) ?? steps[places.get(id) ?? -1]?.formula
  const valueOf = (id: QuantityId): number => {
    const there = known.get(id)
    if (there !== undefined) return there
    const formula = formulaOf(id)
    const value = formula ? Number(evaluate(formula, valueOf).toPrecision(kept)) : values[id]!
    known.set(id, value)
    return value
  }
  const formula = formulaOf(asked)
  return formula ? evaluate(formula, valueOf) : values[asked]!
}
