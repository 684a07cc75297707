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

export const quantity = (id: QuantityId): Expression => ({ kind: 'quantity', id })
export const constant = (value: number): Expression => ({ kind: 'constant', value })
export const product = (...factors: readonly Expression[]): Expression => ({ kind: 'product', factors })
export const difference = (from: Expression, take: Expression): Expression => ({ kind: 'difference', from, take })
export const square = (of: Expression): Expression => ({ kind: 'square', of })
export const quotient = (over: Expression, under: Expression): Expression => ({ kind: 'quotient', over, under })
export const negative = (of: Expression): Expression => ({ kind: 'negative', of })
export const powerOfE = (exponent: Expression): Expression => ({ kind: 'powerOfE', exponent })
export const absolute = (of: Expression): Expression => ({ kind: 'absolute', of })

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
      case 'square':
      case 'negative':
      case 'absolute':
        visit(part.of)
    }
  }
  visit(expression)
  return [...found]
}
