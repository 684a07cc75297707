import { exponential } from './exponential'
import type { Problem } from './problem'

/** A network as the loops like it: one array a kind, layer after layer. */
export interface FlatNetwork {
  readonly shape: Int32Array
  readonly targets: Float64Array
  readonly weights: Float64Array
  readonly biases: Float64Array
  /** What every node sends on; the inputs come first and stay. */
  readonly out: Float64Array
  /** Per hidden node: what comes back to it from the layer after it. */
  readonly delta: Float64Array
  /** E of the last forward pass, in a box. */
  readonly error: Float64Array
  readonly rate: number
  readonly biasRule: Problem['biasRule']
  readonly outputFirst: boolean
}

/** Lays a problem out for the loops. */
export function flatten(problem: Problem): FlatNetwork {
  const nodes = problem.shape.reduce((sum, size) => sum + size, 0)
  const out = new Float64Array(nodes)
  out.set(problem.inputs)
  return {
    shape: Int32Array.from(problem.shape),
    targets: Float64Array.from(problem.targets),
    weights: Float64Array.from(problem.weights),
    biases: Float64Array.from(problem.biases),
    out,
    delta: new Float64Array(nodes),
    error: new Float64Array(1),
    rate: problem.learningRate,
    biasRule: problem.biasRule,
    outputFirst: problem.updateOrder === 'output-first',
  }
}

/**
 * Updates until the count or the error is reached, then one forward pass; gives back how many updates it made.
 *
 * With `errors`, E of the start and after every update is written there, from `at` on.
 */
export function run(
  network: FlatNetwork,
  iterations: number,
  stopAtError: number,
  errors: Float64Array | null = null,
  at = 0,
): number {
  const { shape, targets, weights, biases, out, delta, rate, outputFirst } = network
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
      for (let receiver = to; receiver < end; receiver++) {
        let net = 0
        for (let sender = from; sender < senders; sender++) net += weights[weight++]! * out[sender]!
        net += perNeuron ? biases[receiver - inputs]! : bias
        out[receiver] = 1 / (1 + exponential(-net))
      }
      from = senders
      to = end
    }

    let error = 0
    for (let output = 0; output < lastSize; output++) {
      const miss = targets[output]! - out[firstOutput + output]!
      error += 0.5 * (miss * miss)
    }
    network.error[0] = error
    if (errors !== null) errors[at + done] = error
    // Negated, because a comparison with NaN has to end the run as well.
    if (done >= iterations || !(error > stopAtError)) return done

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
        const d = back * (o * (1 - o))
        sumOfDeltas += d
        if (perNeuron) biases[receiver - inputs] = biases[receiver - inputs]! - rate * d
        // Nothing goes back to the inputs: a loop of its own is faster than asking at each weight.
        if (layer === 1)
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

/** Whether every parameter and the error still are numbers. */
export function isFiniteNetwork({ weights, biases, error }: FlatNetwork): boolean {
  return Number.isFinite(error[0]) && weights.every(Number.isFinite) && biases.every(Number.isFinite)
}

/** The problem with the parameters that the network has now. */
export function problemOf(start: Problem, { weights, biases }: FlatNetwork): Problem {
  return { ...start, weights: Array.from(weights), biases: Array.from(biases) }
}

/** Memory that the network takes. */
export function bytesOf({ shape, targets, weights, biases, out, delta, error }: FlatNetwork): number {
  return [shape, targets, weights, biases, out, delta, error].reduce((sum, { byteLength }) => sum + byteLength, 0)
}
