import type { Problem } from '../engine'
import { FIRST_SCENARIOS } from './firstScenarios'
import { SOURCE_SCENARIOS } from './sourceScenarios'
import type { SourceId } from './sources'

/** The names of the presets in test/golden/scenarios.json. */
export type ScenarioId =
  | 'canonical'
  | 'order-wrong'
  | 'order-right-lr4'
  | 'order-wrong-lr4'
  | 'bias-shared'
  | 'tug-balance'
  | 'tug-flip'
  | 'tug-blocked'
  | 'saturated-b2-6'
  | 'saturated-b2-8'
  | 'staircase'
  | 'dead-hidden'
  | 'saturated-hidden'
  | 'half-removed'
  | 'lr-ladder-0.5'
  | 'lr-ladder-5'
  | 'lr-ladder-20'
  | 'lr-ladder-45'
  | 'lr-ladder-60'
  | 'lr-ladder-80'
  | 'lr-trap-200'
  | 'lr-trap-500'
  | 'symmetric-0.3'
  | 'mirror-rows'
  | 'zeros'
  | 'other-start-neg'
  | 'other-start-mixed'
  | 'swap-hidden'
  | 'input-zero'
  | 'input-one'
  | 'targets-0-1'
  | 'xor-plateau'
  | 'xor-stuck'
  | SourceId

export type ScenarioGroup =
  'first' | 'order' | 'biases' | 'paths' | 'saturation' | 'rate' | 'starts' | 'sample' | 'samples' | 'sources'

/** A start for a lesson: the article's example with one thing changed. Its words are in src/i18n/texts. */
export interface Scenario {
  readonly id: ScenarioId
  readonly group: ScenarioGroup
  /** What is another number or rule than in the article's example. */
  readonly changes: Partial<Problem>
  /** How many updates its text suggests to run; null where one iteration, step by step, is the point. */
  readonly iterations: number | null
}

/** XOR from the start that Matthews' text prints. */
export const XOR_START: Partial<Problem> = {
  shape: [2, 2, 1],
  inputs: [0, 0],
  targets: [0],
  otherSamples: [
    { inputs: [0, 1], targets: [1] },
    { inputs: [1, 0], targets: [1] },
    { inputs: [1, 1], targets: [0] },
  ],
  weights: [0.129952, -0.923123, 0.570345, -0.328932, 0.164732, 0.752621],
  biases: [0.341232, -0.115223, -0.993423],
  biasRule: 'neuron',
}

/** In the order of a course: the groups one after another, and in each the plain case before the strange one. */
export const SCENARIOS: readonly Scenario[] = [
  { group: 'first', id: 'canonical', iterations: 10_000, changes: {} },

  { group: 'order', id: 'order-wrong', iterations: 10_000, changes: { updateOrder: 'output-first' } },
  { group: 'order', id: 'order-right-lr4', iterations: null, changes: { learningRate: 4 } },
  {
    group: 'order',
    id: 'order-wrong-lr4',
    iterations: null,
    changes: { learningRate: 4, updateOrder: 'output-first' },
  },

  { group: 'biases', id: 'bias-shared', iterations: 10_000, changes: { biasRule: 'shared' } },
  {
    group: 'biases',
    id: 'bias-per-neuron',
    iterations: 10_000,
    changes: { biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] },
  },

  FIRST_SCENARIOS['tug-balance'],
  {
    group: 'paths',
    id: 'tug-flip',
    iterations: null,
    changes: { weights: [0.15, 0.2, 0.25, 0.3, 0.1, 0.45, 0.5, 0.55] },
  },
  {
    group: 'paths',
    id: 'tug-blocked',
    iterations: null,
    changes: { weights: [0.15, 0.2, 0.25, 0.3, 0, 0.45, 0.5, 0.55] },
  },

  FIRST_SCENARIOS['saturated-b2-6'],
  { group: 'saturation', id: 'saturated-b2-8', iterations: 15_000, changes: { biases: [0.35, 8] } },
  {
    group: 'saturation',
    id: 'staircase',
    iterations: 2_000,
    changes: { weights: [0.15, 0.2, 0.25, 0.3, 5, 5, -5, -5] },
  },
  { group: 'saturation', id: 'dead-hidden', iterations: 10_000, changes: { biases: [-10, 0.6] } },
  { group: 'saturation', id: 'saturated-hidden', iterations: 10_000, changes: { biases: [10, 0.6] } },

  { group: 'rate', id: 'half-removed', iterations: null, changes: { learningRate: 1 } },
  { group: 'rate', id: 'lr-ladder-0.5', iterations: 10, changes: { targets: [0.5, 0.5] } },
  { group: 'rate', id: 'lr-ladder-5', iterations: 10, changes: { targets: [0.5, 0.5], learningRate: 5 } },
  { group: 'rate', id: 'lr-ladder-20', iterations: 10, changes: { targets: [0.5, 0.5], learningRate: 20 } },
  { group: 'rate', id: 'lr-ladder-45', iterations: 10, changes: { targets: [0.5, 0.5], learningRate: 45 } },
  { group: 'rate', id: 'lr-ladder-60', iterations: 10, changes: { targets: [0.5, 0.5], learningRate: 60 } },
  FIRST_SCENARIOS['lr-ladder-80'],
  { group: 'rate', id: 'lr-trap-200', iterations: 10_000, changes: { learningRate: 200 } },
  { group: 'rate', id: 'lr-trap-500', iterations: 10_000, changes: { learningRate: 500 } },

  FIRST_SCENARIOS['symmetric-0.3'],
  {
    group: 'starts',
    id: 'mirror-rows',
    iterations: 10_000,
    changes: { weights: [0.15, 0.2, 0.15, 0.2, 0.4, 0.4, 0.5, 0.5] },
  },
  { group: 'starts', id: 'zeros', iterations: 2, changes: { weights: [0, 0, 0, 0, 0, 0, 0, 0] } },
  {
    group: 'starts',
    id: 'other-start-neg',
    iterations: 10_000,
    changes: { weights: [0.15, 0.2, 0.25, 0.3, -0.4, -0.45, -0.5, -0.55] },
  },
  {
    group: 'starts',
    id: 'other-start-mixed',
    iterations: 10_000,
    changes: { weights: [0.15, 0.2, 0.25, 0.3, 3, -3, -3, 3] },
  },
  {
    group: 'starts',
    id: 'swap-hidden',
    iterations: 10_000,
    changes: { weights: [0.25, 0.3, 0.15, 0.2, 0.45, 0.4, 0.55, 0.5] },
  },

  { group: 'sample', id: 'input-zero', iterations: 10_000, changes: { inputs: [0, 1] } },
  { group: 'sample', id: 'input-one', iterations: 10_000, changes: { inputs: [1, 1] } },
  { group: 'sample', id: 'targets-0-1', iterations: 100_000, changes: { targets: [0, 1] } },

  { group: 'samples', id: 'xor-plateau', iterations: 2_000, changes: { ...XOR_START, schedule: 'all-together' } },
  {
    group: 'samples',
    id: 'xor-stuck',
    iterations: 40_000,
    changes: { ...XOR_START, learningRate: 1 },
  },

  ...SOURCE_SCENARIOS,
]
