import { constant, difference, name, negative, product, quantity, type Expression, type Step } from '../engine'

/** Where an output's ∂E/∂out comes from: the slope of ½(target − out)², not yet worked out; null for any other step. */
export function slopeOfSquare({ what }: Step): Expression | null {
  if (what.kind !== 'dE_dout' || what.node.kind !== 'output') return null
  const miss = difference(quantity(name.target(what.node)), quantity(name.out(what.node)))
  return product(constant(2), constant(0.5), miss, negative(constant(1)))
}
