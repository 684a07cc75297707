import { name, samplesOf, valueIn, type Parameter, type QuantityId, type Seen } from '../../../engine'
import type { OtherKind, WordsOf } from '../../narration/quantityWords'
import { pullsOn } from '../pulls'

/** 只有这些网络才有的量。 */
export const onlyTheirs: WordsOf<OtherKind> = {
  sum: ({ when }) => ({
    name: `各输出 e 的幂的${when === 'next' ? '新' : ''}总和`,
    meaning: '各输出共同的分母',
    title: () => `各输出共同的分母${when === 'next' ? '现在' : ''}是多少？`,
    origin: () => '各输出净输入的 e 次幂之和。',
    sentence: () => 'softmax 让每个输出占这个总和的一份：一个 net 升高，其他输出必然下降。',
  }),
  otherSlope: ({ node, by }) => ({
    name: `${node.id} 对 ${by.id} 净输入的斜率`,
    meaning: `out_${node.id} 随 net_${by.id} 的变化率`,
    title: () => `out_${node.id} 随 net_${by.id} 变化有多快？`,
    origin: ({ computed }) => `负的 ${computed(name.out(node))} 乘以 ${computed(name.out(by))}。`,
    sentence: () => `net_${by.id} 升高，总和变大，${node.id} 的份额就变小：所以这个斜率从不为正。`,
  }),
  batchGradient: ({ parameter }) => ({
    name: `${parameter.called} 对全部样本的梯度`,
    meaning: '各样本的梯度合在一起',
    title: () => `全部样本合起来，要 ${parameter.called} 往哪边变？`,
    origin: ({ seen }) => `由 ${samplesOf(seen.tape.problem).length} 个样本的梯度得到。`,
    sentence: ({ seen }) => pulls(seen, parameter),
  }),
  batchError: ({ when }) => ({
    name: `全部样本的${when === 'next' ? '新' : ''}误差`,
    meaning: '各样本的误差合在一起',
    title: () => (when === 'next' ? '全部样本的 E 降低了吗？' : '全部样本的误差有多大？'),
    origin: ({ seen }) => `由 ${samplesOf(seen.tape.problem).length} 个样本的误差得到。`,
    sentence: ({ seen }) => overAll(seen, when === 'next'),
  }),
  sampleGradient: ({ sample, parameter }) => ({
    name: `样本 ${sample + 1} 对 ${parameter.called} 的梯度`,
    meaning: `样本 ${sample + 1} 对 ${parameter.called} 的要求`,
    ...untold,
  }),
  sampleError: ({ sample, when }) => ({
    name: `样本 ${sample + 1} 的${when === 'next' ? '新' : ''}误差`,
    meaning: `样本 ${sample + 1} 的误差有多大`,
    ...untold,
  }),
}

/** 没有步骤单独写出这些数。 */
const untold = { title: () => '', origin: () => '', sentence: () => '' }

function pulls(seen: Seen, { id, called }: Parameter): string {
  const { up, down, silent, sum } = pullsOn(seen, id)
  if (up.length === 0 && down.length === 0) return `没有样本要求改变 ${called}：每个梯度都为 0。`
  const also = silent.length > 0 ? `样本 ${silent.join('、')} 不作要求：梯度为 0。` : ''
  if (silent.length === 0 && down.length === 0) return `${up.length} 个样本都要 ${called} 增大。`
  if (silent.length === 0 && up.length === 0) return `${down.length} 个样本都要 ${called} 减小。`
  if (down.length === 0) return `样本 ${up.join('、')} 要 ${called} 增大。${also}`
  if (up.length === 0) return `样本 ${down.join('、')} 要 ${called} 减小。${also}`
  const rises = {
    positive: `各梯度合起来为正，所以 ${called} 应减小`,
    negative: `各梯度合起来为负，所以 ${called} 应增大`,
    zero: `各梯度合起来为 0，所以 ${called} 不变`,
  }
  return `样本 ${down.join('、')} 要 ${called} 减小，样本 ${up.join('、')} 要它增大。${also}${rises[sum]}。`
}

function overAll(seen: Seen, isNew: boolean): string {
  const value = (id: QuantityId): number => valueIn(seen, id)
  if (!isNew) {
    const of = seen.tape.problem.batch === 'mean' ? '平均值' : '总和'
    return `这次迭代要降低的，是全部样本误差的${of}。`
  }
  const [before, after] = [value(name.batchError()), value(name.batchError('next'))]
  const how = after < before ? '降低了' : after > before ? '升高了' : '没有变'
  return `不论这个样本如何，全部样本的误差${how}。`
}
