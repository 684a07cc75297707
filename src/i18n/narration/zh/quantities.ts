import {
  biasOf,
  edgesFrom,
  edgesInto,
  name,
  valueIn,
  type NetworkNode,
  type Parameter,
  type Quantity,
  type Seen,
} from '../../../engine'
import type { Told } from '../narration'
import { numbersOf, type Numbers, type QuantityWords } from '../quantityWords'
import { activationZh } from './activation'
import { feeds } from './names'

/** 项数再多就只报个数，不逐项念出。 */
const MOST_TERMS = 4

/** 先报这一步的结果，再说它从何而来。 */
export function spoken(told: Told): string {
  const words = quantityWords(told.step.what)
  const numbers = numbersOf(told)
  return `${words.name}：${numbers.result}。${words.origin(numbers)}`
}

/** 对一种量要说的一切，只缺它那一步的句子。 */
export function quantityWords(quantity: Quantity): QuantityWords {
  const isNew = 'when' in quantity && quantity.when === 'next'
  const [fresh, updated, now] = isNew ? ['新', '更新后的', '现在'] : ['', '', '']
  switch (quantity.kind) {
    case 'input':
      return { name: `输入 ${quantity.node.id}`, meaning: '送入网络的数', ...given(quantity) }
    case 'target': {
      const { node } = quantity
      return { name: `${node.id} 的目标值`, meaning: `${node.id} 应当给出的答案`, ...given(quantity) }
    }
    case 'rate':
      return { name: '学习率 η', meaning: '权重按梯度移动多远', ...given(quantity) }
    case 'weight': {
      const { id, from, to } = quantity.edge
      return {
        name: `${updated}权重 ${id}`,
        meaning: isNew ? `更新之后的 ${id}` : `${from.id} 到 ${to.id} 的权重`,
        ...moved(quantity.edge),
      }
    }
    case 'bias': {
      const { bias } = quantity
      return {
        name: `${updated}偏置 ${bias.id}`,
        meaning: isNew ? `更新之后的 ${bias.id}` : `${feeds(bias)} 的偏置`,
        ...moved(bias),
      }
    }
    case 'net': {
      const { node } = quantity
      return {
        name: `${node.id} 的${fresh}净输入`,
        meaning: isNew ? '用更新后的权重得到的净输入' : '加权和加偏置',
        title: () => `${node.id} ${now}收到了什么？`,
        origin({ seen, computed }) {
          if (isNew) return `原来是 ${computed(name.net(node))}。`
          const { topology } = seen.tape
          return `${edgesInto(topology, node).length} 个加权输入加偏置 ${biasOf(topology, node).id}。`
        },
      }
    }
    case 'out': {
      const { node } = quantity
      return {
        name: `${node.id} 的${fresh}输出`,
        meaning: isNew ? '用更新后的权重得到的输出' : activationZh.outMeaning(node.id),
        title: () =>
          node.kind === 'output' ? `网络${now}在 ${node.id} 给出什么答案？` : `${node.id} ${now}送出什么？`,
        origin: ({ computed }) =>
          isNew ? `原来是 ${computed(name.out(node))}。` : activationZh.outOrigin(computed(name.net(node))),
      }
    }
    case 'error': {
      const { node } = quantity
      return {
        name: `${node.id} 的${fresh}误差`,
        meaning: isNew ? '用更新后的权重得到的误差' : '偏差平方的一半',
        title: () => `${node.id} ${now}错了多少？`,
        origin: (numbers) =>
          isNew
            ? `原来是 ${numbers.computed(name.error(node))}。`
            : `目标值 ${numbers.given(name.target(node))} 减输出 ${numbers.computed(name.out(node))}，平方的一半。`,
      }
    }
    case 'total':
      return {
        name: isNew ? '新的总误差' : '总误差',
        meaning: isNew ? '用更新后的权重得到的总误差' : '所有输出的误差之和',
        title: () => (isNew ? '误差减小了吗？' : '整个网络错了多少？'),
        origin({ seen, computed }) {
          if (isNew) return `原来是 ${computed(name.total())}。`
          const errors = seen.tape.topology.layers.at(-1)!.map((node) => computed(name.error(node)))
          return sumOf(errors, '个误差')
        },
      }
    case 'dE_dout': {
      const { node } = quantity
      return {
        name: `${node.id} 的输出的梯度`,
        meaning: `E 随 out_${node.id} 的变化率`,
        title: (seen) => (node.kind === 'output' ? `${node.id} 应该往哪边变？` : roadsFrom(node, seen)),
        origin(numbers) {
          const { seen, computed } = numbers
          if (node.kind === 'output')
            return `输出 ${computed(name.out(node))} 减目标值 ${numbers.given(name.target(node))}。`
          const contributions = edgesFrom(seen.tape.topology, node).map((edge) => computed(name.via(edge)))
          return sumOf(contributions, '项贡献')
        },
      }
    }
    case 'slope': {
      const { node } = quantity
      return {
        name: activationZh.slopeName(node.id),
        meaning: `out_${node.id} 随 net_${node.id} 的变化率`,
        title: () => activationZh.slopeTitle(node.id),
        origin: ({ computed }) => activationZh.slopeOrigin(computed(name.out(node))),
      }
    }
    case 'delta': {
      const { node } = quantity
      return {
        name: `${node.id} 的误差项`,
        meaning: `E 随 net_${node.id} 的变化率`,
        title: () => `${node.id} 要负多少责任？`,
        origin: ({ computed }) =>
          `输出的梯度 ${computed(name.errorByOut(node))} 乘以斜率 ${computed(name.slope(node))}。`,
      }
    }
    case 'via': {
      const { edge } = quantity
      const { id, from, to } = edge
      return {
        name: `${to.id} 传给 ${from.id} 的贡献`,
        meaning: `${to.id} 沿 ${id} 传回 ${from.id} 的误差`,
        title: () => `${to.id} 给 ${from.id} 传回了什么？`,
        origin(numbers) {
          const [age, weight] =
            numbers.seen.tape.problem.updateOrder === 'output-first' ? ['更新后的', name.next(edge)] : ['', id]
          return `${to.id} 的误差项 ${numbers.computed(name.delta(to))} 乘以${age} ${id}，即 ${numbers.given(weight)}。`
        },
      }
    }
    case 'weightGradient': {
      const { id, from, to } = quantity.edge
      return {
        name: `${id} 的梯度`,
        meaning: `E 随 ${id} 的变化率`,
        title: () => `${id} 对误差有多大影响？`,
        origin(numbers) {
          const sent =
            from.kind === 'input'
              ? `输入 ${from.id}，即 ${numbers.given(name.out(from))}`
              : ` ${from.id} 的输出 ${numbers.computed(name.out(from))}`
          return `${to.id} 的误差项 ${numbers.computed(name.delta(to))} 乘以${sent}。`
        },
      }
    }
    case 'biasGradient': {
      const { bias } = quantity
      return {
        name: `${bias.id} 的梯度`,
        meaning: `E 随 ${bias.id} 的变化率`,
        title: () => `${bias.id} 对误差有多大影响？`,
        origin: ({ computed }) =>
          sumOf(
            bias.feeds.map((node) => computed(name.delta(node))),
            '个误差项',
          ),
      }
    }
  }
}

