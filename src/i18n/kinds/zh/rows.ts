import type { KindLanguage } from '../kindLanguage'

export const rows: KindLanguage['rows'] = {
  caption: ({ name }) => `${name}，逐个样本`,
  sample: ({ sample, isShown }) => (isShown ? `样本 ${sample}，正在图中` : `显示样本 ${sample}`),
  more: ({ count }) => `另外 ${count} 个`,
}

/** 有的数写不出来时，能做什么。 */
export const endsBefore: KindLanguage['endsBefore'] = (fact) => {
  switch (fact.kind) {
    case 'logarithm':
      return fact.end === 0
        ? `out_${fact.node.id} 太接近 0，无法写出 ln out。请减小权重。`
        : `out_${fact.node.id} 太接近 1，无法写出 ln (1 − out)。请减小权重。`
    case 'power':
      return fact.end === 'large'
        ? '某个输出的净输入太大，无法写出 e 的这个次幂。请减小权重。'
        : '所有输出的净输入都远低于 0，e 的这些次幂之和太接近 0，无法写出。请减小权重。'
    case 'large':
      return '下一个数太大，无法写出：这次迭代到此为止。请减小权重或 η。'
  }
}
