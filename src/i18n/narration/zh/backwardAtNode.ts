import { edgesFrom, name, type NetworkNode, type Seen } from '../../../engine'
import {
  deltaFact,
  errorByOutFact,
  arePaths,
  slopeFact,
  type DeltaFact,
  type ErrorByOutFact,
} from '../facts/backwardFacts'
import type { WordsOf } from '../quantityWords'
import { ratioWritten } from '../ratio'
import type { ActivationWords } from '../en/activation'
import { sumOf } from './names'

/** 神经元内部，以及各条路径汇合之处。 */
export const backwardAtNode = (activation: ActivationWords): WordsOf<'dE_dout' | 'slope' | 'delta'> => ({
  dE_dout({ node }) {
    return {
      name: `E 对 ${node.id} 输出的梯度`,
      title: (seen) => (node.kind === 'output' ? `${node.id} 应该往哪边变？` : pathsFrom(node, seen)),
      origin(numbers) {
        const { seen, computed } = numbers
        if (node.kind === 'output')
          return `输出 ${computed(name.out(node))} 减目标值 ${numbers.given(name.target(node))}。`
        const contributions = edgesFrom(seen.tape.topology, node).map((edge) => computed(name.via(edge)))
        return sumOf(contributions, '项贡献')
      },
      sentence: ({ seen }) => asked(node, errorByOutFact(seen, node)),
    }
  },

  slope({ node }) {
    return {
      name: activation.slopeName(node.id),
      title: () => activation.slopeTitle(node.id),
      origin: ({ computed }) => activation.slopeOrigin(computed(name.out(node))),
      sentence: ({ seen }) => activation.slope({ node: node.id, ...slopeFact(seen, node) }),
    }
  },

  delta({ node }) {
    return {
      name: `${node.id} 的误差项`,
      title: () => `E 随 net_${node.id} 变化有多快？`,
      origin: ({ computed }) =>
        `输出的梯度 ${computed(name.errorByOut(node))} 乘以斜率 ${computed(name.slope(node))}。`,
      sentence: ({ seen }) => blamed(node, deltaFact(seen, node)),
    }
  },
})

function asked({ id: node }: NetworkNode, fact: ErrorByOutFact): string {
  switch (fact.kind) {
    case 'pull': {
      if (fact.sign === 'zero') return `输出减目标值为 0：${node} 恰好正确，不需要改变。`
      if (fact.sign === 'positive') return `输出减目标值。它为正：out_${node} 再升高，E 会升高，所以 ${node} 应当降低。`
      return `输出减目标值。它为负：out_${node} 升高，E 会降低，所以 ${node} 应当升高。`
    }
    case 'paths': {
      const { paths, lower, higher, sum } = fact
      const wish = `${node} 应当${{ positive: '降低', negative: '升高', zero: '保持不变' }[sum]}`
      if (paths === 1) return `${node} 只有一条连线通往后面，沿它传回的就是全部：${wish}。`
      if (lower.length + higher.length === 0) return `传回的各项都是 0：E 不随 out_${node} 变化。`
      const opening = '把传回的各项相加。'
      if (lower.length === 0 || higher.length === 0) {
        const askers = [...lower, ...higher]
        if (askers.length === 1) return `${opening}只有 ${askers[0]!.id} 传回了误差：${wish}。`
        return `${opening}${askers.length === 2 ? '两' : '各'}项方向一致：${wish}。`
      }
      if (sum === 'zero') return `${opening}它们恰好抵消：${wish}。`
      if (paths === 2)
        return `${opening}${lower[0]!.id} 希望 ${node} 降低，${higher[0]!.id} 希望它升高；合起来，${wish}。`
      return `${opening}${lower.length} 项希望降低，${higher.length} 项希望升高；合起来，${wish}。`
    }
  }
}

function blamed({ id: node, kind }: NetworkNode, { because, sign, against }: DeltaFact): string {
  if (because === 'nothingBack') {
    const cause = kind === 'output' ? `${node} 恰好等于目标值` : `没有误差信号传回 ${node}`
    return `${cause}，所以 δ_${node} 为 0。通往 ${node} 的权重都不必改变。`
  }
  if (because === 'flat') return `斜率为 0，无论网络错多少，δ_${node} 都是 0：${node} 在这里学不动。`
  if (because === 'tiny') return `两个因子都太小，乘积为 0：${node} 在这里学不动。`
  const wish = sign === 'positive' ? `δ_${node} 为正：net_${node} 应当减小。` : `δ_${node} 为负：net_${node} 应当增大。`
  if (!against) return `∂E/∂out_${node} 乘以斜率，得到 ${node} 的误差项 δ_${node}。${wish}`
  return `${node} 的误差项 δ_${node} ${faded(against)}${wish}`
}

function faded({ node, timesSmaller }: { node: { id: string }; timesSmaller: number }): string {
  const ratio = ratioWritten(timesSmaller)
  const times = `${ratio.times} 倍${ratio.more ? '以上' : ''}`
  switch (ratio.kind) {
    case 'smaller':
      return `较小，δ_${node.id} 是它的 ${times}。`
    case 'larger':
      return `是 δ_${node.id} 的 ${times}。`
    case 'alike':
      return `的大小与 δ_${node.id} 相近。`
  }
}

function pathsFrom(node: NetworkNode, { tape }: Seen): string {
  const { length } = edgesFrom(tape.topology, node)
  // 更靠前的层，路径比连线多：每条连线传回的，是经过它的所有路径之和。
  if (!arePaths(tape, node)) return `从 ${node.id} 到 E 的路径经过 ${length} 条连线`
  return `从 ${node.id} 到 E ${length === 1 ? '只有一' : length === 2 ? '有两' : `有 ${length} `}条路径`
}
