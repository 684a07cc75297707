import type { graphEn } from '../en/graph'

/** 图中的文字，以及读屏软件对整个网络的说明。 */
export const graphZh: typeof graphEn = {
  learningRate: '学习率',
  fixed: '固定',
  now: '当前',
  label: '网络图',
  places: '神经元与权重',
  summary: ({ inputs, hidden, outputs, weights, called, error, step }) =>
    `${inputs} 个输入，${hiddenInWords(hidden)}，${outputs} 个输出，${weights} 个权重。${step}${/[。？]$/.test(step) ? '' : '。'}E（${called}）：${error}。`,
  inputs: '输入',
  hiddenLayer: '隐藏层',
  hiddenLayerOf: ({ index }) => `隐藏层 ${index}`,
  outputLayer: '输出层',
  error: '误差',
  target: '目标值',
  total: '总误差',
  withheld: '尚未显示',
  howTo: '方向键沿连线移动，Enter 修改数值，Esc 离开。',
}

function hiddenInWords(sizes: readonly number[]): string {
  if (sizes.length === 0) return '没有隐藏层'
  if (sizes.length === 1) return `一个隐藏层（${sizes[0]} 个神经元）`
  return `${sizes.length} 个隐藏层（各 ${sizes.join('、')} 个神经元）`
}
