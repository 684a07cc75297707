import { name, samplesOf, type QuantityId } from '../../../engine'
import type { Described } from '../../narration/narration'

/** E 分为此样本的和全部样本的，各是多少。 */
export function totals({ seen, write }: Described): string {
  const { problem } = seen.tape
  const said = (called: string, id: QuantityId): string => {
    const value = seen.shows(id)
    return value === null ? '' : `${called} ${write(value, 'computed')}。`
  }
  const known = [
    said('此样本的误差 E', name.total()),
    said('更新后', name.total('next')),
    said(`全部 ${samplesOf(problem).length} 个样本的误差 E`, name.batchError()),
    said('更新后', name.batchError('next')),
  ].join('')
  return known === '' ? '此样本与全部样本的误差 E，尚未计算。' : known
}
