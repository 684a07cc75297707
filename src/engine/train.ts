import type { Problem } from './problem'

/** How long to train. */
export interface TrainingGoal {
  /** How many updates at the most, a whole number from 0. */
  readonly iterations: number
  /** Stops as soon as E is at or below this, before the next update. */
  readonly stopAtError?: number
}

/** What training reached. */
export interface Training {
  /** Completed updates. */
  readonly iterations: number
  /** E with the parameters after the last update. */
  readonly error: number
  /** The same problem with those parameters. */
  readonly problem: Problem
  /** The update at which a number stopped being finite; everything else says what came before it. */
  readonly divergedAt: number | null
}

/** How many updates pass between two looks at whether the parameters are still finite. */
const UPDATES_BETWEEN_LOOKS = 4096

/**
 * Runs many iterations on flat arrays and allocates nothing per iteration.
 *
 * Its numbers equal repeated `recordIteration` to the last bit: the same sums in the same order. If a number stops
 * being finite it gives back the last state in which all were.
 */
export function train(problem: Problem, goal: TrainingGoal): Training {
  const network = flatten(problem)
  let done = 0
  for (;;) {
    const here = done
    done += run(network, Math.min(UPDATES_BETWEEN_LOOKS, goal.iterations - done), goal.stopAtError ?? -Infinity)
    if (!isFinite(network)) return upToDivergence(problem, goal, here)
    const ended = done >= goal.iterations || done - here < UPDATES_BETWEEN_LOOKS
    if (ended) return reached(problem, network, done, null)
  }
}

/** Goes the way again, looking after every update; `from` updates are known to be good. */
function upToDivergence(problem: Problem, goal: TrainingGoal, from: number): Training {
  const network = flatten(problem)
  run(network, from, -Infinity)
  for (let done = from; ; done++) {
    const good = { ...network, weights: network.weights.slice(), biases: network.biases.slice() }
    const error = network.error[0]!
    const moved = run(network, 1, goal.stopAtError ?? -Infinity)
    if (moved === 0) return reached(problem, network, done, null)
    if (!isFinite(network)) return { ...reached(problem, good, done, done + 1), error }
  }
}

/** A network as the loops like it: one array a kind, layer after layer. */
interface FlatNetwork {
  readonly shape: Int32Array
  readonly targets: Float64Array
  readonly weights: Float64Array
  readonly biases: Float64Array
  /** What every node sends on; the inputs come first and stay. */
  readonly out: Float64Array
  /** Per node: first what comes back to it, then its δ. */
  readonly delta: Float64Array
  /** E of the last forward pass, in a box. */
  readonly error: Float64Array
  readonly rate: number
  readonly biasRule: Problem['biasRule']
  readonly outputFirst: boolean
}

function flatten(problem: Problem): FlatNetwork {
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

/** Updates until the count or the error is reached, then one forward pass; gives back how many updates it made. */
function run(network: FlatNetwork, iterations: number, stopAtError: number): number {
  const { shape, targets, weights, biases, out, delta, rate, outputFirst } = network
  const layers = shape.length
  const lastSize = shape[layers - 1]!
  const perNeuron = network.biasRule === 'neuron'
  const shared = network.biasRule === 'shared'
  const firstOutput = out.length - lastSize
  for (let done = 0; ; done++) {
    let from = 0
    let to = shape[0]!
    let weight = 0
    for (let layer = 1; layer < layers; layer++) {
      const end = to + shape[layer]!
      const senders = to
      for (let receiver = to; receiver < end; receiver++) {
        let net = 0
        for (let sender = from; sender < senders; sender++) net += weights[weight++]! * out[sender]!
        net += biases[perNeuron ? receiver - shape[0]! : layer - 1]!
        out[receiver] = 1 / (1 + Math.exp(-net))
      }
      from = senders
      to = end
    }

    let error = 0
    for (let output = 0; output < lastSize; output++) {
      const miss = targets[output]! - out[firstOutput + output]!
      error += 0.5 * (miss * miss)
      delta[firstOutput + output] = out[firstOutput + output]! - targets[output]!
    }
    network.error[0] = error
    // Negated, because a comparison with NaN has to end the run as well.
    if (done >= iterations || !(error > stopAtError)) return done

    // One sweep: a receiver's δ moves its weights and adds what it sends back to each sender, old weight or new.
    let receivers = firstOutput
    let endOfReceivers = out.length
    let endOfWeights = weights.length
    for (let layer = layers - 1; layer > 0; layer--) {
      const size = shape[layer - 1]!
      const senders = receivers - size
      const sendsBack = layer > 1
      if (sendsBack) delta.fill(0, senders, receivers)
      let w = endOfWeights - size * (endOfReceivers - receivers)
      endOfWeights = w
      let sumOfDeltas = 0
      for (let receiver = receivers; receiver < endOfReceivers; receiver++) {
        const o = out[receiver]!
        const d = delta[receiver]! * (o * (1 - o))
        sumOfDeltas += d
        if (perNeuron) biases[receiver - shape[0]!] = biases[receiver - shape[0]!]! - rate * d
        for (let sender = senders; sender < receivers; sender++) {
          const old = weights[w]!
          const updated = old - rate * (d * out[sender]!)
          weights[w++] = updated
          if (sendsBack) delta[sender] = delta[sender]! + d * (outputFirst ? updated : old)
        }
      }
      if (shared) biases[layer - 1] = biases[layer - 1]! - rate * sumOfDeltas
      endOfReceivers = receivers
      receivers = senders
    }
  }
}

function isFinite({ weights, biases, error }: FlatNetwork): boolean {
  return Number.isFinite(error[0]) && weights.every(Number.isFinite) && biases.every(Number.isFinite)
}

function reached(problem: Problem, network: FlatNetwork, iterations: number, divergedAt: number | null): Training {
  return {
    iterations,
    error: network.error[0]!,
    problem: { ...problem, weights: Array.from(network.weights), biases: Array.from(network.biases) },
    divergedAt,
  }
}
