import type { samplesEn } from '../en/samples'

export const samplesZh: typeof samplesEn = {
  set: '现成的样本',
  own: '自定样本',
  sets: { article: '原文的样本', xor: 'XOR', and: 'AND', or: 'OR', wave: '一个波' },
  setFor: ({ set, shape }) => `${set}（${shape}）`,
  otherShape: ({ set, shape }) => `“${set}”适用于 ${shape} 的网络。要更改网络吗？`,
  change: '更改网络',
  leave: '保持不变',
  count: ({ count }) => `${count} 个样本`,
  addRow: '＋ 行',
  addRowHeard: '添加一行',
  full: ({ most }) => `这里一个网络最多学习 ${most} 个样本。`,
  target: '目标值',
  targetOf: ({ output }) => `${output} 的目标值`,
  answer: '输出',
  sample: '样本',
  actions: '操作',
  row: ({ sample }) => `样本 ${sample}`,
  rowShown: ({ sample }) => `样本 ${sample}，在图中`,
  field: ({ name, sample }) => `样本 ${sample} 的 ${name}`,
  duplicate: '复制',
  remove: '删除',
  removeRow: ({ sample }) => `删除样本 ${sample}`,
  caption: ({ count, error }) =>
    count === 1
      ? `样本、网络的输出和 E：${error}`
      : `各样本、网络对每个样本的输出和 E：全部 ${count} 个的 E 为 ${error}`,
  sum: ({ count }) => `全部 ${count} 个样本的 E 之和`,
  mean: ({ count }) => `全部 ${count} 个样本的 E 的平均`,
  same: ({ near }) => `每个输出都在 ${near} 附近：目前无论输入什么，这个网络的输出几乎一样。继续训练，可能会分开。`,
  right: ({ count }) => `${count} 个输出都在 0.5 的正确一侧。`,
  wrong: ({ count, which }) =>
    `${count} 个中有 ${which.length} 个在 0.5 的错误一侧：${LIST.format(which.map(String))}。`,

  learns: '每次迭代怎样学习',
  schedules: { 'one-by-one': '逐个学习', 'all-together': '全部一起' },
  oneByOne: ({ next }) => `逐个学习：每个样本之后更新一次。下一个是样本 ${next}。`,
  allTogether: {
    sum: ({ count }) => `全部一起：在同一组权重上求 ${count} 个梯度，相加，再更新一次。`,
    mean: ({ count }) => `全部一起：在同一组权重上求 ${count} 个梯度，取平均，再更新一次。`,
  },
  gradients: '梯度',
  batches: { sum: '相加', mean: '取平均' },
  run: '运行',
  slow: '慢速',
  slowly: '慢速：每秒 50 次迭代',

  paste: '粘贴',
  pasteHint: '从电子表格或 CSV 文件粘贴若干行：先输入，后目标值。',
  preview: '前几行',
  more: ({ count }) => `还有 ${count} 行`,
  use: ({ count }) => `使用这 ${count} 个样本`,
  cancel: '取消',
  refused: {
    empty: '还没有含数字的行。',
    ragged: ({ row, columns, others }) => `第 ${row} 行有 ${columns} 列，第一行有 ${others} 列。`,
    number: ({ row, column, text }) => ({
      empty: `第 ${row} 行第 ${column} 列是空的。`,
      unreadable: `第 ${row} 行第 ${column} 列不是数：“${text}”。`,
      comma: `第 ${row} 行第 ${column} 列的逗号有两种读法：“${text}”。`,
      tooLarge: `第 ${row} 行第 ${column} 列不在 −1,000,000 到 1,000,000 之间：“${text}”。`,
      tooSmall: `第 ${row} 行第 ${column} 列太接近 0，这里已无法表示：“${text}”。`,
    }),
    columns: ({ columns, inputs, targets, most }) =>
      `这里有 ${columns} 列；网络需要 ${inputs} 个输入和 ${targets} 个目标值。${most === null ? '' : `输入最多 ${most} 个。`}`,
    tooMany: ({ rows, most }) => `这里有 ${rows} 行；一个网络最多学习 ${most} 个样本。`,
  },
  changeTo: ({ inputs }) => `把网络改为 ${inputs} 个输入`,

  strip: '图中的样本',
  stripOf: ({ sample, count }) => `样本 ${sample} / ${count}`,
  next: '下一个样本',
  previous: '上一个样本',
  notLearned: '不是正在学习的样本',
  heardNotLearned: '，不是正在学习的样本',
}

const LIST = new Intl.ListFormat('zh', { type: 'conjunction' })
