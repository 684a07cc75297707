import type { QuantityId } from './quantities'

/** How a quantity comes from quantities that are already known. One tree evaluates, prints and explains. */
export type Expression =
  | { readonly kind: 'quantity'; readonly id: QuantityId }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  | { readonly kind: 'difference'; readonly from: Expression; readonly take: Expression }
  | { readonly kind: 'product'; readonly factors: readonly Expression[] }
  | { readonly kind: 'square'; readonly of: Expression }
  | { readonly kind: 'quotient'; readonly over: Expression; readonly under: Expression }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'powerOfE'; readonly exponent: Expression }
  | { readonly kind: 'absolute'; readonly of: Expression }
  | { readonly kind: 'tanh'; readonly of: Expression }
  /** The larger of two. */
  | { readonly kind: 'larger'; readonly one: Expression; readonly other: Expression }
  /** One number where `of` is above 0, another where it is not: the slope of a curve with a corner at 0. */
  | { readonly kind: 'sided'; readonly of: Expression; readonly above: number; readonly otherwise: number }
  /** factor · ln of; 0 where the factor is 0, whatever the logarithm would be. */
  | { readonly kind: 'timesLog'; readonly factor: Expression; readonly of: Expression }
  /**
   * Softmax: e^of / sum, where `sum` is that of e to the power of each of `among`. Worked out without that sum, which may be
   * too large for a double where the share is not.
   */
  | { readonly kind: 'share'; readonly of: Expression; readonly among: readonly Expression[]; readonly sum: Expression }
  /** What a longer formula comes to: written as both, worked out as the shorter one. */
  | { readonly kind: 'becomes'; readonly from: Expression; readonly to: Expression }

export const quantity = (id: QuantityId): Expression => ({ kind: 'quantity', id })
export const constant = (value: number): Expression => ({ kind: 'constant', value })
export const product = (...factors: readonly Expression[]): Expression => ({ kind: 'product', factors })
export const difference = (from: Expression, take: Expression): Expression => ({ kind: 'difference', from, take })
export const square = (of: Expression): Expression => ({ kind: 'square', of })
export const quotient = (over: Expression, under: Expression): Expression => ({ kind: 'quotient', over, under })
export const negative = (of: Expression): Expression => ({ kind: 'negative', of })
export const powerOfE = (exponent: Expression): Expression => ({ kind: 'powerOfE', exponent })
export const absolute = (of: Expression): Expression => ({ kind: 'absolute', of })
export const becomes = (from: Expression, to: Expression): Expression => ({ kind: 'becomes', from, to })

/** A sum of one term is that term: nothing is added, nothing is written. */
export const sum = (terms: readonly Expression[]): Expression =>
  terms.length === 1 ? terms[0]! : { kind: 'sum', terms }

/** The quantities that the expression reads, each once, in the order of first reading. */
export function readsOf(expression: Expression): readonly QuantityId[] {
  const found = new Set<QuantityId>()
  const visit = (part: Expression): void => {
    switch (part.kind) {
      case 'quantity':
        found.add(part.id)
        return
      case 'constant':
        return
      case 'sum':
        part.terms.forEach(visit)
        return
      case 'product':
        part.factors.forEach(visit)
        return
      case 'difference':
        visit(part.from)
        visit(part.take)
        return
      case 'quotient':
        visit(part.over)
        visit(part.under)
        return
      case 'powerOfE':
        visit(part.exponent)
        return
      case 'larger':
        visit(part.one)
        visit(part.other)
        return
      case 'timesLog':
        visit(part.factor)
        visit(part.of)
        return
      case 'share':
        visit(part.of)
        visit(part.sum)
        return
      case 'becomes':
        visit(part.from)
        visit(part.to)
        return
      case 'square':
      case 'negative':
      case 'absolute':
      case 'tanh':
      case 'sided':
        visit(part.of)
    }
  }
  visit(expression)
  return [...found]
}
