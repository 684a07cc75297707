import type { articleEn } from '../en/article'
import { writeCount } from '../../writeCount'

const afterUpdates = ({ count }: { count: number }): string => `更新 ${writeCount(count)} 次后`

/** 原文与本程序的数，逐个对照。 */
export const articleZh: typeof articleEn = {
  about: '原文：《解读反向传播算法》，例子出自 Matt Mazur（2015）。',
  intro: '按原文的顺序。点一行，就走到那一步。',
  introElsewhere: '页面上是另一个网络，因此没有对照。点一行即可打开原文的网络。',
  introWrong: '正在运行一个有错的程序，因此没有对照。点一行即可打开原文的网络。',
  introUnlike: ({ parts }) => `与原文不同的是：${parts.join('、')}，因此没有对照。点一行即可打开原文的网络。`,
  numbers: { inputs: '输入', targets: '目标值', weights: '权重', biases: '偏置', learningRate: 'η' },
  marks: { same: '与原文一致', differs: '不一致', picture: '原文为图片，数值由本页算出' },
  sections: {
    given: '已知条件',
    forward: '步骤一　前向传播',
    error: '步骤二　总误差 E（原文写作 E_total）',
    outputWeights: '链式法则：输出层权重',
    hiddenWeights: '隐藏层权重：两条路径',
    totals: '更新之后',
  },
  afterUpdates,
  product: '三者相乘',
  moved: '先更新输出层',
  numberHere: '本页',
  youAreHere: '当前',
  run: '运行',
  open: '打开原文的网络',
  row: ({ names, updates, isProduct, printed, number, agrees, isMoved, step }) =>
    [
      ...(updates === 0 ? [] : [afterUpdates({ count: updates })]),
      names.join('、'),
      ...(isProduct ? ['三者相乘'] : []),
      printed === null ? '原文为图片' : `原文印作 ${printed}`,
      number === null ? '尚未播放' : agrees ? '本页相同' : `本页为 ${number}`,
      ...(number !== null && printed !== null && !agrees ? ['不一致'] : []),
      ...(isMoved ? ['先更新输出层'] : []),
      updates > 1 ? `运行 ${writeCount(updates)} 次` : `第 ${step} 步`,
    ].join('，'),
  openRow: ({ row }) => `打开原文的网络：${row}`,
  errata: '原文勘误',
  typo: {
    title: 'out_o1 印成 0.75136079。',
    text: '抄写之误：若真用它，E 应为 0.298367936，而原文印的是 0.298371109。',
  },
  totals: {
    title: '更新之后的数。',
    text: '原文讲的是用旧权重，这些数却出自一个先更新输出层的程序。',
  },
  check: '动手核对',
  checkBack: '换回旧权重',
  checked: {
    'output-first': '先更新输出层，这四个数就都与原文一致。',
    simultaneous: '用旧权重，这四个数都与原文不一致。',
  },
  more: '其他小问题',
  looseEnds: [
    '总误差更小并不说明规则更对：在“斜率”里测一测 w1 的斜率，与它一致的是旧权重，而不是新权重。',
    '原文所说隐藏层神经元的“间接误差”，就是本页的 δ。原文没有给出它的数，所以没有这一行。',
    '原文把 [0.01, 0.99] 写作“原输入”，其实是目标值。',
    'b1、b2 的值只出现在原文的图片里：0.35 和 0.60。它的总结说要更新偏置，例子里却没有更新。',
  ],
}
