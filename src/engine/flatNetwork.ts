import { isUsual, otherKinds } from './otherKinds'
import type { Problem } from './problem'
import { wrongPrograms } from './wrongPrograms'

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
  /** Whether every layer has two nodes, as in the article. */
  readonly inPairs: boolean
  /** The samples, where there are several. */
  readonly samples?: FlatSamples
  /** Works out what the network answers for one of the samples, and gives each output's part of E. */
  readonly look?: (network: FlatNetwork, sample: number) => readonly number[]
  /** What a wrong program, or another kind of network, does in place of both loops: the same that `run` promises. */
  readonly runs?: Run
}

/** Samples as the loops like them, one after the other. */
export interface FlatSamples {
  readonly count: number
  readonly inputs: Float64Array
  readonly targets: Float64Array
  /** Whether one update is for all of them. */
  readonly together: boolean
  /** Which is the next to be learned, in a box. */
  readonly turn: Int32Array
}

export type Run = (
  network: FlatNetwork,
  iterations: number,
  stopAtError: number,
  errors: Float64Array | null,
  at: number,
) => number

/** Lays a problem out for the loops. */
export function flatten(problem: Problem): FlatNetwork {
  if (problem.program !== undefined) return wrongPrograms().flatten(problem)
  return isUsual(problem) ? flattenUsual(problem) : otherKinds().flatten(problem)
}

/** Lays out what is the same in every network. */
export function flattenUsual(problem: Problem): FlatNetwork {
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
    inPairs: problem.shape.every((size) => size === 2),
  }
}

/** Whether every parameter and the error still are numbers. */
export function isFiniteNetwork({ weights, biases, error }: FlatNetwork): boolean {
  return Number.isFinite(error[0]) && weights.every(Number.isFinite) && biases.every(Number.isFinite)
}

/** The problem with the parameters that the network has now. */
export function problemOf(start: Problem, { weights, biases, samples }: FlatNetwork): Problem {
  const moved = { ...start, weights: Array.from(weights), biases: Array.from(biases) }
  return samples && !samples.together ? { ...moved, turn: samples.turn[0]! } : moved
}

/** A copy whose parameters stay as they are when the network goes on. */
export function keptAsItIs(network: FlatNetwork): FlatNetwork {
  const { weights, biases, samples } = network
  const kept = { ...network, weights: weights.slice(), biases: biases.slice() }
  return samples ? { ...kept, samples: { ...samples, turn: samples.turn.slice() } } : kept
}

/** Memory that the network takes. */
export function bytesOf({ shape, targets, weights, biases, out, delta, error }: FlatNetwork): number {
  return [shape, targets, weights, biases, out, delta, error].reduce((sum, { byteLength }) => sum + byteLength, 0)
}
