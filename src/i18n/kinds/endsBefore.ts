import { name, type NetworkNode, type Quantity, type Tape } from '../../engine'

/** Why an iteration stops: an output at 0 or 1, of which the logarithm is asked; a power of e; or any number that is too large. */
export type EndFact =
  | { readonly kind: 'logarithm'; readonly node: NetworkNode; readonly end: 0 | 1 }
  | { readonly kind: 'power' }
  | { readonly kind: 'large'; readonly what: Quantity }

/** Why the tape ends before this number. */
export function endFact(what: Quantity, { values, problem }: Tape): EndFact {
  if (what.kind === 'sum') return { kind: 'power' }
  const isAsked = what.kind === 'error' || (what.kind === 'dE_dout' && what.node.kind === 'output')
  if (isAsked && problem.loss === 'cross-entropy') {
    const out = values[name.out(what.node, 'when' in what ? what.when : 'now')]
    if (out !== undefined) return { kind: 'logarithm', node: what.node, end: out < 0.5 ? 0 : 1 }
  }
  return { kind: 'large', what }
}
