import type { Scenario } from './scenarios'

/** Those that are offered on the first screen, in its order; all others come when the page is idle. */
export const FIRST_SCENARIOS = {
  'tug-balance': {
    group: 'paths',
    id: 'tug-balance',
    iterations: null,
    changes: { weights: [0.15, 0.2, 0.25, 0.3, 0.13315, 0.45, 0.5, 0.55] },
  },
  'saturated-b2-6': { group: 'saturation', id: 'saturated-b2-6', iterations: 3_000, changes: { biases: [0.35, 6] } },
  'lr-ladder-80': {
    group: 'rate',
    id: 'lr-ladder-80',
    iterations: 10,
    changes: { targets: [0.5, 0.5], learningRate: 80 },
  },
  'symmetric-0.3': {
    group: 'starts',
    id: 'symmetric-0.3',
    iterations: 10_000,
    changes: { weights: [0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3] },
  },
} as const satisfies Readonly<Record<string, Scenario>>

/** How many scenarios there are in all. */
export const SCENARIO_COUNT = 42