type Steps = Pick<QuantityWords, 'title' | 'origin'>

/** 由人设定的数，没有哪一步会写它。 */
function given({ id }: Quantity): Steps {
  return { title: () => id, origin: () => '' }
}

function moved(parameter: Parameter): Steps {
  return {
    title(seen) {
      const moves = seen.shows(name.next(parameter)) !== seen.shows(parameter.id)
      return moves ? `${parameter.id} 沿梯度的反方向移动` : `${parameter.id} 保持不变`
    },
    origin(numbers: Numbers) {
      const { seen, write } = numbers
      const change = valueIn(seen, name.next(parameter)) - valueIn(seen, parameter.id)
      if (change === 0) return '没有变化。'
      return `原来是 ${numbers.given(parameter.id)}，${change > 0 ? '增大' : '减小'} ${write(Math.abs(change), 'computed')}。`
    },
  }
}

function roadsFrom(node: NetworkNode, { tape }: Seen): string {
  const roads = edgesFrom(tape.topology, node).length
  return `从 ${node.id} 到误差${roads === 1 ? '只有一' : roads === 2 ? '有两' : `有 ${roads} `}条路`
}

function sumOf(terms: readonly string[], called: string): string {
  if (terms.length === 1) return `只有这一${called}。`
  return terms.length > MOST_TERMS ? `${terms.length} ${called}之和。` : `${terms.join(' 加 ')}。`
}
