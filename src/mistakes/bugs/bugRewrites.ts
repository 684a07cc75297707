import {
  constant,
  difference,
  edgesFrom,
  name,
  product,
  quantity,
  type Bug,
  type Edge,
  type Expression,
  type NetworkNode,
  type QuantityId,
  type Topology,
} from '../../engine'
import type { Rewrites } from '../rewrites'

type Rewrite = readonly [QuantityId, Expression]

/** What a wrong program puts in the place of which formulas; all others are the right ones. */
export function rewritesOf(bug: Bug, topology: Topology): Rewrites {
  return new Map(listed(bug, topology))
}

function listed(bug: Bug, topology: Topology): readonly Rewrite[] {
  const computing = topology.layers.slice(1).flat()
  const outputs = topology.layers.at(-1)!
  const hidden = topology.layers.slice(1, -1).flat()
  const overPaths = (weightOf: (edge: Edge) => QuantityId): readonly Rewrite[] =>
    hidden
      .flatMap((node) => edgesFrom(topology, node))
      .map((edge) => [name.via(edge), product(quantity(name.delta(edge.to)), quantity(weightOf(edge)))])
  switch (bug) {
    case 'order':
      return overPaths((edge) => name.next(edge))
    case 'one-path':
      return hidden.map((node) => [name.errorByOut(node), quantity(name.via(edgesFrom(topology, node)[0]!))])
    case 'transposed':
      return overPaths((edge) => acrossFrom(topology, edge).id)
    case 'no-output-slope':
      return withoutSlope(outputs)
    case 'no-hidden-slope':
      return withoutSlope(hidden)
    case 'no-slopes':
      return withoutSlope(computing)
    case 'no-half':
      return outputs.map((node) => [
        name.errorByOut(node),
        product(constant(2), difference(quantity(name.out(node)), quantity(name.target(node)))),
      ])
    case 'sign':
      return outputs.map((node) => [
        name.errorByOut(node),
        difference(quantity(name.target(node)), quantity(name.out(node))),
      ])
    case 'net-slope':
      return computing.map((node) => [
        name.slope(node),
        product(quantity(name.net(node)), difference(constant(1), quantity(name.net(node)))),
      ])
  }
}

/**
 * The edge whose weight stands where this one's should, if a layer's weights are numbered sender by sender and not
 * receiver by receiver.
 */
function acrossFrom({ edges, layers }: Topology, { from, to }: Edge): Edge {
  const first = edges.findIndex((edge) => edge.from.layer === from.layer)
  return edges[first + from.index * layers[to.layer]!.length + to.index]!
}

function withoutSlope(nodes: readonly NetworkNode[]): readonly Rewrite[] {
  return nodes.map((node) => [name.delta(node), quantity(name.errorByOut(node))])
}
