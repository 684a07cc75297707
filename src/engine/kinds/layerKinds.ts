import { exponential } from '../exponential'
import { LEAST_SUM } from '../leastSum'
import type { ActivationName } from '../problem'
import { tanh } from './hyperbolic'

/** A hundredth of what a leaky ReLU hears on its flat side gets through, on the way there and on the way back. */
const LEAK = 0.01
// Local names: a runner of modules (Vite's, Vitest's) reaches what is imported through a getter, at every call.
const exp = exponential
const bend = tanh

/**
 * Makes answers of the nets from one node to another: of one layer, whose neurons share a softmax in groups of `size`.
 *
 * Which kind it is, is asked once for all of them.
 */
export function activate(activation: ActivationName, out: Float64Array, from: number, to: number, size: number): void {
  switch (activation) {
    case 'sigmoid':
      for (let node = from; node < to; node++) out[node] = 1 / (1 + exp(-out[node]!))
      return
    case 'tanh':
      for (let node = from; node < to; node++) out[node] = bend(out[node]!)
      return
    case 'relu':
      for (let node = from; node < to; node++) {
        const net = out[node]!
        out[node] = net > 0 ? net : 0
      }
      return
    case 'leaky-relu':
      for (let node = from; node < to; node++) {
        const net = out[node]!
        out[node] = net > LEAK * net ? net : LEAK * net
      }
      return
    case 'softmax':
      for (let first = from; first < to; first += size) share(out, first, first + size)
      return
    case 'identity':
  }
}

/** Lowered by the largest net, which leaves the shares as they are, no power of e becomes too large. */
function share(out: Float64Array, from: number, to: number): void {
  let largest = -Infinity
  for (let node = from; node < to; node++) if (out[node]! > largest) largest = out[node]!
  let sum = 0
  for (let node = from; node < to; node++) {
    out[node] = exp(out[node]! - largest)
    sum += out[node]!
  }
  for (let node = from; node < to; node++) out[node] = out[node]! / sum
}

/** A largest net as far from 0 as this may give a Σ e^net that no double can say: ln of the largest of them, and of the least, less some. */
const NEARLY_UNWRITTEN = 700

/** Whether Σ e^net of a softmax, in one of the groups of `size` from one node to another, is too large to be written, or too near 0. */
export function isSumUnwritten(nets: Float64Array, from: number, to: number, size: number): boolean {
  for (let first = from; first < to; first += size) {
    let largest = -Infinity
    for (let node = first; node < first + size; node++) if (nets[node]! > largest) largest = nets[node]!
    if (largest <= NEARLY_UNWRITTEN && largest >= -NEARLY_UNWRITTEN) continue
    let sum = 0
    for (let node = first; node < first + size; node++) sum += exp(nets[node]!)
    if (sum === Infinity || sum < LEAST_SUM) return true
  }
  return false
}

/** Makes δ of ∂E/∂out in one layer. Every slope follows from what the neuron sends: a ReLU that is on sends more than 0. */
export function timesSlope(
  activation: ActivationName,
  out: Float64Array,
  delta: Float64Array,
  from: number,
  to: number,
): void {
  switch (activation) {
    case 'sigmoid':
    case 'softmax':
      for (let node = from; node < to; node++) delta[node] = delta[node]! * (out[node]! * (1 - out[node]!))
      return
    case 'tanh':
      for (let node = from; node < to; node++) delta[node] = delta[node]! * (1 - out[node]! * out[node]!)
      return
    case 'relu':
      for (let node = from; node < to; node++) delta[node] = delta[node]! * (out[node]! > 0 ? 1 : 0)
      return
    case 'leaky-relu':
      for (let node = from; node < to; node++) delta[node] = delta[node]! * (out[node]! > 0 ? 1 : LEAK)
      return
    case 'identity':
  }
}
