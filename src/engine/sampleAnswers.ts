import { aloneNetwork } from './aloneNetwork'
import { answerIn } from './kinds/runOther'
import { learnsTogether, samplesOf, type Problem } from './problem'

/** What a network answers to one sample, and how wrong that is. */
export interface SampleAnswer {
  readonly answers: readonly number[]
  /** E of this sample alone. */
  readonly error: number
}

/** What the network answers to each of its samples, with the weights that it has now. */
export function sampleAnswers(problem: Problem): readonly SampleAnswer[] {
  const network = aloneNetwork(problem)
  const { out, targets } = network
  const firstOutput = out.length - problem.shape.at(-1)!
  return samplesOf(problem).map((sample) => {
    out.set(sample.inputs)
    targets.set(sample.targets)
    const error = answerIn(network, network.one)
    return { answers: Array.from(out.subarray(firstOutput)), error }
  })
}

/** E over all samples: added up, or averaged where the update is. */
export function errorOfAll(problem: Problem, answers: readonly SampleAnswer[]): number {
  const sum = answers.reduce((total, { error }) => total + error, 0)
  return problem.batch === 'mean' && learnsTogether(problem) ? sum / answers.length : sum
}
