import { constant, difference, name, product, type Tape } from '../../engine'
import { byOut, error, miss, net, out, target } from './terms'
import { slip, type Slip } from './slip'

/** What can go wrong at the outputs, or at every neuron, on the way back to any number behind them. */
export function slipsBehindOutputs({ topology }: Tape): readonly Slip[] {
  const outputs = topology.layers.at(-1)!
  const computing = topology.layers.slice(1).flat()
  return [
    slip(
      'sign',
      outputs.map((node) => [name.errorByOut(node), miss(node)]),
    ),
    slip(
      'no-output-slope',
      outputs.map((node) => [name.delta(node), byOut(node)]),
    ),
    slip(
      'net-slope',
      computing.map((node) => [name.slope(node), product(net(node), difference(constant(1), net(node)))]),
    ),
    slip(
      'half-slope',
      computing.map((node) => [name.slope(node), difference(constant(1), out(node))]),
    ),
    slip(
      'error-for-derivative',
      outputs.map((node) => [name.errorByOut(node), error(node)]),
    ),
    slip(
      'no-half',
      outputs.map((node) => [name.errorByOut(node), product(constant(2), difference(out(node), target(node)))]),
    ),
    slip(
      'forgot-target',
      outputs.map((node) => [name.errorByOut(node), out(node)]),
    ),
  ]
}
