import { flattenUsual, type FlatNetwork, type FlatSamples } from '../flatNetwork'
import { learnsTogether, samplesOf, type ActivationName, type Problem } from '../problem'
import { forwardOf } from './flatForward'
import { lossOf } from './lossOf'
import { runOther } from './runOther'

/** What the loops know besides of a network of other kinds. */
export interface OtherNetwork extends FlatNetwork {
  /** One per computing layer. */
  readonly activations: readonly ActivationName[]
  readonly loss: NonNullable<Problem['loss']>
  /** Whether gradients and errors of all samples are averaged. */
  readonly averaged: boolean
  /** What all samples together say of weights and biases: room that is filled anew for every update. */
  readonly weightGradients: Float64Array
  readonly biasGradients: Float64Array
}

/** Lays out a network with other activations or losses, or with several samples. */
export function flattenOther(problem: Problem): OtherNetwork {
  const usual = flattenUsual(problem)
  const { activations, loss = 'half-square', batch } = problem
  const samples = flatSamples(problem)
  const network: OtherNetwork = {
    ...usual,
    ...(samples ? { samples } : {}),
    activations: activations ?? problem.shape.slice(1).map(() => 'sigmoid' as const),
    loss,
    averaged: batch === 'mean' && learnsTogether(problem),
    weightGradients: new Float64Array(usual.weights.length),
    biasGradients: new Float64Array(usual.biases.length),
    look(one, sample) {
      forwardOf(one as OtherNetwork)(sample)
      return partsOfError(one as OtherNetwork, sample)
    },
    runs: (one, ...goal) => runOther(one as OtherNetwork, ...goal),
  }
  return network
}

/** What each output adds to E of a sample whose answers are there. */
function partsOfError(
  { shape, out, targets, samples, loss, activations }: OtherNetwork,
  sample: number,
): readonly number[] {
  const outputs = shape[shape.length - 1]!
  const { part } = lossOf({ loss, activations })
  const wanted = samples === undefined ? targets : samples.targets
  return Array.from({ length: outputs }, (_, i) =>
    part(wanted[(samples === undefined ? 0 : sample * outputs) + i]!, out[out.length - outputs + i]!, outputs),
  )
}

function flatSamples(problem: Problem): FlatSamples | null {
  const samples = samplesOf(problem)
  if (samples.length === 1) return null
  return {
    count: samples.length,
    inputs: Float64Array.from(samples.flatMap(({ inputs }) => inputs)),
    targets: Float64Array.from(samples.flatMap(({ targets }) => targets)),
    together: learnsTogether(problem),
    turn: Int32Array.of(problem.turn ?? 0),
  }
}
