import { evaluate, type QuantityId, type Tape } from '../../src/engine'
import type { Rewrites } from '../../src/mistakes'

interface OnPaper {
  readonly rewrites?: Rewrites
  /** Significant digits that are kept on the way. */
  readonly kept: number
  /** Whether the others are left out, where most round. */
  readonly isCut?: boolean
}

/** A number as it comes out on paper, before it is written down: every one on the way to it has been rounded. */
export function onPaper(
  { places, steps, values }: Tape,
  asked: QuantityId,
  { rewrites, kept, isCut = false }: OnPaper,
): number {
  const known = new Map<QuantityId, number>()
  const shortened = (value: number): number => Number(isCut ? cutTo(value, kept) : value.toPrecision(kept))
  const formulaOf = (id: QuantityId) => rewrites?.get(id) ?? steps[places.get(id) ?? -1]?.formula
  const valueOf = (id: QuantityId): number => {
    const there = known.get(id)
    if (there !== undefined) return there
    const formula = formulaOf(id)
    const value = formula ? shortened(evaluate(formula, valueOf)) : values[id]!
    known.set(id, value)
    return value
  }
  const formula = formulaOf(asked)
  return formula ? evaluate(formula, valueOf) : values[asked]!
}

/** A number without its later digits, as a text. */
export function cutTo(value: number, digits: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(digits + 3).split('e')
  return `${mantissa.slice(0, -4)}e${exponent}`
}
