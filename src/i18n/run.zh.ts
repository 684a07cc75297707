import type { landscapeEn, slopeEn, trainingEn } from './run.en'

/** 关于整个运行过程的文字：训练、图表，以及一两个权重对误差的影响。 */
export const trainingZh: typeof trainingEn = {
  title: '训练',
  runMore: '从这里继续运行',
  count: '迭代次数',
  run: '运行',
  countProblem: '请输入 1 到 10,000,000 之间的整数。',
  until: '直到 E ≤',
  runUntil: '运行到此',
  untilProblem: '请输入大于 0 的数，例如 0.001。',
  untilHint: ({ iterations }) => `无论哪一种，最多运行 ${writeCount(iterations)} 次迭代。`,
  progress: '训练进度',
  progressValue: ({ iteration, error }) => `${writeCount(iteration)} · E ${error}`,
  pause: '暂停',
  resume: '继续',
  cancel: '取消',
  endCount: ({ iteration }) => `已到第 ${writeCount(iteration)} 次迭代。`,
  endError: ({ iteration, error }) => `在第 ${writeCount(iteration)} 次迭代停止：E 不大于 ${error}。`,
  endDiverged: ({ iteration }) => `在第 ${writeCount(iteration)} 次迭代发散：数值不再有限。这里是发散前的最后状态。`,
  endCancelled: ({ iteration }) => `在第 ${writeCount(iteration)} 次迭代取消；已得到的结果保留。`,
  endLimit: ({ iteration, error }) => `已到第 ${writeCount(iteration)} 次迭代；E 仍大于 ${error}。`,
  nothingYet: '还没有运行。每次运行都会被记录：之后可以回到其中任何一次迭代，逐步查看。',
  view: '图表',
  views: { error: '误差', outputs: '输出', weights: '权重', gradient: '梯度' },
  gradientSymbol: '|∇E|',
  gradientHint: '|∇E| 是梯度的长度：所有斜率的平方和的平方根。',
  chart: ({ view, from, to, first, last }) =>
    `第 ${writeCount(from)} 到第 ${writeCount(to)} 次迭代的${view}；第一条线从 ${first} 到 ${last}。数值见下表。`,
  manyLines: '线太多，无法一一标名：请指向其中一条，或打开下面的表格。',
  timeline: '时间轴',
  timelineValue: ({ iteration, length, error }) =>
    `第 ${writeCount(iteration)} 次迭代，共到第 ${writeCount(length)} 次，E ${error}`,
  iterationHead: '迭代',
  logarithmic: '对数坐标',
  table: ({ view }) => `${view}的数值`,
  ghost: ({ iteration }) => `灰线：在第 ${writeCount(iteration)} 次迭代修改之前的那次运行。撤销可以回到它。`,
  dismissGhost: '不再显示',
  compare: ({ iteration }) => `与第 ${writeCount(iteration)} 次迭代比较`,
  compareSlopes: 'σ 的斜率',
  compareDeltas: '误差项 δ',
  compareOutputs: '输出',
  compareWeights: '权重与偏置',
  compareError: '误差',
  compareHint: '斜率变小的地方，从那里传回去的一切都跟着变小。',
  compareSame: '现在就是那次迭代。请到后面的迭代再比较。',
}

export const slopeZh: typeof slopeEn = {
  title: '斜率',
  of: 'E 随谁变化',
  reach: '范围',
  chart: ({ name, value, error, gradient }) =>
    `其他数不变、只移动 ${name} 时的 E。在 ${value} 处，E 为 ${error}，斜率为 ${gradient}。`,
  point: ({ name }) => `移动 ${name}`,
  pointValue: ({ value, error }) => `${value}：E ${error}`,
  hint: '拖动或用方向键移动权重。虚线：切线。绿色：步长 −η · 斜率，以及其他数不变时到达的位置。',
  value: '数值',
  gradient: '链式法则得到的斜率',
  measured: '测得：(E(w + ε) − E(w − ε)) / 2ε',
  difference: '差',
  step: '步长 −η · 斜率',
  landing: '只走这一步之后的 E',
  table: '曲线的数值',
  epsilon: 'ε',
  epsilonHint: 'ε 太大，测的是割线；太小，只剩舍入误差。',
  outputFirst:
    '先更新输出层：这个权重更新时用的并不是 E 的斜率，因为误差是经过已经改变的权重传回来的。请与测得的斜率比较。',
}

export const landscapeZh: typeof landscapeEn = {
  title: '地形',
  across: '横轴',
  up: '纵轴',
  reach: '范围',
  same: '请选择两个不同的数。',
  chart: ({ across, up, error }) => `其他数不变、只移动 ${across} 和 ${up} 时的 E；当前点的 E 为 ${error}。`,
  point: ({ across, up }) => `移动 ${across} 和 ${up}`,
  pointValue: ({ across, up, error }) => `${across}，${up}：E ${error}`,
  hint: '点击、拖动或用方向键可同时移动两个权重。箭头指向此处下坡最快的方向（负梯度）；曲线是训练走过的路。',
  held: '这张图中其他权重保持现在的值，所以训练走过的路只在当前点与图相符。',
  low: 'E 低',
  high: 'E 高',
  mapTable: '地形图的数值',
  corner: ({ across, up }) => `${up} ↓ · ${across} →`,
  table: '当前点的数值',
}

function writeCount(count: number): string {
  return count.toLocaleString('en')
}
