import type { landscapeEn, slopeEn, trainingEn } from '../en/run'
import { writeCount } from '../../writeCount'

/** 关于整个运行过程的文字：训练、图表，以及一两个权重对误差的影响。 */
export const trainingZh: typeof trainingEn = {
  runMore: '从这里继续运行',
  fields: '任意次数，或训练到 E 足够小',
  count: '迭代次数',
  run: '运行',
  countProblem: ({ most, isLarge }) =>
    most > 0
      ? `请输入 1 到 ${writeCount(most)} 之间的整数${isLarge ? '：以此网络及其样本，再多就太久了' : ''}。`
      : '这次运行已达到最大长度，不能再继续。',
  until: '直到 E ≤',
  runUntil: '运行到达标',
  untilProblem: '请输入大于 0 的数，例如 0.001。',
  untilHint: ({ iterations }) => `最多 ${writeCount(iterations)} 次迭代。`,
  progress: '训练进度',
  progressValue: ({ iteration, error }) => `${writeCount(iteration)} · E ${error}`,
  progressHeard: ({ iteration, error }) => `第 ${writeCount(iteration)} 次迭代，E ${error}`,
  pause: '暂停',
  resume: '继续',
  cancel: '取消',
  endCount: ({ iteration }) => `已到第 ${writeCount(iteration)} 次迭代。`,
  endError: ({ iteration, error }) => `在第 ${writeCount(iteration)} 次迭代停止：E 不大于 ${error}。`,
  endDiverged: ({ iteration }) => `在第 ${writeCount(iteration)} 次迭代发散：数值不再有限。这里是发散前的最后状态。`,
  endUnwritten: ({ iteration }) =>
    `第 ${writeCount(iteration)} 次迭代中有数值大得无法写出，或有输出太接近 0 或 1，无法求交叉熵。这里是此前的最后状态。`,
  endAtOnce: '此处无法写出交叉熵，训练无从使它降低。请减小权重。',
  endCancelled: ({ iteration }) => `在第 ${writeCount(iteration)} 次迭代取消；已得到的结果保留。`,
  endLimit: ({ iteration, error }) => `已到第 ${writeCount(iteration)} 次迭代；E 仍大于 ${error}。`,
  nothingYet: '还没有运行。每次运行都会被记录：之后可以回到其中任何一次迭代，逐步查看。',
  view: '图表',
  views: { error: '误差', outputs: '输出', weights: '权重', gradient: '梯度' },
  gradientSymbol: '|∇E|',
  gradientName: '梯度的长度',
  gradientHint: '|∇E| 是梯度的长度：所有斜率的平方和的平方根。',
  chart: ({ view, from, to, first, last }) =>
    `第 ${writeCount(from)} 到第 ${writeCount(to)} 次迭代的${view}；第一条线从 ${first} 到 ${last}。数值见下表。`,
  manyLines: '线太多，无法一一标名：请指向其中一条，或打开下面的表格。',
  timeline: '时间轴',
  timelineValue: ({ iteration, length, error }) =>
    `第 ${writeCount(iteration)} 次迭代，共到第 ${writeCount(length)} 次，E ${error}`,
  iterationHead: '迭代',
  iterationUnreadable: '请输入整数。',
  runBegins: ({ iteration }) => `这次运行从第 ${writeCount(iteration)} 次迭代开始。`,
  runGoesTo: ({ iteration }) => `这次运行目前到第 ${writeCount(iteration)} 次迭代。`,
  runEnds: ({ iteration, isLarge }) =>
    isLarge
      ? `以此网络及其样本，一次运行最多到第 ${writeCount(iteration)} 次迭代，再多就太久了。`
      : `一次运行最多记录到第 ${writeCount(iteration)} 次迭代。`,
  runOnTo: ({ iteration }) => `继续运行到第 ${writeCount(iteration)} 次`,
  logarithmic: '对数坐标',
  logarithmicShort: '对数',
  table: ({ view }) => `${view}的数值`,
  ghost: ({ iteration }) => `灰线：在第 ${writeCount(iteration)} 次迭代修改之前的那次运行。撤销可以回到它。`,
  dismissGhost: '不再显示',
  compare: ({ iteration }) => `与第 ${writeCount(iteration)} 次迭代比较`,
  compareSlopes: '曲线的斜率',
  compareDeltas: '误差项 δ',
  compareOutputs: '输出',
  compareWeights: '权重与偏置',
  compareError: '误差',
  compareNumber: '数',
  compareHint: '斜率变小的地方，从那里传回去的一切都跟着变小。',
  compareSame: '现在就是那次迭代。请到后面的迭代再比较。',
}

