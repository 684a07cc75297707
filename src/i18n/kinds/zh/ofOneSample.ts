import { name, valueIn, type Bias, type Edge, type NetworkNode } from '../../../engine'
import { weightGradientFact, type WeightGradientFact } from '../../narration/facts/backwardFacts'
import { signOf, type Sign } from '../../narration/facts/signs'
import type { UsualKind, WordsOf } from '../../narration/quantityWords'

/** 全部样本一起学习时的梯度：一个样本的要求，还不是权重最后的变化。 */
export const ofOneSample = (usual: WordsOf<UsualKind>): Pick<WordsOf, 'weightGradient' | 'biasGradient'> => ({
  weightGradient: (quantity) => ({
    ...usual.weightGradient(quantity),
    sentence: ({ seen }) => askedOfEdge(quantity.edge, weightGradientFact(seen, quantity.edge)),
  }),
  biasGradient: (quantity) => ({
    ...usual.biasGradient(quantity),
    sentence: ({ seen }) => askedOfBias(quantity.bias, signOf(valueIn(seen, name.gradient(quantity.bias)))),
  }),
})

/** δ 为 0 时说的话。 */
export function asksNothing({ id }: NetworkNode): string {
  return `δ_${id} 为 0：这个样本不要求改变通往 ${id} 的权重。`
}

function askedOfEdge({ called, from, to }: Edge, { sign, because }: WeightGradientFact): string {
  const [delta, sent] = [`δ_${to.id}`, from.kind === 'input' ? from.id : `out_${from.id}`]
  switch (because) {
    case 'sender':
      return `${sent} 为 0，${called} 对 net_${to.id} 没有任何作用：这个样本不要求改变 ${called}。`
    case 'delta':
      return `${delta} 为 0：这个样本不要求改变 ${called}。`
    case 'tiny':
      return `${delta} 与 ${sent} 都太小，乘积为 0：这个样本不要求改变 ${called}。`
    case null:
      return `连线终点的 ${delta} 乘以起点的 ${sent}。${pull(called, sign)}`
  }
}

function askedOfBias({ called, feeds }: Bias, sign: Sign): string {
  const all = feeds.length === 2 ? '两' : ` ${feeds.length} `
  const from =
    feeds.length === 1
      ? `偏置的输入恒为 1，所以它的梯度就是 δ_${feeds[0]!.id}。`
      : `${called} 连到${all}个神经元，所以要把${all}个误差项相加。`
  return `${from}${pull(called, sign)}`
}

function pull(called: string, sign: Sign): string {
  switch (sign) {
    case 'positive':
      return `梯度为正：这个样本要 ${called} 减小。`
    case 'negative':
      return `梯度为负：这个样本要 ${called} 增大。`
    case 'zero':
      return `梯度为 0：这个样本不要求改变 ${called}。`
  }
}
