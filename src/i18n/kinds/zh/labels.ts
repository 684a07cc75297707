import { learnsTogether, samplesOf, type ActivationName } from '../../../engine'
import type { DrawnLabels } from '../kindWords'
import { totals } from './totals'

/** 激活函数在句中的名称。 */
export const ACTIVATIONS_ZH: Readonly<Record<ActivationName, string>> = {
  sigmoid: 'Sigmoid',
  identity: '恒等函数',
  tanh: 'tanh',
  relu: 'ReLU',
  'leaky-relu': '带泄漏 ReLU',
  softmax: 'softmax',
}

export const labelsZh: DrawnLabels = {
  activation: (name) => (name === 'identity' ? '恒等' : ACTIVATIONS_ZH[name]),
  slope: '斜率',
  timesSlope: '× 斜率',
  timesSlopes: '× 各斜率',
  off: '关',
  shareOf: '份额',
  loss: {
    'half-square': '平方和的一半',
    square: '平方和',
    'mean-square': '平方的平均',
    'cross-entropy': '交叉熵',
  },
  thisSample: '此样本',
  oneSample: ({ number }) => `样本 ${number}`,
  allSamples: ({ count }) => `全部 ${count} 个样本`,
  errorOf: (problem) =>
    learnsTogether(problem) ? `全部 ${samplesOf(problem).length} 个样本的误差 E` : '此样本的误差 E',
  totals,
}
