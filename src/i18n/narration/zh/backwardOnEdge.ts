import { name, valueIn, type Bias, type Edge, type Seen } from '../../../engine'
import { viaFact, weightGradientFact, type ViaFact, type WeightGradientFact } from '../facts/backwardFacts'
import { signOf, type Sign } from '../facts/signs'
import type { WordsOf } from '../quantityWords'
import { sumOf } from './names'

/** 沿连线传回的误差，以及权重和偏置的梯度。 */
export const backwardOnEdge: WordsOf<'via' | 'weightGradient' | 'biasGradient'> = {
  via({ edge }) {
    const { id, called, from, to } = edge
    return {
      name: `${to.id} 传给 ${from.id} 的贡献`,
      title: () => `${to.id} 给 ${from.id} 传回了什么？`,
      origin(numbers) {
        const [age, weight] =
          numbers.seen.tape.problem.updateOrder === 'output-first' ? ['更新后的', name.next(edge)] : ['', id]
        return `${to.id} 的误差项 ${numbers.computed(name.delta(to))} 乘以${age} ${called}，即 ${numbers.given(weight)}。`
      },
      sentence: ({ seen }) => sentBack(edge, viaFact(seen, edge)),
    }
  },

  weightGradient({ edge }) {
    const { called, from, to } = edge
    return {
      name: `${called} 的梯度`,
      title: () => `E 随 ${called} 变化有多快？`,
      origin(numbers) {
        const sent =
          from.kind === 'input'
            ? `输入 ${from.id}，即 ${numbers.given(name.out(from))}`
            : ` ${from.id} 的输出 ${numbers.computed(name.out(from))}`
        return `${to.id} 的误差项 ${numbers.computed(name.delta(to))} 乘以${sent}。`
      },
      sentence: ({ seen }) => learntByEdge(edge, weightGradientFact(seen, edge), seen),
    }
  },

  biasGradient({ bias }) {
    return {
      name: `${bias.called} 的梯度`,
      title: () => `E 随 ${bias.called} 变化有多快？`,
      origin: ({ computed }) =>
        sumOf(
          bias.feeds.map((node) => computed(name.delta(node))),
          '个误差项',
        ),
      sentence: ({ seen }) => learntByBias(bias, signOf(valueIn(seen, name.gradient(bias))), seen),
    }
  },
}

function sentBack(edge: Edge, { sign, because, newWeight, negativeWeight, earlier }: ViaFact): string {
  const [receiver, sender, weight] = [edge.to.id, edge.from.id, edge.called]
  if (because === 'weight') {
    const closed = `为 0，这条路径是断的：δ_${receiver} 一点也传不到 ${sender}`
    return newWeight ? `更新后的 ${weight}（原文的疏忽）${closed}。` : `${weight} ${closed}。`
  }
  if (because === 'delta') return `δ_${receiver} 为 0，${weight} 上没有误差传回：${receiver} 对 ${sender} 没有要求。`
  if (because === 'tiny') return `δ_${receiver} 与 ${weight} 都太小，乘积为 0：没有误差传到 ${sender}。`
  const [wish, other] = sign === 'positive' ? ['降低', '升高'] : ['升高', '降低']
  const compared = !earlier
    ? `${receiver} 希望 ${sender} ${wish}。`
    : earlier.opposite
      ? `符号相反：${receiver} 希望 ${sender} ${wish}，${earlier.node.id} 希望它${other}。`
      : `符号相同：${receiver} 也希望 ${sender} ${wish}。`
  if (newWeight) return `δ_${receiver} 乘以更新后的 ${weight}，这正是原文的疏忽。${compared}`
  if (negativeWeight && !earlier) return `δ_${receiver} 乘以旧权重 ${weight}，它为负，符号反过来：${compared}`
  return `δ_${receiver} 乘以旧权重 ${weight}。${compared}`
}

function learntByEdge(edge: Edge, { sign, because, sender }: WeightGradientFact, seen: Seen): string {
  const [delta, sent] = [`δ_${edge.to.id}`, edge.from.kind === 'input' ? edge.from.id : `out_${edge.from.id}`]
  if (because === 'sender')
    return `${sent} 为 0，${edge.called} 对 net_${edge.to.id} 没有任何作用，梯度恰好为 0：${edge.called} 不变。`
  if (because === 'delta') return `${delta} 为 0，所以 ${edge.called} 的梯度也是 0：${edge.called} 不变。`
  if (because === 'tiny') return `${delta} 与 ${sent} 都太小，乘积为 0：${edge.called} 不变。`
  if (sender === 'negative') return `${delta} 乘以 ${sent}，后者为负，符号反过来：${moveOf(edge.called, sign, seen)}`
  return `连线终点的 ${delta} 乘以起点的 ${sent}${sender === 'small' ? '，后者很小' : ''}。${wishOf(edge.called, sign, seen)}`
}

function learntByBias(bias: Bias, sign: Sign, seen: Seen): string {
  if (bias.feeds.length === 1)
    return `偏置的输入恒为 1，所以它的梯度就是 δ_${bias.feeds[0]!.id}。${wishOf(bias.called, sign, seen)}`
  const all = bias.feeds.length === 2 ? '两' : ` ${bias.feeds.length} `
  return `${bias.called} 连到${all}个神经元，所以要把${all}个误差项相加。${wishOf(bias.called, sign, seen)}`
}

function wishOf(parameter: string, sign: Sign, seen: Seen): string {
  if (sign === 'zero') return `梯度为 0，${parameter} 不变。`
  return `梯度为${sign === 'positive' ? '正' : '负'}，${moveOf(parameter, sign, seen)}`
}

/** Where the output layer moves first the gradient may not be the slope of E: what is said then is what the update does. */
function moveOf(parameter: string, sign: Sign, { tape: { problem } }: Seen): string {
  const isKnown = problem.updateOrder === 'output-first' && !problem.program
  return `${parameter} ${isKnown ? '将' : '应当'}${sign === 'positive' ? '减小' : '增大'}。`
}
