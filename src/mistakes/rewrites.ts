import { evaluate, type Expression, type QuantityId, type Tape } from '../engine'

/** A mistake: what it puts in the place of step formulas, by the quantity that the step writes. */
export type Rewrites = ReadonlyMap<QuantityId, Expression>

/** How an iteration differs from its tape. */
export interface Altered {
  readonly rewrites?: Rewrites | undefined
  /** Numbers that stand as a person gave them, whatever would come out. */
  readonly own?: ReadonlyMap<QuantityId, number> | undefined
  /** What is written down of a number that has been worked out, and gone on with; without it, all of it. */
  readonly written?: ((value: number, of: QuantityId) => number) | undefined
}

const NO_REWRITES: Rewrites = new Map()

/**
 * Reads the numbers of an iteration that goes on from other formulas, or from somebody's own numbers: all that depends on
 * them is worked out anew, and only when it is asked for. What does not depend on them is the tape's, to the last bit.
 *
 * A formula that reads what it replaces, ten times the gradient, reads the number of the tape.
 */
export function evaluateWith(
  tape: Tape,
  { rewrites = NO_REWRITES, own, written }: Altered,
): (id: QuantityId) => number {
  const known = new Map(own)
  const underWay = new Set<QuantityId>()
  const valueOf = (id: QuantityId): number => {
    const there = known.get(id)
    if (there !== undefined) return there
    const formula = rewrites.get(id) ?? formulaOf(tape, id)
    if (!formula || underWay.has(id)) return tape.values[id]!
    underWay.add(id)
    const worked = evaluate(formula, valueOf)
    const value = written ? written(worked, id) : worked
    underWay.delete(id)
    known.set(id, value)
    return value
  }
  return valueOf
}

/** The formula by which a tape comes to a number; null for what is given, and for what other samples say. */
export function formulaOf({ places, steps }: Tape, id: QuantityId): Expression | null {
  const step = steps[places.get(id) ?? -1]
  // What other samples say has the place of the step that adds it up.
  return step?.writes === id ? step.formula : null
}
