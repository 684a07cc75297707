import {
  activationAt,
  constant,
  difference,
  edgesInto,
  name,
  product,
  square,
  sum,
  type Edge,
  type Expression,
  type NetworkNode,
  type Tape,
} from '../../engine'
import { formulaOf } from '../rewrites'
import { slipsBehind } from './behindHidden'
import { otherSlopeSlips } from './kindSlips'
import { halvesSquares, sharesWhole, shorterDelta } from './replaced'
import {
  byOut,
  delta,
  gradient,
  net,
  out,
  peersOf,
  sentBack,
  slope,
  times,
  via,
  weightBack,
  given,
  next,
} from './terms'
import { slipsAt, type Slip } from './slip'

/** What can go wrong at ∂E/∂out of a neuron. */
export function byOutSlips(tape: Tape, node: NetworkNode): readonly Slip[] {
  const asked = name.errorByOut(node)
  const at = slipsAt(asked)
  const formula = formulaOf(tape, asked)!
  const isLast = node.kind === 'output'
  return [
    // Where the slope of an output cancels, what goes wrong behind it is in its δ.
    ...(shorterDelta(tape, node) ? [] : slipsBehind(tape, node)),
    ...(isLast && halvesSquares(tape) ? [at('squared', square(formula))] : []),
    ...(sharesWhole(tape, node) ? [] : [at('delta-already', times(slope(node), formula))]),
    ...peersOf(tape, node).map((peer) => at(`neighbour:${peer.id}`, byOut(peer))),
  ]
}

/** What can go wrong at the slope of a neuron. */
export function slopeSlips(tape: Tape, node: NetworkNode): readonly Slip[] {
  const at = slipsAt(name.slope(node))
  const [sent, one] = [out(node), constant(1)]
  const outputs = node.kind === 'hidden' ? tape.topology.layers.at(-1)! : []
  const others = [
    ...peersOf(tape, node).map((peer) => at(`neighbour:${peer.id}`, slope(peer))),
    ...outputs.map((output) => at(`slope-of-output:${output.id}`, slope(output))),
  ]
  // The rest are slips with the sigmoid, and said so.
  if (activationAt(tape.problem, node.layer).name !== 'sigmoid') return [...otherSlopeSlips(tape, node), ...others]
  return [
    at('net-slope', product(net(node), difference(one, net(node)))),
    at('half-slope', difference(one, sent)),
    at('squared', square(sent)),
    at('out-only', sent),
    at('tanh-slope', difference(one, square(sent))),
    at('slope-sign', product(sent, difference(sent, one))),
    at('plus', product(sent, sum([one, sent]))),
    ...others,
  ]
}

/** What can go wrong at δ of a neuron. */
export function deltaSlips(tape: Tape, node: NetworkNode): readonly Slip[] {
  const at = slipsAt(name.delta(node))
  const first = edgesInto(tape.topology, node)[0]!
  return [
    ...slipsBehind(tape, node),
    ...(sharesWhole(tape, node)
      ? []
      : [at('slope-only', slope(node)), at('factors-added', sum([byOut(node), slope(node)]))]),
    ...peersOf(tape, node).map((peer) => at(`neighbour:${peer.id}`, delta(peer))),
    at(`gradient-already:${first.id}`, product(...deltaFactors(tape, node), out(first.from))),
  ]
}

/** What δ is the product of: where the slope cancels, what it comes to. */
function deltaFactors(tape: Tape, node: NetworkNode): readonly Expression[] {
  const shorter = shorterDelta(tape, node)
  return shorter ? [shorter] : [byOut(node), slope(node)]
}

/** What can go wrong at what comes back over one path. */
export function viaSlips(tape: Tape, edge: Edge): readonly Slip[] {
  const { topology, problem } = tape
  const { from, to } = edge
  const at = slipsAt(name.via(edge))
  const otherPaths = topology.edges.filter((other) => other.from === from && other !== edge)
  const otherSenders = topology.edges.filter((other) => other.to === to && other !== edge)
  const isTrue = problem.updateOrder === 'simultaneous'
  const otherWeight = at(isTrue ? 'new-weights' : 'old-weights', product(delta(to), isTrue ? next(edge) : given(edge)))
  return [
    ...slipsBehind(tape, to),
    at('no-weight', delta(to)),
    at('weight-only', weightBack(tape, edge)),
    // Behind a hidden neuron all paths take the other weights, this one among them.
    ...(to.kind === 'output' ? [otherWeight] : []),
    ...otherPaths.flatMap((path) => [
      at(`neighbour:${path.to.id}`, via(path)),
      at(`weight-of-other-path:${path.id}`, sentBack(tape, edge, path)),
    ]),
    ...otherSenders.map((path) => at(`weights-of-neighbour:${path.from.id}`, sentBack(tape, edge, path))),
    at('gradient-instead', gradient(edge)),
  ]
}
