import {
  absolute,
  constant,
  difference,
  edgesFrom,
  name,
  product,
  quotient,
  sum,
  type Edge,
  type Expression,
  type NetworkNode,
  type Tape,
} from '../../engine'
import { slipsBehindOutputs } from './behindOutputs'
import { computingNodes, halvesSquares, withoutSlope } from './replaced'
import { delta, given, gradient, next, out, peersOf, sentBack, target, transposed, via, weightBack } from './terms'
import { slip, type Rewrite, type Slip } from './slip'

/** All that can go wrong on the way back to a neuron, and so in every number that its δ is part of. */
export function slipsBehind(tape: Tape, node: NetworkNode): readonly Slip[] {
  const atOutputs = slipsBehindOutputs(tape)
  return node.kind === 'hidden'
    ? [...atOutputs, ...slopesLeftOut(tape), ...sums(tape, node), ...weights(tape, node)]
    : atOutputs
}

function slopesLeftOut(tape: Tape): readonly Slip[] {
  return [
    slip('no-hidden-slope', withoutSlope(tape.topology.layers.slice(1, -1).flat())),
    slip('no-slopes', withoutSlope(computingNodes(tape))),
  ]
}

/** Where paths meet: in the layer of the neuron, which is the nearest. */
function sums(tape: Tape, node: NetworkNode): readonly Slip[] {
  const { topology } = tape
  const { layer, index } = node
  const neurons = topology.layers[layer]!
  const receivers = topology.layers[layer + 1]!
  const instead = (formulaOf: (paths: readonly Edge[]) => Expression): readonly Rewrite[] =>
    neurons.map((neuron) => [name.errorByOut(neuron), formulaOf(edgesFrom(topology, neuron))])
  const alone = receivers.map((receiver, k) =>
    slip(
      `only-path:${receiver.id}`,
      instead((paths) => via(paths[k]!)),
    ),
  )
  const without = receivers.map((receiver) =>
    slip(
      `without-path:${receiver.id}`,
      instead((paths) => sum(paths.filter(({ to }) => to !== receiver).map(via))),
    ),
  )
  const together = [
    slip(
      'sizes-added',
      instead((paths) => sum(paths.map((path) => absolute(via(path))))),
    ),
    slip(
      'mean-of-paths',
      instead((paths) => quotient(sum(paths.map(via)), constant(paths.length))),
    ),
  ]
  const output = topology.layers.at(-1)![index]
  return [
    ...(receivers.length > 1 ? [...alone, ...together] : []),
    // Without one of two paths there is only the other.
    ...(receivers.length > 2 ? without : []),
    ...(output && halvesSquares(tape)
      ? [slip('hidden-target', [[name.errorByOut(node), difference(out(node), target(output))]])]
      : []),
  ]
}

/** What an error is sent back through, wherever it is. */
function weights(tape: Tape, node: NetworkNode): readonly Slip[] {
  const { topology, problem } = tape
  const paths = topology.edges.filter(({ from }) => from.kind === 'hidden')
  const instead = (formulaOf: (edge: Edge) => Expression): readonly Rewrite[] =>
    paths.map((edge) => [name.via(edge), formulaOf(edge)])
  const other = problem.updateOrder === 'simultaneous' ? next : given
  return [
    slip(
      problem.updateOrder === 'simultaneous' ? 'new-weights' : 'old-weights',
      instead((edge) => product(delta(edge.to), other(edge))),
    ),
    slip(
      'no-weights',
      instead((edge) => delta(edge.to)),
    ),
    slip(
      'transposed',
      instead((edge) => sentBack(tape, edge, transposed(tape, edge))),
    ),
    slip(
      'gradient-sent-back',
      instead((edge) => product(gradient(edge), weightBack(tape, edge))),
    ),
    ...peersOf(tape, node).map((peer) => {
      const theirs = edgesFrom(topology, peer)
      return slip(
        `weights-of-neighbour:${peer.id}`,
        edgesFrom(topology, node).map((edge, k) => [name.via(edge), sentBack(tape, edge, theirs[k])]),
      )
    }),
  ]
}
