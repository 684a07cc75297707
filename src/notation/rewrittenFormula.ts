import type { Expression, QuantityId, Seen } from '../engine'
import { expressionMath, expressionTerms, type Leaves } from './expressionMath'
import { equals, lineOf, numbersOf, symbolsOf, type Formula } from './formulaOf'
import { inBrackets, mathNode } from './mathNode'
import type { DecimalsShown } from './numbers'
import { markOdd } from './oddPieces'

/**
 * Writes another formula out for a quantity than the one that its step has: as it is, in symbols and with numbers. What it
 * has and `other` has not stands in a row of class `odd`.
 *
 * Nothing stands between the two sides: the chain of a gradient, or σ of a net, would be the right one.
 */
export function rewrittenFormula(
  seen: Seen,
  writes: QuantityId,
  formula: Expression,
  decimals: DecimalsShown,
  other: Expression = formula,
): Formula {
  const odd = new Map<QuantityId, Expression>()
  const marked = markOdd(formula, other, (piece) => {
    // Printed as a quantity is: in one piece, with brackets where a negative number would have them.
    const id = `odd.${odd.size}` as QuantityId
    odd.set(id, piece)
    return { kind: 'quantity', id }
  })
  const symbols = withOdd(symbolsOf(seen.tape), odd)
  const numbers = withOdd(numbersOf(seen, decimals), odd)
  return {
    rule: lineOf([{ sign: '', term: symbols.leaf(writes) }, ...equals(expressionTerms(marked, symbols))]),
    factors: [],
    brace: null,
    numbers: lineOf(equals(expressionTerms(marked, numbers))),
    short: [],
    result: lineOf(equals([{ sign: '', term: numbers.leaf(writes) }])),
  }
}

/** Writes the pieces that stand under these names as what they are. */
function withOdd(leaves: Leaves, odd: ReadonlyMap<QuantityId, Expression>): Leaves {
  return {
    ...leaves,
    leaf(id) {
      const piece = odd.get(id)
      if (!piece) return leaves.leaf(id)
      const math = expressionMath(piece, leaves)
      const isSum = piece.kind === 'sum' || piece.kind === 'difference'
      return mathNode('mrow', [isSum ? inBrackets(math) : math], { class: 'odd' })
    },
    isNegative(id) {
      const piece = odd.get(id)
      return piece ? startsNegative(piece, leaves) : leaves.isNegative(id)
    },
  }
}

function startsNegative(piece: Expression, leaves: Leaves): boolean {
  if (piece.kind === 'product') return startsNegative(piece.factors[0]!, leaves)
  return piece.kind === 'negative' || (piece.kind === 'quantity' && leaves.isNegative(piece.id))
}
