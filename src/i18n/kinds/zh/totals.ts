import type { TotalsWritten } from '../kindWords'

/** E 分为此样本的和全部样本的，各是多少。 */
export function totals({ count, isTogether, own, ownNext, all, allNext }: TotalsWritten): string {
  if (own === null) return `此样本${isTogether ? '与全部样本' : ''}的误差 E，尚未计算。`
  return [
    `此样本的误差 E ${own}。`,
    ownNext === null ? '' : `更新后 ${ownNext}。`,
    all === null ? '' : `全部 ${count} 个样本的误差 E ${all}。`,
    allNext === null ? '' : `更新后 ${allNext}。`,
  ].join('')
}
