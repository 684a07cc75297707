import { name, type NetworkNode, type Quantity, type Tape } from '../../engine'

/** Why an iteration stops: an output at 0 or 1, of which the logarithm is asked; Σ e^net; or any number that is too large. */
export type EndFact =
  | { readonly kind: 'logarithm'; readonly node: NetworkNode; readonly end: 0 | 1 }
  | { readonly kind: 'power'; readonly end: 'large' | 'low' }
  | { readonly kind: 'large'; readonly what: Quantity }

/** Why the tape ends before this number. */
export function endFact(what: Quantity, { values, problem, topology }: Tape): EndFact {
  if (what.kind === 'sum') {
    const isLarge = topology.layers.at(-1)!.some((node) => values[name.net(node, what.when)]! > 0)
    return { kind: 'power', end: isLarge ? 'large' : 'low' }
  }
  const isAsked = what.kind === 'error' || (what.kind === 'dE_dout' && what.node.kind === 'output')
  if (isAsked && problem.loss === 'cross-entropy') {
    const out = values[name.out(what.node, 'when' in what ? what.when : 'now')]
    if (out !== undefined) return { kind: 'logarithm', node: what.node, end: out < 0.5 ? 0 : 1 }
  }
  return { kind: 'large', what }
}
