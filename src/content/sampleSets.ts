import type { Problem, Sample } from '../engine'
import { XOR_START } from './scenarios'

/** Samples that have a name. */
export interface SampleSet {
  readonly id: SampleSetId
  readonly samples: readonly Sample[]
  /** What is another number or rule than in the article's example in the network that they are meant for. */
  readonly network: Partial<Problem>
}

export type SampleSetId = 'article' | 'xor' | 'and' | 'or' | 'wave'

/** A table of both inputs, off and on. */
function truthTable(targets: readonly [number, number, number, number]): readonly Sample[] {
  return targets.map((target, i) => ({ inputs: [Math.floor(i / 2), i % 2], targets: [target] }))
}

const XOR = truthTable([0, 1, 1, 0])
const AND = truthTable([0, 0, 0, 1])
const OR = truthTable([0, 1, 1, 1])
/** ½ + 0.4 sin π i, rounded to two decimals. */
const WAVE: readonly Sample[] = [0.5, 0.22, 0.1, 0.22, 0.5, 0.78, 0.9, 0.78, 0.5].map((target, i) => ({
  inputs: [i / 4 - 1],
  targets: [target],
}))

/** The sets, in the order in which they are offered. */
export const SAMPLE_SETS: readonly SampleSet[] = [
  { id: 'article', samples: [{ inputs: [0.05, 0.1], targets: [0.01, 0.99] }], network: {} },
  { id: 'xor', samples: XOR, network: { ...XOR_START, ...asSamples(XOR), schedule: 'all-together' } },
  { id: 'and', samples: AND, network: { ...XOR_START, ...asSamples(AND), schedule: 'all-together' } },
  { id: 'or', samples: OR, network: { ...XOR_START, ...asSamples(OR), schedule: 'all-together' } },
  {
    id: 'wave',
    samples: WAVE,
    network: {
      shape: [1, 3, 1],
      ...asSamples(WAVE),
      weights: [0.69, -0.45, 0.18, 0.69, 0.88, -0.19],
      biases: [0, 0, 0, 0],
      biasRule: 'neuron',
      activations: ['sigmoid', 'identity'],
      schedule: 'all-together',
      // With 0.1 the wave is learned as well, but E leaps up again on the way.
      learningRate: 0.05,
    },
  },
]

function asSamples([first, ...otherSamples]: readonly Sample[]): Partial<Problem> {
  return { ...first, otherSamples }
}
