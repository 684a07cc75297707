import type { planesEn } from '../en/planes'

export const planesZh: typeof planesEn = {
  plane: ({ node, across, up, samples }) => `${node} 随 ${across} 和 ${up} 的变化：${samples}。`,
  curve: ({ node, across, samples }) => `${node} 随 ${across} 的变化：${samples}。`,
  atSample: ({ answer, sample }) => `样本 ${sample} 处为 ${answer}`,
  andMore: ({ count }) => `另有 ${count} 个样本`,
  across: '横向',
  up: '纵向',
  held: '其他输入与图中相同。',
  point: ({ across, up }) => `移动 ${across} 和 ${up}`,
  pointOnCurve: ({ across }) => `移动 ${across}`,
  pointValue: ({ place, node, answer }) => `${place}：${node} ${answer}`,
  line: ({ node }) => `${node} 的直线：拖动它改变偏置，拖动两端转动权重`,
  lineValue: ({ bias, value }) => `${bias} 为 ${value}`,
  free: ({ place, answer }) => `${place} → ${answer}`,
  planes: '显示哪个神经元',
  cuts: ({ one, other, node, inside, outside }) =>
    `${one} 和 ${other} 各用一条直线切开平面。两条直线之间 ${node} 为 ${inside}，两侧为 ${outside}。`,
  pieces: ({ count }) => `${scaled(count)}得到这条曲线。细线是每个输出与目标值的差距。`,
  piecesOfNet: ({ count, node, activation }) =>
    `${scaled(count)}得到 net_${node}，再经 ${activation} 得到这条曲线。细线是每个输出与目标值的差距。`,
  piecesOfShare: ({ count, node }) =>
    `${scaled(count)}得到 net_${node}。这条曲线是它在 softmax 中的份额，还取决于其他输出。细线是每个输出与目标值的差距。`,
  table: '输出的数值',
  sampleHead: '样本',
  targetHead: '目标值',
  answerHead: '输出',
  errorOf: ({ count }) => (count === 1 ? 'E' : `全部 ${count} 个样本的 E`),
}

/** 一条线只缩放，几条线还要相加。 */
function scaled(count: number): string {
  return count === 1 ? '一条线，缩放后' : `${count} 条线，缩放后相加，`
}
