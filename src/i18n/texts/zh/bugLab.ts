import { writeCount } from '../../writeCount'
import type { bugLabEn } from '../en/bugLab'

export const bugLabZh: typeof bugLabEn = {
  bugs: {
    order: { title: '用了新权重', does: '误差经过已经更新的权重传回来。' },
    'one-path': { title: '只走一条路径', does: '只听第一个接收者传回的误差。' },
    transposed: { title: '行列颠倒', does: '把权重的行当成列：误差经过别的权重传回来。' },
    'no-output-slope': { title: '输出层漏斜率', does: '输出的 δ 漏乘斜率。' },
    'no-hidden-slope': { title: '隐藏层漏斜率', does: '隐藏层神经元的 δ 漏乘斜率。' },
    'no-slopes': { title: '处处漏斜率', does: '所有 δ 都漏乘斜率。' },
    'no-half': { title: '误差加倍', does: '忘了 ½ 与 2 会相消。' },
    sign: { title: '符号反了', does: '应为 out − target，却用了 target − out。' },
    'net-slope': { title: '斜率用 net', does: 'σ′ 用 net 来算：net(1 − net)。' },
  },
  strip: '正在运行一个有错的程序。',
  notAsked: '它运行时不提问。',
  back: '换回正确的程序',
  isBack: '已换回正确的程序。',
  opening: '有错的程序里只有一个错误。生成一个秘密程序，轻推权重测出梯度，再说出错在哪里。',
  program: '程序',
  right: '正确的程序',
  secret: ({ seed }) => `秘密程序，种子 ${seed}`,
  secretGroup: '秘密程序',
  secretHint:
    '一个种子对应一个有错的程序；种子相同，得到的程序就相同。步骤的顺序对所有秘密程序都一样，看不出是哪一个。',
  tooFew: '用现在这些数，能分辨出来的错误程序不到两个。请先改动一些数。',
  departs: {
    rule: ({ title, does }) => `程序就错在这里。${title}：${does}`,
    numbers: '这一步的规则没错，但它所用的数已经错了。',
    unused: '这个数没错，但程序没有把它乘进 δ。',
    hidden: '程序在这里做了什么，要由你找出来：到“找错实验室”里轻推权重。',
  },
  outputFirst: '“网络”里选了先更新输出层：这时即使程序正确，前面各层更新所用的也不是 E 的斜率。',
  table: '梯度：程序给出的与测得的',
  weight: '权重',
  claimed: '给出',
  measured: '测得',
  ratio: '比值',
  notMeasured: '尚未测量',
  noRatio: '除数为 0，没有比值',
  agrees: '相符',
  differs: '不符',
  nudge: '轻推',
  nudgeOne: ({ weight }) => `轻推 ${weight}`,
  nudgeAll: '全部轻推',
  nudgeHint: '测法：权重增加、减少一点点，看 E 怎样变，(E(w + ε) − E(w − ε)) / 2ε，ε = 0.0001。',
  nudged: ({ weight, above, below, slope }) =>
    `E(${weight} + ε) = ${above}，E(${weight} − ε) = ${below}：测得的梯度为 ${slope}。`,
  nudgedAll: ({ count, flagged }) =>
    `已测 ${writeCount(count)} 个权重，${flagged === 0 ? '都与程序给出的梯度相符。' : `其中 ${writeCount(flagged)} 个与程序给出的梯度不符。`}`,
  which: '是哪一个？',
  whichHint: '选一个，再核对。',
  check: '核对',
  against: ({ title, weight, supposed, claimed }) => {
    if (!supposed.hasTimes)
      return `若是“${title}”，∂E/∂${weight} 会是 ${supposed.value}；而这个程序给出 ${claimed.value}。`
    const would = supposed.times === null ? '正确的' : `测得梯度的 ${supposed.times} 倍`
    const is = claimed.times === null ? '正确的' : `测得梯度的 ${claimed.times} 倍`
    return `若是“${title}”，∂E/∂${weight} 会是${would}；而这里是${is}。`
  },
  found: ({ title }) => `对，就是“${title}”。`,
  changed: '改动的那一行',
  rightLine: '正确的程序',
  wrongLine: '这个程序',
  notHere: '在这个网络里，它与正确的程序结果相同。',
  everywhere: ({ count }) => (count === 1 ? '只有这一处。' : `共有 ${writeCount(count)} 步如此。`),
}
