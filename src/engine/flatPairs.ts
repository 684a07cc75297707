import { sigmoid } from './activation'
import type { FlatNetwork } from './flatNetwork'
import { learnPairs } from './flatRun'

/**
 * Does for layers of two nodes, as in the article, what `run` promises.
 *
 * Both neurons of a layer are written out side by side, in the article's formulas and in local variables: a processor
 * then works on their two exponentials at once, and spends nothing on loops over two. Same sums, same order as in
 * `runLayers`, so the same bits.
 */
export function runPairs(
  network: FlatNetwork,
  iterations: number,
  stopAtError: number,
  errors: Float64Array | null,
  at: number,
): number {
  const { shape, targets, weights, biases, out, rate, outputFirst } = network
  // Local names, for the reason given in `runLayers`.
  const { out: activate, slope } = sigmoid
  const last = shape.length - 1
  const target1 = targets[0]!
  const target2 = targets[1]!
  const shared = network.biasRule === 'shared'
  const perNeuron = network.biasRule === 'neuron'
  const biasesOfLayer = perNeuron ? 2 : 1
  for (let done = 0; ; done++) {
    let out1 = out[0]!
    let out2 = out[1]!
    // `layer` is that of the senders, in both directions.
    let w = 0
    for (let layer = 0; layer < last; layer++) {
      const b = biasesOfLayer * layer
      const net1 = weights[w]! * out1 + weights[w + 1]! * out2 + biases[b]!
      const net2 = weights[w + 2]! * out1 + weights[w + 3]! * out2 + biases[b + biasesOfLayer - 1]!
      out1 = activate(net1)
      out2 = activate(net2)
      out[2 * layer + 2] = out1
      out[2 * layer + 3] = out2
      w += 4
    }

    let back1 = out1 - target1
    let back2 = out2 - target2
    const error = 0.5 * (back1 * back1) + 0.5 * (back2 * back2)
    if (errors !== null) errors[at + done] = error
    // Negated, because a comparison with NaN has to end the run as well.
    if (done >= iterations || !(error > stopAtError)) {
      network.error[0] = error
      return done
    }

    for (let layer = last - 1; ; layer--) {
      w -= 4

      const delta1 = back1 * slope(out1)
      const delta2 = back2 * slope(out2)
      out1 = out[2 * layer]!
      out2 = out[2 * layer + 1]!
      const old1 = weights[w]!
      const old2 = weights[w + 1]!
      const old3 = weights[w + 2]!
      const old4 = weights[w + 3]!
      const new1 = old1 - rate * (delta1 * out1)
      const new2 = old2 - rate * (delta1 * out2)
      const new3 = old3 - rate * (delta2 * out1)
      const new4 = old4 - rate * (delta2 * out2)
      weights[w] = new1
      weights[w + 1] = new2
      weights[w + 2] = new3
      weights[w + 3] = new4
      if (perNeuron) {
        biases[2 * layer] = biases[2 * layer]! - rate * delta1
        biases[2 * layer + 1] = biases[2 * layer + 1]! - rate * delta2
      } else if (shared) biases[layer] = biases[layer]! - rate * (0 + delta1 + delta2)
      if (layer === 0) break
      // From 0 on, like every sum here: −0 and −0 alone would add up to the other zero.
      if (outputFirst) {
        back1 = 0 + delta1 * new1 + delta2 * new3
        back2 = 0 + delta1 * new2 + delta2 * new4
      } else {
        back1 = 0 + delta1 * old1 + delta2 * old3
        back2 = 0 + delta1 * old2 + delta2 * old4
      }
    }
  }
}

/** Makes this loop the one for layers of two nodes. */
export function learnFastPairs(): void {
  learnPairs(runPairs)
}

// Whoever imports the whole engine wants it at its fastest.
learnFastPairs()
