import { exponential, shareOf, tanh, timesLog, type Expression, type QuantityId } from '../../engine'

/** Where the number of each quantity stands in a list. */
export type Slots = ReadonlyMap<QuantityId, number>

/**
 * Makes a function of an expression that works it out from a list of numbers: the same operations in the same order as
 * `evaluate`, so the very same digits, but without looking up a name. A run asks for each of them at every update.
 */
export function compile(expression: Expression, values: Float64Array, slots: Slots): () => number {
  const inside = (part: Expression): (() => number) => compile(part, values, slots)
  switch (expression.kind) {
    case 'quantity': {
      const slot = slots.get(expression.id)!
      return () => values[slot]!
    }
    case 'constant': {
      const { value } = expression
      return () => value
    }
    case 'sum': {
      const [first, ...others] = expression.terms.map(inside)
      return () => {
        let total = first!()
        for (const term of others) total += term()
        return total
      }
    }
    case 'product': {
      const [first, ...others] = expression.factors.map(inside)
      return () => {
        let total = first!()
        for (const factor of others) total *= factor()
        return total
      }
    }
    case 'difference': {
      const [from, take] = [inside(expression.from), inside(expression.take)]
      return () => from() - take()
    }
    case 'square': {
      const of = inside(expression.of)
      return () => {
        const base = of()
        return base * base
      }
    }
    case 'quotient': {
      const [over, under] = [inside(expression.over), inside(expression.under)]
      return () => over() / under()
    }
    case 'negative': {
      const of = inside(expression.of)
      return () => -of()
    }
    case 'absolute': {
      const of = inside(expression.of)
      return () => Math.abs(of())
    }
    case 'powerOfE': {
      const exponent = inside(expression.exponent)
      return () => exponential(exponent())
    }
    case 'tanh': {
      const of = inside(expression.of)
      return () => tanh(of())
    }
    case 'larger': {
      const [one, other] = [inside(expression.one), inside(expression.other)]
      return () => Math.max(one(), other())
    }
    case 'sided': {
      const { above, otherwise } = expression
      const of = inside(expression.of)
      return () => (of() > 0 ? above : otherwise)
    }
    case 'timesLog': {
      const [factor, of] = [inside(expression.factor), inside(expression.of)]
      return () => timesLog(factor(), of())
    }
    case 'share': {
      const of = inside(expression.of)
      const among = expression.among.map(inside)
      return () =>
        shareOf(
          of(),
          among.map((one) => one()),
        )
    }
    case 'becomes':
      return inside(expression.to)
  }
}
