import { SAMPLE_SETS, type SampleSet } from '../../../content/sampleSets'
import { articleExample, samplesOf, type Problem } from '../../../engine'

/** Whether a network takes the samples of a set as it is. */
export function fits({ samples: [first] }: SampleSet, { shape }: Problem): boolean {
  return first!.inputs.length === shape[0] && first!.targets.length === shape.at(-1)
}

/** The layer sizes of the network that a set is meant for: "1-3-1". */
export function shapeOf({ network }: SampleSet): string {
  return (network.shape ?? articleExample.shape).join('-')
}

/** The set whose samples these are; null if they have no name. */
export function setOf(problem: Problem): SampleSet | null {
  const text = JSON.stringify(samplesOf(problem).map(plain))
  return SAMPLE_SETS.find(({ samples }) => JSON.stringify(samples.map(plain)) === text) ?? null
}

function plain({ inputs, targets }: SampleSet['samples'][number]): readonly (readonly number[])[] {
  return [inputs, targets]
}
