import { constant, difference, name, type Tape } from '../../engine'
import { kindsBehind } from './kindSlips'
import {
  halvesSquares,
  outputsOf,
  sigmoidsBehind,
  slopesOfNet,
  turnedAround,
  twiceTheMiss,
  withoutSlope,
} from './replaced'
import { error, out } from './terms'
import { slip, type Slip } from './slip'

/** What can go wrong at the outputs, or at every neuron, on the way back to any number behind them. */
export function slipsBehindOutputs(tape: Tape): readonly Slip[] {
  const outputs = outputsOf(tape)
  const sigmoids = sigmoidsBehind(tape)
  return [
    slip('sign', turnedAround(tape)),
    slip('no-output-slope', withoutSlope(outputs)),
    // The rest are slips with the sigmoid, or with half the square, and said so.
    ...(sigmoids.length > 0
      ? [
          slip('net-slope', slopesOfNet(tape)),
          slip(
            'half-slope',
            sigmoids.map((node) => [name.slope(node), difference(constant(1), out(node))]),
          ),
        ]
      : []),
    ...(halvesSquares(tape)
      ? [
          slip(
            'error-for-derivative',
            outputs.map((node) => [name.errorByOut(node), error(node)]),
          ),
          slip('no-half', twiceTheMiss(tape)),
          slip(
            'forgot-target',
            outputs.map((node) => [name.errorByOut(node), out(node)]),
          ),
        ]
      : []),
    ...kindsBehind(tape),
  ]
}
