import type { articleEn } from '../en/article'
import { writeCount } from '../../writeCount'

/** 原文的数字与本程序的数字，以及不一致之处的含义。 */
export const articleZh: typeof articleEn = {
  intro: '原文给出的数，以及这里在两种更新次序下得到的同样的数。无论屏幕上现在是哪个网络，它们都属于原文自己的网络。',
  differing: '不一致之处',
  all: '原文给出的每一个数',
  number: '数',
  printed: '原文',
  parts: {
    given: '已知条件',
    forward: '前向传播',
    backward: '反向传播',
    totals: '更新之后',
  },
  afterUpdates: ({ count }) => (count === 0 ? '更新之前' : `更新 ${writeCount(count)} 次后`),
  differs: '从这里起不同：',
  typoTitle: '输出 0.75136079',
  typo: [
    '原文把 out_o1 印成 0.75136079，而网络算出的是 0.751365070：这是抄写时的笔误。',
    '原文自己就能证明：如果用它印的数，E 应为 0.298367936，可它印的是 0.298371109。',
    '动手核对：先走到 out_o1，再走到 E，分别与原文比较。',
  ],
  typoSetUp: '走到 out_o1',
  totalsTitle: '两个总误差',
  totals: [
    '原文讲的是隐藏层的梯度要用旧的 w5 到 w8，但它的总误差来自另一种程序：先改了 w5 到 w8，再用新值把误差传回去。',
    '按它讲的规则，更新一次后 E 为 0.291027774，10,000 次后为 0.000035102；先更新输出层则为 0.291027924 和 0.000035085，与原文印出的每一位都相同。',
    '总误差更小并不说明规则更对：在“斜率”里测一测 w1 的斜率，与它一致的是旧权重，而不是新权重。',
  ],
  setUpFirst: ({ order }) => `${order}：第一次更新`,
  setUpLast: ({ order }) => `${order}：更新 10,000 次`,
  looseEndsTitle: '其他小问题',
  looseEnds: [
    '原文把 [0.01, 0.99] 写作“原输入”，其实是目标值。',
    'b1、b2 的值只出现在原文的图片里：0.35 和 0.60。它的总结说要更新偏置，例子里却没有更新。',
  ],
}
