import type { Sign } from '../../narration/facts/signs'
import type { OwnWords } from '../ownWords'

/** 每个网络都有的量，在这类网络里的另一种说法。 */
export const own: OwnWords = {
  weightedSum: '加权和',

  pulled({ node, sign, pull }) {
    if (sign === 'zero') return `${pull}。结果为 0：out_${node} 本身不需要改变。`
    if (sign === 'positive') return `${pull}。它为正：out_${node} 再升高，E 会升高，所以 ${node} 应当降低。`
    return `${pull}。它为负：out_${node} 升高，E 会降低，所以 ${node} 应当升高。`
  },

  off: {
    title: (node) => `误差传不过 ${node}`,
    layer: '对每个样本，这一层的神经元全部关闭：误差传不过去，这一层和它前面的各层都无法再学习。',
    forAll: ({ node, count, isForGood }) =>
      `${node} 对 ${count} 个样本都关闭：${isForGood ? '无法再学习' : '只要如此，就学不到东西'}。`,
    once: (node) => `${node} 已关闭：它送出 0，它的权重从这个样本得不到梯度。`,
  },

  cancels: {
    origin: ({ isShare, out, target }) =>
      `${isShare ? '对各输出求和' : '输出的梯度乘以斜率'}，归结为输出 ${out} 减目标值 ${target}。`,
    start: ({ isShare, node }) =>
      isShare ? `对各输出求和，归结为 out_${node} 减目标值` : `斜率被消去，剩下 out_${node} 减目标值`,
    sentence: ({ start, node, sign }) =>
      `${start}。它为${sign === 'positive' ? '正' : '负'}：net_${node} 应当${sign === 'positive' ? '减小' : '增大'}。`,
    zero: ({ start, node, isOfMany }) =>
      `${start}。${isOfMany ? own.asked.nothing(node) : `结果为 0：通往 ${node.id} 的权重都不必改变。`}`,
  },

  nearlyExact: '剩下的误差小到无法存储：各输出与目标值几乎相等。',

  thisSample: {
    name: (isNew) => (isNew ? '此样本的新误差' : '此样本的误差'),
    meaning: (isNew) => (isNew ? '用更新后的权重得到的此样本的误差' : '此样本所有输出的误差之和'),
    title: (isNew) => (isNew ? '这个样本现在的误差有多大？' : '这个样本的误差有多大？'),
    first: (isExact) =>
      isExact
        ? '对这个样本，每个输出都等于目标值。其他样本也要算上。'
        : '这只是网络对这一个样本的误差。其他样本也要算上。',
    again({ from, to, trend }) {
      if (trend === 'same') return `对这个样本，E 仍为 ${to}。最终要看全部样本的 E。`
      return trend === 'lower'
        ? `对这个样本，E 由 ${from} 降到 ${to}。最终要看全部样本的 E。`
        : `单就这个样本，E 由 ${from} 升到 ${to}。最终要看全部样本的 E。`
    },
    oneByOne: (isLearned) =>
      isLearned
        ? '网络对这个样本的误差：这次迭代要降低的就是它。'
        : '网络对这个样本的误差。这次迭代学习的是另一个样本。',
  },

  asked: {
    ofEdge({ called, from, to }, { sign, because }) {
      const [delta, sent] = [`δ_${to.id}`, from.kind === 'input' ? from.id : `out_${from.id}`]
      switch (because) {
        case 'sender':
          return `${sent} 为 0，${called} 对 net_${to.id} 没有任何作用：这个样本不要求改变 ${called}。`
        case 'delta':
          return `${delta} 为 0：这个样本不要求改变 ${called}。`
        case 'tiny':
          return `${delta} 与 ${sent} 都太小，乘积为 0：这个样本不要求改变 ${called}。`
        case null:
          return `连线终点的 ${delta} 乘以起点的 ${sent}。${asks(called, sign)}`
      }
    },
    ofBias({ called, feeds }, sign) {
      const all = feeds.length === 2 ? '两' : ` ${feeds.length} `
      const from =
        feeds.length === 1
          ? `偏置的输入恒为 1，所以它的梯度就是 δ_${feeds[0]!.id}。`
          : `${called} 连到${all}个神经元，所以要把${all}个误差项相加。`
      return `${from}${asks(called, sign)}`
    },
    nothing: ({ id }) => `δ_${id} 为 0：这个样本不要求改变通往 ${id} 的权重。`,
  },
}

function asks(called: string, sign: Sign): string {
  switch (sign) {
    case 'positive':
      return `梯度为正：这个样本要 ${called} 减小。`
    case 'negative':
      return `梯度为负：这个样本要 ${called} 增大。`
    case 'zero':
      return `梯度为 0：这个样本不要求改变 ${called}。`
  }
}
