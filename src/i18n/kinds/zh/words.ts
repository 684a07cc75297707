import { activationAt, learnsTogether, name, valueIn, type NetworkNode, type Problem } from '../../../engine'
import { errorByOutFact } from '../../narration/facts/backwardFacts'
import { signOf, type Sign } from '../../narration/facts/signs'
import type { ActivatedKind, OfKind, QuantityWords, UsualKind, WordsOf } from '../../narration/quantityWords'
import type { KindWords } from '../kindWords'
import { lossKindOf, missOf, type LossWords } from '../lossWords'
import { offFact } from '../offFact'
import { ACTIVATION_WORDS } from './activations'
import { LOSS_WORDS } from './losses'
import { asksNothing, ofOneSample } from './ofOneSample'
import { onlyTheirs } from './onlyTheirs'

/** 这样的网络（激活函数、误差、样本各有不同）里，各个量怎么说。 */
export const wordsFor: KindWords['wordsFor'] = (problem, usual, activated) => {
  const loss = LOSS_WORDS[lossKindOf(problem)]
  const outputs = problem.shape.at(-1)!
  const at = ({ layer }: NetworkNode): WordsOf<ActivatedKind> => {
    const { name: kind } = activationAt(problem, layer)
    return kind === 'sigmoid' ? usual : activated(ACTIVATION_WORDS[kind])
  }
  return {
    ...onlyTheirs,
    ...(learnsTogether(problem) && ofOneSample(usual)),
    net(quantity) {
      const said = at(quantity.node).net(quantity)
      const hasNone = problem.biasRule === 'none' && quantity.when === 'now'
      return hasNone ? { ...said, meaning: '加权和' } : said
    },
    out(quantity) {
      const said = at(quantity.node).out(quantity)
      const { name: kind } = activationAt(problem, quantity.node.layer)
      if (kind === 'sigmoid' || quantity.when === 'next') return said
      return { ...said, meaning: ACTIVATION_WORDS[kind].outMeaning(quantity.node.id) }
    },
    slope: (quantity) => at(quantity.node).slope(quantity),
    dE_dout(quantity) {
      const said = at(quantity.node).dE_dout(quantity)
      return quantity.node.kind === 'output' ? { ...said, ...pulled(quantity.node, loss, outputs) } : said
    },
    delta: (quantity) => deltaOf(quantity, problem, usual),
    error: (quantity) =>
      quantity.when === 'next'
        ? usual.error(quantity)
        : { ...usual.error(quantity), ...missed(quantity.node, loss, outputs) },
    total: (quantity) => (learnsTogether(problem) ? ofThisSample(quantity, usual) : usual.total(quantity)),
  }
}

function missed(
  node: NetworkNode,
  loss: LossWords,
  outputs: number,
): Pick<QuantityWords, 'meaning' | 'origin' | 'sentence'> {
  return {
    meaning: loss.meaning,
    origin: ({ given, computed }) =>
      loss.origin({ target: given(name.target(node)), out: computed(name.out(node)), outputs }),
    sentence: ({ seen }) => loss.sentence(missOf(seen, node)),
  }
}

function pulled(node: NetworkNode, loss: LossWords, outputs: number): Pick<QuantityWords, 'origin' | 'sentence'> {
  return {
    origin: ({ given, computed }) =>
      loss.pullOrigin({ target: given(name.target(node)), out: computed(name.out(node)), outputs }),
    sentence({ seen }) {
      const { sign } = errorByOutFact(seen, node) as { readonly sign: Sign }
      const pull = loss.pull({ outputs })
      if (sign === 'zero') return `${pull}。结果为 0：out_${node.id} 本身不需要改变。`
      if (sign === 'positive') return `${pull}。它为正：out_${node.id} 再升高，E 会变大，所以 ${node.id} 应当降低。`
      return `${pull}。它为负：out_${node.id} 升高，E 会变小，所以 ${node.id} 应当升高。`
    },
  }
}

function deltaOf(quantity: OfKind<'delta'>, problem: Problem, usual: WordsOf<UsualKind>): QuantityWords {
  const { node } = quantity
  const said = usual.delta(quantity)
  if (node.kind === 'output' && problem.loss === 'cross-entropy') return { ...said, ...cancelling(node, problem) }
  return {
    ...said,
    title: (seen) =>
      seen.shows(name.net(node)) !== null && offFact(seen, node) ? `${node.id} 处什么也过不去` : said.title(seen),
    sentence(told) {
      const off = offFact(told.seen, node)
      const isZero = valueIn(told.seen, name.delta(node)) === 0
      if (!off) return isZero && learnsTogether(problem) ? asksNothing(node) : said.sentence(told)
      if (off.blocks) return '对每个样本，这一层的神经元全部关闭：什么也过不去，这一层及其下面的部分都无法再学习。'
      if (off.forAll !== null) return `${node.id} 对 ${off.forAll} 个样本都关闭：无法再学习。`
      return `${node.id} 关闭：它送出 0，它的权重从这个样本得不到梯度。`
    },
  }
}

/** 用交叉熵时，输出的 δ 归结为 out − 目标值。 */
function cancelling(node: NetworkNode, problem: Problem): Pick<QuantityWords, 'origin' | 'sentence'> {
  const isShared = problem.activations?.at(-1) === 'softmax'
  const [because, start] = isShared
    ? ['对各输出求和', `对各输出求和，归结为 out_${node.id} 减目标值`]
    : ['输出的梯度乘以斜率', `斜率被消去，剩下 out_${node.id} 减目标值`]
  return {
    origin: ({ computed, given }) =>
      `${because}，归结为输出 ${computed(name.out(node))} 减目标值 ${given(name.target(node))}。`,
    sentence({ seen }) {
      const sign = signOf(valueIn(seen, name.delta(node)))
      if (sign === 'zero')
        return `${start}。${learnsTogether(problem) ? asksNothing(node) : `结果为 0：通往 ${node.id} 的权重都不必改变。`}`
      return `${start}。它为${sign === 'positive' ? '正' : '负'}：net_${node.id} 应当${sign === 'positive' ? '减小' : '增大'}。`
    },
  }
}

/** 全部样本一起学习时，一个样本的 E 只是更新所要降低的一部分。 */
function ofThisSample(quantity: OfKind<'total'>, usual: WordsOf<UsualKind>): QuantityWords {
  const isNew = quantity.when === 'next'
  return {
    ...usual.total(quantity),
    name: isNew ? '此样本的新误差' : '此样本的误差',
    meaning: isNew ? '用更新后的权重得到的此样本的误差' : '此样本所有输出的误差之和',
    title: () => (isNew ? '网络现在对这个样本错了多少？' : '网络对这个样本错了多少？'),
    sentence({ seen, write }) {
      const before = valueIn(seen, name.total())
      if (!isNew)
        return before === 0
          ? '对这个样本，每个输出都等于目标值。其他样本也要算上。'
          : '这只是网络对这一个样本的误差。其他样本也要算上。'
      const after = valueIn(seen, name.total('next'))
      const [from, to] = [write(before, 'computed'), write(after, 'computed')]
      if (from === to) return `对这个样本，E 仍为 ${to}。要紧的是全部样本的 E。`
      return after < before
        ? `对这个样本，E 由 ${from} 降到 ${to}。要紧的是全部样本的 E。`
        : `单就这个样本，E 由 ${from} 升到 ${to}。要紧的是全部样本的 E。`
    },
  }
}
