import {
  constant,
  difference,
  name,
  negative,
  product,
  quantity,
  type Expression,
  type Step,
  type Tape,
} from '../engine'

/** Where an output's ∂E/∂out comes from: the slope of ½(target − out)², or of (target − out)², not yet worked out; null for any other step. */
export function slopeOfSquare({ problem }: Tape, { what }: Step): Expression | null {
  if (what.kind !== 'dE_dout' || what.node.kind !== 'output') return null
  const { loss = 'half-square' } = problem
  if (loss !== 'half-square' && loss !== 'square') return null
  const miss = difference(quantity(name.target(what.node)), quantity(name.out(what.node)))
  const half = loss === 'half-square' ? [constant(0.5)] : []
  return product(constant(2), ...half, miss, negative(constant(1)))
}
