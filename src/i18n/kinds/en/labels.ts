import { learnsTogether, samplesOf, type ActivationName } from '../../../engine'
import type { DrawnLabels } from '../kindWords'
import { totals } from './totals'

/** What activations are called in running text. */
export const ACTIVATIONS_EN: Readonly<Record<ActivationName, string>> = {
  sigmoid: 'sigmoid',
  identity: 'identity',
  tanh: 'tanh',
  relu: 'ReLU',
  'leaky-relu': 'leaky ReLU',
  softmax: 'softmax',
}

export const labelsEn: DrawnLabels = {
  activation: (name) => ACTIVATIONS_EN[name],
  slope: 'slope',
  timesSlope: '× slope',
  timesSlopes: '× slopes',
  off: 'off',
  shareOf: 'share of',
  loss: {
    'half-square': 'half squares',
    square: 'squares',
    'mean-square': 'mean square',
    'cross-entropy': 'cross-entropy',
  },
  thisSample: 'this sample',
  oneSample: ({ number }) => `sample ${number}`,
  allSamples: ({ count }) => `all ${count} samples`,
  errorOf: (problem) =>
    learnsTogether(problem) ? `Error E of all ${samplesOf(problem).length} samples` : 'Error E of this sample',
  totals,
}
