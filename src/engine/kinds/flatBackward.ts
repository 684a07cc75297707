import type { ActivationName } from '../problem'
import type { OtherNetwork } from './flattenOther'

/** The slope of a leaky ReLU on its flat side. */
const LEAK = 0.01

/**
 * Goes back from one of the samples, for which `forward` has just been called: moves every parameter, or adds what the
 * sample says of it to the gradients of all.
 *
 * The first sample clears what the gradients were before.
 */
export function backward(network: OtherNetwork, sample: number, adds: boolean): void {
  const { shape, weights, biases, out, delta, rate, outputFirst, biasRule, activations } = network
  const { weightGradients, biasGradients } = network
  const layers = shape.length
  const inputs = shape[0]!
  const perNeuron = biasRule === 'neuron'
  const shared = biasRule === 'shared'
  const isFirst = sample === 0
  let receivers = out.length - shape[layers - 1]!
  let endOfReceivers = out.length
  let endOfWeights = weights.length
  deltasOfOutputs(network, sample)
  for (let layer = layers - 1; layer > 0; layer--) {
    const size = shape[layer - 1]!
    const senders = receivers - size
    let w = endOfWeights - size * (endOfReceivers - receivers)
    endOfWeights = w
    let sumOfDeltas = 0
    for (let receiver = receivers; receiver < endOfReceivers; receiver++) {
      const d = delta[receiver]!
      sumOfDeltas += d
      if (perNeuron) {
        const b = receiver - inputs
        if (adds) biasGradients[b] = (isFirst ? 0 : biasGradients[b]!) + d
        else biases[b] = biases[b]! - rate * d
      }
      for (let sender = senders; sender < receivers; sender++) {
        const old = weights[w]!
        const gradient = d * out[sender]!
        let weight = old
        if (adds) weightGradients[w] = (isFirst ? 0 : weightGradients[w]!) + gradient
        else {
          const updated = old - rate * gradient
          weights[w] = updated
          if (outputFirst) weight = updated
        }
        w++
        // Nothing goes back to the inputs.
        if (layer > 1) delta[sender] = (receiver === receivers ? 0 : delta[sender]!) + d * weight
      }
    }
    if (shared) {
      const b = layer - 1
      if (adds) biasGradients[b] = (isFirst ? 0 : biasGradients[b]!) + sumOfDeltas
      else biases[b] = biases[b]! - rate * sumOfDeltas
    }
    if (layer > 1) timesSlope(activations[layer - 2]!, out, delta, senders, receivers)
    endOfReceivers = receivers
    receivers = senders
  }
}

/** δ of every output. */
function deltasOfOutputs(
  { shape, out, delta, loss, activations, samples, targets }: OtherNetwork,
  sample: number,
): void {
  const outputs = shape[shape.length - 1]!
  const first = out.length - outputs
  const wanted = samples === undefined ? targets : samples.targets
  const at = sample * outputs - first
  // Under cross-entropy the slope cancels, and this is δ already.
  for (let node = first; node < out.length; node++) delta[node] = out[node]! - wanted[at + node]!
  if (loss === 'cross-entropy') return
  if (loss === 'square') for (let node = first; node < out.length; node++) delta[node] = 2 * delta[node]!
  if (loss === 'mean-square')
    for (let node = first; node < out.length; node++) delta[node] = (2 * delta[node]!) / outputs
  timesSlope(activations[activations.length - 1]!, out, delta, first, out.length)
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
