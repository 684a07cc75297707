import {
  activationAt,
  biasOf,
  edgesInto,
  name,
  product,
  quantity,
  sum,
  trainsBiases,
  type Edge,
  type Expression,
  type NetworkNode,
  type Parameter,
  type QuantityId,
  type Tape,
  type When,
} from '../../engine'
import { formulaOf } from '../rewrites'
import { net, next, out, peersOf, transposed } from './terms'
import { slipsAt, type Slip } from './slip'

/** What can go wrong at a net input: with the weights as they are, or once more with the updated ones. */
export function netSlips(tape: Tape, node: NetworkNode, when: When): readonly Slip[] {
  const { topology } = tape
  const asked = name.net(node, when)
  const at = slipsAt(asked)
  const edges = edgesInto(topology, node)
  const own = biasOf(topology, node)
  const bias = own ? [biasThen(tape, own, when)] : []
  const weighted = (edge: Edge, sender = edge.from): Expression => product(weightThen(edge, when), out(sender, when))
  const withBias = (terms: readonly Expression[]): Expression => sum([...terms, ...bias])
  const several = [
    ...edges.map((edge) =>
      at(`dropped-term:${edge.id}`, withBias(edges.filter((one) => one !== edge).map((one) => weighted(one)))),
    ),
    at('inputs-swapped', withBias(edges.map((edge, i) => weighted(edge, edges[(i + 1) % edges.length]!.from)))),
    at('transposed', withBias(edges.map((edge) => weighted(transposed(tape, edge), edge.from)))),
  ]
  return [
    ...(own ? [at('no-bias', sum(edges.map((edge) => weighted(edge))))] : []),
    at('no-weights', withBias(edges.map(({ from }) => out(from, when)))),
    ...topology.biases
      .filter((other) => other !== own)
      .map((other) =>
        at(`other-bias:${other.id}`, sum([...edges.map((edge) => weighted(edge)), biasThen(tape, other, when)])),
      ),
    ...peersOf(tape, node).map((peer) =>
      at(`weights-of-neighbour:${peer.id}`, withBias(edgesInto(topology, peer).map((edge) => weighted(edge)))),
    ),
    ...(edges.length > 1 ? several : []),
    ...(node.layer > 1
      ? [at('net-as-input', withBias(edges.map((edge) => product(weightThen(edge, when), net(edge.from, when)))))]
      : []),
    ...bias.map((one) =>
      at('bias-weighted', sum([...edges.map((edge) => weighted(edge)), product(one, out(edges[0]!.from, when))])),
    ),
    ...squashed(tape, node, asked).map((formula) => at('squashed', formula)),
  ]
}

/** What the neuron would send of it, where it has the sigmoid. */
function squashed(tape: Tape, node: NetworkNode, asked: QuantityId): readonly Expression[] {
  const activation = activationAt(tape.problem, node.layer)
  if (activation.name !== 'sigmoid') return []
  return [activation.outFormula(formulaOf(tape, asked)!)]
}

function weightThen(edge: Edge, when: When): Expression {
  return when === 'now' ? quantity(edge.id) : next(edge)
}

function biasThen({ problem }: Tape, bias: Parameter, when: When): Expression {
  return when === 'now' || !trainsBiases(problem.biasRule) ? quantity(bias.id) : next(bias)
}
