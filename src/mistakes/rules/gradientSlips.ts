import {
  constant,
  difference,
  gradientUsed,
  name,
  negative,
  product,
  quantity,
  sum,
  type Bias,
  type Edge,
  type Tape,
} from '../../engine'
import { formulaOf } from '../rewrites'
import { slipsBehind } from './behindHidden'
import { shorterDelta } from './replaced'
import { byOut, delta, given, net, out, peersOf, rate, slope, times } from './terms'
import { slipsAt, type Slip } from './slip'

/** What can go wrong at ∂E/∂w or before it, and still be taken for the gradient. */
export function weightGradientSlips(tape: Tape, edge: Edge): readonly Slip[] {
  const { from, to } = edge
  const at = slipsAt(name.gradient(edge))
  const layer = tape.topology.layers[to.layer]!
  return [
    ...slipsBehind(tape, to),
    at('stopped-at-delta', delta(to)),
    ...peersOf(tape, from).map((peer) => at(`neighbour-sender:${peer.id}`, product(delta(to), out(peer)))),
    ...peersOf(tape, to).map((peer) => at(`neighbour-receiver:${peer.id}`, product(delta(peer), out(from)))),
    ...(from.kind === 'input' ? [] : [at('net-as-input', product(delta(to), net(from)))]),
    at('weight-as-input', product(delta(to), given(edge))),
    at('receiver-as-input', product(delta(to), out(to))),
    ...(layer.length > 1 ? [at('all-deltas', product(sum(layer.map(delta)), out(from)))] : []),
    // Where the slope of an output cancels, δ is no product of these.
    ...(shorterDelta(tape, to)
      ? []
      : [
          at('forgot-error', product(slope(to), out(from))),
          at('factors-added', sum([byOut(to), slope(to), out(from)])),
        ]),
  ]
}

/** What can go wrong at ∂E/∂b or before it, and still be taken for the gradient. */
export function biasGradientSlips(tape: Tape, bias: Bias): readonly Slip[] {
  const at = slipsAt(name.gradient(bias))
  const oneOfThem = bias.feeds.map((node) => at(`one-delta:${node.id}`, delta(node)))
  return [...slipsBehind(tape, bias.feeds[0]!), ...(bias.feeds.length > 1 ? oneOfThem : [])]
}

/** What is given for ∂E/∂w and belongs to the update. */
export function earlyUpdateSlips(tape: Tape, parameter: Edge | Bias): readonly Slip[] {
  const asked = name.gradient(parameter)
  const at = slipsAt(asked)
  const step = times(rate, formulaOf(tape, asked)!)
  const early = [at('times-eta', step), at('gave-new-weight', difference(given(parameter), step))]
  return 'feeds' in parameter
    ? [...early, at('times-bias', times(quantity(parameter.id), formulaOf(tape, asked)!))]
    : [...early, at('gave-change', negative(step))]
}

/** What can go wrong at an update itself. */
export function updateSlips(tape: Tape, parameter: Edge | Bias): readonly Slip[] {
  const at = slipsAt(name.next(parameter))
  const before = given(parameter)
  const slopeOfE = quantity(gradientUsed(tape.problem, parameter))
  const step = product(rate, slopeOfE)
  const others = 'feeds' in parameter ? [] : tape.topology.edges.filter(({ to }) => to === parameter.to)
  return [
    at('added', sum([before, step])),
    at('no-eta', difference(before, slopeOfE)),
    at('gave-gradient', slopeOfE),
    at('gave-change', negative(step)),
    at('unchanged', before),
    at('times-weight', difference(before, product(rate, slopeOfE, before))),
    at('gradient-minus-weight', difference(step, before)),
    at('half-step', difference(before, product(constant(0.5), rate, slopeOfE))),
    ...others
      .filter((edge) => edge !== parameter)
      .map((edge) =>
        at(
          `gradient-of-neighbour:${edge.id}`,
          difference(before, product(rate, quantity(gradientUsed(tape.problem, edge)))),
        ),
      ),
  ]
}
