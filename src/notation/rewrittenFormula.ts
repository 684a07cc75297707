import type { Expression, QuantityId, Seen } from '../engine'
import { expressionTerms } from './expressionMath'
import { equals, lineOf, numbersOf, symbolsOf, type Formula } from './formulaOf'
import type { DecimalsShown } from './numbers'

/**
 * Writes another formula out for a quantity than the one that its step has: as it is, in symbols and with numbers.
 *
 * Nothing stands between the two sides: the chain of a gradient, or σ of a net, would be the right one.
 */
export function rewrittenFormula(
  seen: Seen,
  writes: QuantityId,
  formula: Expression,
  decimals: DecimalsShown,
): Formula {
  const symbols = symbolsOf(seen.tape)
  const numbers = numbersOf(seen, decimals)
  return {
    rule: lineOf([{ sign: '', term: symbols.leaf(writes) }, ...equals(expressionTerms(formula, symbols))]),
    factors: [],
    brace: null,
    numbers: lineOf(equals(expressionTerms(formula, numbers))),
    short: [],
    result: lineOf(equals([{ sign: '', term: numbers.leaf(writes) }])),
  }
}
