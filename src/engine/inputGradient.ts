import { evaluate } from './evaluate'
import { product, quantity, readsOf, sum, type Expression } from './expression'
import { name } from './quantities'
import type { Tape } from './tape'
import { edgesFrom, type NetworkNode, type Topology } from './topology'

/** How fast E changes with an input, in symbols: the sum over its weights of δ of the receiver times the weight. */
export function inputSlope(topology: Topology, input: NetworkNode): Expression {
  return sum(edgesFrom(topology, input).map((edge) => product(quantity(name.delta(edge.to)), quantity(edge.id))))
}

/**
 * The same as a number.
 *
 * No step writes it, since nothing is learned by it; null where the tape does not come that far, as that of a sample which is
 * only looked at.
 */
export function inputGradient({ topology, values }: Tape, input: NetworkNode): number | null {
  const slope = inputSlope(topology, input)
  return readsOf(slope).every((id) => id in values) ? evaluate(slope, (id) => values[id]!) : null
}
