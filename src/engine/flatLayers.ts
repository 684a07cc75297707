import { sigmoid } from './activation'
import type { FlatNetwork } from './flatNetwork'

/** Does for layers of any size what `run` promises, in loops that a textbook could print. */
export function runLayers(
  network: FlatNetwork,
  iterations: number,
  stopAtError: number,
  errors: Float64Array | null,
  at: number,
): number {
  const { shape, targets, weights, biases, out, delta, rate, outputFirst } = network
  // Local names: a runner of modules (Vite's, Vitest's) reaches what is imported through a getter, at every call, and an
  // iteration would take twice as long. Called by these names, both are copied into the loops.
  const { out: activate, slope } = sigmoid
  const layers = shape.length
  const inputs = shape[0]!
  const lastSize = shape[layers - 1]!
  const perNeuron = network.biasRule === 'neuron'
  const shared = network.biasRule === 'shared'
  const firstOutput = out.length - lastSize
  for (let done = 0; ; done++) {
    let from = 0
    let to = inputs
    let weight = 0
    for (let layer = 1; layer < layers; layer++) {
      const end = to + shape[layer]!
      const senders = to
      const bias = biases[layer - 1]!
      // From two nodes, as the article's inputs are, a loop would take longer than what is in it.
      const fromTwo = senders - from === 2
      const out1 = out[from]!
      const out2 = out[from + 1]!
      for (let receiver = to; receiver < end; receiver++) {
        let net = 0
        if (fromTwo) {
          net = weights[weight]! * out1 + weights[weight + 1]! * out2
          weight += 2
        } else for (let sender = from; sender < senders; sender++) net += weights[weight++]! * out[sender]!
        net += perNeuron ? biases[receiver - inputs]! : bias
        out[receiver] = net
      }
      // In a loop of its own, so that the processor works on the next one before this one is there.
      for (let receiver = to; receiver < end; receiver++) out[receiver] = activate(out[receiver]!)
      from = senders
      to = end
    }

    let error = 0
    for (let output = 0; output < lastSize; output++) {
      const miss = targets[output]! - out[firstOutput + output]!
      error += 0.5 * (miss * miss)
    }
    if (errors !== null) errors[at + done] = error
    // Negated, because a comparison with NaN has to end the run as well.
    if (done >= iterations || !(error > stopAtError)) {
      network.error[0] = error
      return done
    }

    // One sweep: a receiver's δ moves its weights and adds what it sends back to each sender, old weight or new.
    let receivers = firstOutput
    let endOfReceivers = out.length
    let endOfWeights = weights.length
    for (let layer = layers - 1; layer > 0; layer--) {
      const size = shape[layer - 1]!
      const senders = receivers - size
      let w = endOfWeights - size * (endOfReceivers - receivers)
      endOfWeights = w
      let sumOfDeltas = 0
      for (let receiver = receivers; receiver < endOfReceivers; receiver++) {
        const o = out[receiver]!
        const back = receiver < firstOutput ? delta[receiver]! : o - targets[receiver - firstOutput]!
        const d = back * slope(o)
        sumOfDeltas += d
        if (perNeuron) biases[receiver - inputs] = biases[receiver - inputs]! - rate * d
        // Nothing goes back to the inputs: a loop of its own is faster than asking at each weight.
        if (layer === 1 && size === 2) {
          weights[w] = weights[w]! - rate * (d * out[senders]!)
          weights[w + 1] = weights[w + 1]! - rate * (d * out[senders + 1]!)
          w += 2
        } else if (layer === 1)
          for (let sender = senders; sender < receivers; sender++) {
            weights[w] = weights[w]! - rate * (d * out[sender]!)
            w++
          }
        else
          for (let sender = senders; sender < receivers; sender++) {
            const old = weights[w]!
            const updated = old - rate * (d * out[sender]!)
            weights[w++] = updated
            const before = receiver === receivers ? 0 : delta[sender]!
            delta[sender] = before + d * (outputFirst ? updated : old)
          }
      }
      if (shared) biases[layer - 1] = biases[layer - 1]! - rate * sumOfDeltas
      endOfReceivers = receivers
      receivers = senders
    }
  }
}
