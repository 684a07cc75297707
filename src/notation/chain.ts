import { edgesFrom, name, type Edge, type QuantityId, type Tape } from '../engine'

/** One link of the chain rule: a quantity, or, under its own name, the sum of what comes back over several paths. */
export type ChainFactor =
  | { readonly kind: 'quantity'; readonly id: QuantityId }
  | { readonly kind: 'paths'; readonly id: QuantityId; readonly ids: readonly QuantityId[] }
  /** ∂net/∂w: as a number it is what the sender sent. */
  | { readonly kind: 'sent'; readonly id: QuantityId; readonly edge: Edge }

/** More than these stand as their sum: a line with three fractions and two factors is wider than any place for it. */
const MOST_PATHS = 2

/** The whole chain of a weight's gradient, from the error to the weight; null for any other quantity. */
export function chainOf({ topology, quantities, problem }: Tape, id: QuantityId): readonly ChainFactor[] | null {
  const quantity = quantities.get(id)
  // A wrong program has another chain, or none.
  if (quantity?.kind !== 'weightGradient' || problem.program !== undefined) return null
  const { edge } = quantity
  // With softmax δ is a sum over all outputs: it stands as one factor.
  if (edge.to.kind === 'output' && problem.activations?.at(-1) === 'softmax') return null
  const paths = edgesFrom(topology, edge.to)
  const error = name.errorByOut(edge.to)
  const first: ChainFactor =
    paths.length > 0 && paths.length <= MOST_PATHS
      ? { kind: 'paths', id: error, ids: paths.map((path) => name.via(path)) }
      : { kind: 'quantity', id: error }
  return [first, { kind: 'quantity', id: name.slope(edge.to) }, { kind: 'sent', id: name.out(edge.from), edge }]
}
