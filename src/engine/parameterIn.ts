import type { Quantity } from './quantities'
import type { Parameter } from './topology'

/** The weight or bias that a quantity is, belongs to, or lies along; null for one of a neuron or of all of the network. */
export function parameterIn(what: Quantity): Parameter | null {
  return 'edge' in what ? what.edge : 'bias' in what ? what.bias : 'parameter' in what ? what.parameter : null
}
