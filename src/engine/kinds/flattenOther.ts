import { flattenUsual, type FlatNetwork, type FlatSamples } from '../flatNetwork'
import { learnsTogether, samplesOf, type ActivationName, type Problem } from '../problem'
import { lossOf } from './lossOf'
import { answerIn, runOther } from './runOther'
import { roomForAll, roomForOne, takeSample, type Workspace } from './workspace'

/** What the loops know besides of a network of other kinds. */
export interface OtherNetwork extends FlatNetwork {
  /** One per computing layer. */
  readonly activations: readonly ActivationName[]
  readonly loss: NonNullable<Problem['loss']>
  /** Whether gradients and errors of all samples are averaged. */
  readonly averaged: boolean
  /** Where one sample is worked out, and where all are: the same where there is only one. */
  readonly one: Workspace
  readonly all: Workspace
}

/** Lays out a network with other activations or losses, or with several samples. */
export function flattenOther(problem: Problem): OtherNetwork {
  const usual = flattenUsual(problem)
  const { activations, loss = 'half-square', batch } = problem
  const samples = flatSamples(problem)
  const all = roomForAll(samples ? { ...usual, samples } : usual)
  // The samples are the numbers in that room itself: whoever moves one of them moves it there.
  const moved = samples && { ...samples, inputs: all.out.subarray(0, samples.inputs.length), targets: all.targets }
  const network: OtherNetwork = {
    ...usual,
    ...(moved && { samples: moved }),
    one: roomForOne(usual),
    all,
    activations: activations ?? problem.shape.slice(1).map(() => 'sigmoid' as const),
    loss,
    averaged: batch === 'mean' && learnsTogether(problem),
    look: (one, sample) => partsOfError(one as OtherNetwork, sample),
    runs: (one, ...goal) => runOther(one as OtherNetwork, ...goal),
  }
  return network
}

/** What each output adds to E of a sample, once its answers have been worked out. */
function partsOfError(network: OtherNetwork, sample: number): readonly number[] {
  const { one, shape } = network
  takeSample(network, sample, one)
  answerIn(network, one)
  const outputs = shape[shape.length - 1]!
  const { part } = lossOf(network)
  return Array.from(one.targets, (target, i) => part(target, one.out[one.out.length - outputs + i]!, outputs))
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
