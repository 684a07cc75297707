import { exponential } from '../exponential'
import type { ActivationName } from '../problem'
import type { OtherNetwork } from './flattenOther'
import { tanh } from './hyperbolic'
import { timesLog } from './logarithm'

/** A hundredth of what a leaky ReLU hears on its flat side gets through. */
const LEAK = 0.01
// A local name: a runner of modules (Vite's, Vitest's) reaches what is imported through a getter, at every call.
const exp = exponential
const bend = tanh

/**
 * Gives a loop that works out what every node sends for one of the samples, and what this sample adds to E.
 *
 * What it needs of the network it takes once: an iteration of a small network is shorter than looking all of that up.
 */
export function forwardOf(network: OtherNetwork): (sample: number) => number {
  const { shape, weights, biases, out, biasRule, activations, samples } = network
  const layers = shape.length
  const inputs = shape[0]!
  const perNeuron = biasRule === 'neuron'
  const none = biasRule === 'none'
  const inputsOfAll = samples === undefined ? out : samples.inputs
  const several = samples !== undefined
  const errorOf = errorsOf(network)
  return (sample) => {
    if (several) {
      const first = sample * inputs
      for (let input = 0; input < inputs; input++) out[input] = inputsOfAll[first + input]!
    }
    let from = 0
    let to = inputs
    let weight = 0
    for (let layer = 1; layer < layers; layer++) {
      const end = to + shape[layer]!
      const senders = to
      const bias = none ? 0 : biases[perNeuron ? 0 : layer - 1]!
      const fromTwo = senders - from === 2
      const out1 = out[from]!
      const out2 = out[from + 1]!
      for (let receiver = to; receiver < end; receiver++) {
        let net = 0
        // From two nodes a loop would take longer than what is in it.
        if (fromTwo) {
          net = weights[weight]! * out1 + weights[weight + 1]! * out2
          weight += 2
        } else for (let sender = from; sender < senders; sender++) net += weights[weight++]! * out[sender]!
        out[receiver] = net + (perNeuron ? biases[receiver - inputs]! : bias)
      }
      activate(activations[layer - 1]!, out, to, end)
      from = senders
      to = end
    }
    return errorOf(sample)
  }
}

/** Makes answers of the nets of one layer: which kind it is, is asked once for all of its neurons. */
function activate(activation: ActivationName, out: Float64Array, from: number, to: number): void {
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
      return share(out, from, to)
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

function errorsOf({ shape, out, loss, activations, samples, targets }: OtherNetwork): (sample: number) => number {
  const outputs = shape[shape.length - 1]!
  const first = out.length - outputs
  const wanted = samples === undefined ? targets : samples.targets
  const shares = activations[activations.length - 1] === 'softmax'
  if (loss === 'cross-entropy')
    return (sample) => {
      let error = 0
      for (let output = 0; output < outputs; output++) {
        const target = wanted[sample * outputs + output]!
        const answer = out[first + output]!
        error -= shares ? timesLog(target, answer) : timesLog(target, answer) + timesLog(1 - target, 1 - answer)
      }
      return error
    }
  // What a squared miss is multiplied with: 1 changes no bit.
  const half = loss === 'half-square' ? 0.5 : 1
  if (loss === 'mean-square')
    return (sample) => {
      let error = 0
      for (let output = 0; output < outputs; output++) {
        const miss = wanted[sample * outputs + output]! - out[first + output]!
        error += (miss * miss) / outputs
      }
      return error
    }
  return (sample) => {
    let error = 0
    for (let output = 0; output < outputs; output++) {
      const miss = wanted[sample * outputs + output]! - out[first + output]!
      error += half * (miss * miss)
    }
    return error
  }
}
