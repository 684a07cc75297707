import { articleExample, type Problem } from '../engine'

/** The names of the presets in test/golden/scenarios.json. */
export type ScenarioId =
  | 'canonical'
  | 'order-wrong'
  | 'order-right-lr4'
  | 'order-wrong-lr4'
  | 'bias-shared'
  | 'bias-per-neuron'
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

export type ScenarioGroup = 'first' | 'order' | 'biases' | 'paths' | 'saturation' | 'rate' | 'starts' | 'sample'

/** A start for a lesson: the article's example with one thing changed. Its words are in src/i18n/scenarios. */
export interface Scenario {
  readonly id: ScenarioId
  readonly group: ScenarioGroup
  readonly problem: Problem
  /** How many updates its text suggests to run; null where one iteration, step by step, is the point. */
  readonly iterations: number | null
}

/** In the order of a course: the groups one after another, and in each the plain case before the strange one. */
export const SCENARIOS: readonly Scenario[] = [
  scenario('first', 'canonical', 10_000, {}),

  scenario('order', 'order-wrong', 10_000, { updateOrder: 'output-first' }),
  scenario('order', 'order-right-lr4', null, { learningRate: 4 }),
  scenario('order', 'order-wrong-lr4', null, { learningRate: 4, updateOrder: 'output-first' }),

  scenario('biases', 'bias-shared', 10_000, { biasRule: 'shared' }),
  scenario('biases', 'bias-per-neuron', 10_000, { biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] }),

  scenario('paths', 'tug-balance', null, { weights: [0.15, 0.2, 0.25, 0.3, 0.13315, 0.45, 0.5, 0.55] }),
  scenario('paths', 'tug-flip', null, { weights: [0.15, 0.2, 0.25, 0.3, 0.1, 0.45, 0.5, 0.55] }),
  scenario('paths', 'tug-blocked', null, { weights: [0.15, 0.2, 0.25, 0.3, 0, 0.45, 0.5, 0.55] }),

  scenario('saturation', 'saturated-b2-6', 3_000, { biases: [0.35, 6] }),
  scenario('saturation', 'saturated-b2-8', 15_000, { biases: [0.35, 8] }),
  scenario('saturation', 'staircase', 2_000, { weights: [0.15, 0.2, 0.25, 0.3, 5, 5, -5, -5] }),
  scenario('saturation', 'dead-hidden', 10_000, { biases: [-10, 0.6] }),
  scenario('saturation', 'saturated-hidden', 10_000, { biases: [10, 0.6] }),

  scenario('rate', 'half-removed', null, { learningRate: 1 }),
  scenario('rate', 'lr-ladder-0.5', 10, { targets: [0.5, 0.5] }),
  scenario('rate', 'lr-ladder-5', 10, { targets: [0.5, 0.5], learningRate: 5 }),
  scenario('rate', 'lr-ladder-20', 10, { targets: [0.5, 0.5], learningRate: 20 }),
  scenario('rate', 'lr-ladder-45', 10, { targets: [0.5, 0.5], learningRate: 45 }),
  scenario('rate', 'lr-ladder-60', 10, { targets: [0.5, 0.5], learningRate: 60 }),
  scenario('rate', 'lr-ladder-80', 10, { targets: [0.5, 0.5], learningRate: 80 }),
  scenario('rate', 'lr-trap-200', 10_000, { learningRate: 200 }),
  scenario('rate', 'lr-trap-500', 10_000, { learningRate: 500 }),

  scenario('starts', 'symmetric-0.3', 10_000, { weights: [0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3] }),
  scenario('starts', 'mirror-rows', 10_000, { weights: [0.15, 0.2, 0.15, 0.2, 0.4, 0.4, 0.5, 0.5] }),
  scenario('starts', 'zeros', 2, { weights: [0, 0, 0, 0, 0, 0, 0, 0] }),
  scenario('starts', 'other-start-neg', 10_000, { weights: [0.15, 0.2, 0.25, 0.3, -0.4, -0.45, -0.5, -0.55] }),
  scenario('starts', 'other-start-mixed', 10_000, { weights: [0.15, 0.2, 0.25, 0.3, 3, -3, -3, 3] }),
  scenario('starts', 'swap-hidden', 10_000, { weights: [0.25, 0.3, 0.15, 0.2, 0.45, 0.4, 0.55, 0.5] }),

  scenario('sample', 'input-zero', 10_000, { inputs: [0, 1] }),
  scenario('sample', 'input-one', 10_000, { inputs: [1, 1] }),
  scenario('sample', 'targets-0-1', 100_000, { targets: [0, 1] }),
]

function scenario(
  group: ScenarioGroup,
  id: ScenarioId,
  iterations: number | null,
  changes: Partial<Problem>,
): Scenario {
  return { id, group, problem: { ...articleExample, ...changes }, iterations }
}
