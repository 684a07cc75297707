import { exponential } from './exponential'
import type { Expression } from './expression'
import { tanh } from './kinds/hyperbolic'
import { timesLog } from './kinds/logarithm'
import { shareOf } from './kinds/softmax'
import type { QuantityId } from './quantities'

/**
 * Works the expression out, from left to right.
 *
 * The loops of the passes go in the same order, so both give the very same digits.
 */
export function evaluate(expression: Expression, valueOf: (id: QuantityId) => number): number {
  switch (expression.kind) {
    case 'quantity':
      return valueOf(expression.id)
    case 'constant':
      return expression.value
    case 'sum':
      return expression.terms.map((term) => evaluate(term, valueOf)).reduce((total, term) => total + term)
    case 'difference':
      return evaluate(expression.from, valueOf) - evaluate(expression.take, valueOf)
    case 'product':
      return expression.factors.map((factor) => evaluate(factor, valueOf)).reduce((total, factor) => total * factor)
    case 'square': {
      const base = evaluate(expression.of, valueOf)
      return base * base
    }
    case 'quotient':
      return evaluate(expression.over, valueOf) / evaluate(expression.under, valueOf)
    case 'negative':
      return -evaluate(expression.of, valueOf)
    case 'powerOfE':
      return exponential(evaluate(expression.exponent, valueOf))
    case 'absolute':
      return Math.abs(evaluate(expression.of, valueOf))
    case 'tanh':
      return tanh(evaluate(expression.of, valueOf))
    case 'larger': {
      const [one, other] = [evaluate(expression.one, valueOf), evaluate(expression.other, valueOf)]
      return one > other ? one : other
    }
    case 'sided':
      return evaluate(expression.of, valueOf) > 0 ? expression.above : expression.otherwise
    case 'timesLog':
      return timesLog(evaluate(expression.factor, valueOf), evaluate(expression.of, valueOf))
    case 'share':
      return shareOf(
        evaluate(expression.of, valueOf),
        expression.among.map((one) => evaluate(one, valueOf)),
      )
    case 'becomes':
      return evaluate(expression.to, valueOf)
  }
}