export const slopeZh: typeof slopeEn = {
  over: 'E 随几个权重变化',
  oneWeight: '一个权重',
  twoWeights: '两个权重',
  of: '自变量',
  reach: '范围',
  chart: ({ name, value, error, gradient }) =>
    `其他数不变、只移动 ${name} 时的 E。在 ${value} 处，E 为 ${error}，斜率为 ${gradient}。`,
  point: ({ name }) => `移动 ${name}`,
  pointValue: ({ value, error }) => `${value}：E ${error}`,
  hint: '拖动圆点或用方向键移动权重；其他数保持不变。',
  slopeName: ({ slope }) => `斜率 ${slope}`,
  stepName: '−η · 斜率',
  stepOut: ({ value }) => `−η · 斜率，到 ${value}`,
  reachStep: '一步',
  stepTooSmall: ({ step }) => `这一步 −η · 斜率为 ${step}，在这个范围里看不出来。`,
  zoomIn: '放大看这一步',
  noStep: '此处更新量为 0。',
  value: '数值',
  gradient: '链式法则得到的斜率',
  used: '更新所用的值',
  trueGradient: '链式法则得到的斜率（全用旧权重）',
  measured: '用 ε 测得的斜率',
  difference: '差',
  step: '更新量 −η · 斜率',
  landing: '只走这一步之后的 E',
  table: '曲线的数值',
  epsilon: 'ε',
  epsilonHint: '测法：(E(w + ε) − E(w − ε)) / 2ε。ε 太大，测的是割线；太小，只剩舍入误差。',
  wrongProgram:
    '正在运行一个有错的程序：这个权重更新所用的是它给出的梯度，不一定是 E 的斜率。橙线：更新所依据的直线。灰线：切线。',
  outputFirst:
    '先更新输出层：这个权重更新时用的并不是 E 的斜率，因为误差是经过已经改变的权重传回来的。橙线：更新所依据的直线。灰线：切线。',
}

export const landscapeZh: typeof landscapeEn = {
  across: '横轴',
  up: '纵轴',
  reach: '范围',
  chart: ({ across, up, error }) => `其他数不变、只移动 ${across} 和 ${up} 时的 E；当前点的 E 为 ${error}。`,
  point: ({ across, up }) => `移动 ${across} 和 ${up}`,
  pointValue: ({ across, up, error }) => `${across}，${up}：E ${error}`,
  hint: '点击、拖动或用方向键可同时移动两个权重。',
  arrow: '箭头指向此处下坡最快的方向，即负梯度。',
  wrongProgram: '正在运行一个有错的程序：箭头是它更新所走的方向，不一定下坡。',
  outputFirst: '先更新输出层：箭头是更新所走的方向。它并不是下坡最快的方向，因为误差是经过已经改变的权重传回来的。',
  fixed: '固定的偏置不参与训练：箭头只表示另一个数的方向。',
  flat: '这里是平的：没有箭头。',
  way: '绿线：这次运行走过的路，从小圆圈开始。',
  ghostWay: '灰线：修改之前那次运行走过的路。',
  held: '这张图中其他权重保持现在的值，所以走过的路只在当前点与图相符。',
  mapTable: '误差曲面的数值',
  corner: ({ across, up }) => `${up} ↓ · ${across} →`,
  cornerHeard: ({ across, up }) => `行为 ${up}，列为 ${across}`,
  table: '当前点的数值',
}
