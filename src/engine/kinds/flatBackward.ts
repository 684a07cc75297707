import type { ActivationName } from '../problem'
import type { OtherNetwork } from './flattenOther'

/** The slope of a leaky ReLU on its flat side. */
const LEAK = 0.01

/**
 * Gives a loop that goes back from one of the samples, for which the way forward has just been gone: moves every parameter, or,
 * if it `adds`, adds what the sample says of it to the gradients of all. The first sample clears what these were before.
 */
export function backwardOf(network: OtherNetwork): (sample: number, adds: boolean) => void {
  const { shape, weights, biases, out, delta, rate, outputFirst, biasRule, activations } = network
  const { weightGradients, biasGradients } = network
  const layers = shape.length
  const inputs = shape[0]!
  const perNeuron = biasRule === 'neuron'
  const shared = biasRule === 'shared'
  const deltasOfOutputs = outputDeltasOf(network)
  return (sample, adds) => {
    if (adds && sample === 0) {
      for (let w = 0; w < weightGradients.length; w++) weightGradients[w] = 0
      for (let b = 0; b < biasGradients.length; b++) biasGradients[b] = 0
    }
    let receivers = out.length - shape[layers - 1]!
    let endOfReceivers = out.length
    let endOfWeights = weights.length
    deltasOfOutputs(sample)
    for (let layer = layers - 1; layer > 0; layer--) {
      const size = shape[layer - 1]!
      const senders = receivers - size
      let w = endOfWeights - size * (endOfReceivers - receivers)
      endOfWeights = w
      let sumOfDeltas = 0
      // Nothing goes back to the inputs.
      const sendsBack = layer > 1
      if (sendsBack) for (let sender = senders; sender < receivers; sender++) delta[sender] = 0
      for (let receiver = receivers; receiver < endOfReceivers; receiver++) {
        const d = delta[receiver]!
        sumOfDeltas += d
        if (perNeuron) {
          const b = receiver - inputs
          if (adds) biasGradients[b] = biasGradients[b]! + d
          else biases[b] = biases[b]! - rate * d
        }
        // A loop of its own for each case is faster than asking at each weight.
        if (adds && sendsBack)
          for (let sender = senders; sender < receivers; sender++) {
            weightGradients[w] = weightGradients[w]! + d * out[sender]!
            delta[sender] = delta[sender]! + d * weights[w]!
            w++
          }
        else if (adds)
          for (let sender = senders; sender < receivers; sender++) {
            weightGradients[w] = weightGradients[w]! + d * out[sender]!
            w++
          }
        else if (sendsBack)
          for (let sender = senders; sender < receivers; sender++) {
            const old = weights[w]!
            const updated = old - rate * (d * out[sender]!)
            weights[w++] = updated
            delta[sender] = delta[sender]! + d * (outputFirst ? updated : old)
          }
        else if (size === 2) {
          weights[w] = weights[w]! - rate * (d * out[senders]!)
          weights[w + 1] = weights[w + 1]! - rate * (d * out[senders + 1]!)
          w += 2
        } else
          for (let sender = senders; sender < receivers; sender++) {
            weights[w] = weights[w]! - rate * (d * out[sender]!)
            w++
          }
      }
      if (shared) {
        const b = layer - 1
        if (adds) biasGradients[b] = biasGradients[b]! + sumOfDeltas
        else biases[b] = biases[b]! - rate * sumOfDeltas
      }
      if (sendsBack) timesSlope(activations[layer - 2]!, out, delta, senders, receivers)
      endOfReceivers = receivers
      receivers = senders
    }
  }
}

/** Gives a loop that writes δ of every output. */
function outputDeltasOf(network: OtherNetwork): (sample: number) => void {
  const { shape, out, delta, loss, activations, samples, targets } = network
  const outputs = shape[shape.length - 1]!
  const first = out.length - outputs
  const wanted = samples === undefined ? targets : samples.targets
  const last = activations[activations.length - 1]!
  // What the miss is multiplied with, and divided by: 1 changes no bit.
  const times = loss === 'square' || loss === 'mean-square' ? 2 : 1
  const over = loss === 'mean-square' ? outputs : 1
  const cancels = loss === 'cross-entropy'
  return (sample) => {
    const at = sample * outputs - first
    for (let node = first; node < out.length; node++) delta[node] = times * (out[node]! - wanted[at + node]!)
    if (over !== 1) for (let node = first; node < out.length; node++) delta[node] = delta[node]! / over
    // Under cross-entropy the slope cancels, and this is δ already.
    if (!cancels) timesSlope(last, out, delta, first, out.length)
  }
}

/** Makes δ of ∂E/∂out in one layer. Every slope follows from what the neuron sends: a ReLU that is on sends more than 0. */
function timesSlope(
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
