import { biasOf, edgesInto, name, type NetworkNode } from '../../../engine'
import { netFact, outFact, type NetFact, type OutFact } from '../facts/neuronFacts'
import type { Trend } from '../facts/signs'
import type { WriteValue } from '../narration'
import type { WordsOf } from '../quantityWords'
import type { ActivationWords } from '../en/activation'

/** 神经元的净输入与输出：先是前向传播，检验时再来一次。 */
export const neuronWords = (activation: ActivationWords): WordsOf<'net' | 'out'> => ({
  net(quantity) {
    const { node, when } = quantity
    const isNew = when === 'next'
    const [fresh, now] = isNew ? ['新', '现在'] : ['', '']
    return {
      name: `${node.id} 的${fresh}净输入`,
      title: () => `${node.id} ${now}收到了什么？`,
      origin({ seen, computed }) {
        if (isNew) return `原来是 ${computed(name.net(node))}。`
        const { topology } = seen.tape
        const bias = biasOf(topology, node)
        return `${edgesInto(topology, node).length} 个加权输入${bias ? `加偏置 ${bias.called}` : '之和'}。`
      },
      sentence: ({ seen }) => addedUp(node, netFact(seen, quantity), activation),
    }
  },

  out(quantity) {
    const { node, when } = quantity
    const isNew = when === 'next'
    const fresh = isNew ? '新' : ''
    const question = node.kind === 'output' ? `${node.id} 输出什么？` : `${node.id} 送出什么？`
    return {
      name: `${node.id} 的${fresh}输出`,
      title: () => (isNew ? `out_${node.id} 现在是多少？` : question),
      origin: ({ computed }) =>
        isNew ? `原来是 ${computed(name.out(node))}。` : activation.outOrigin(computed(name.net(node))),
      sentence: ({ seen, write }) => sentOn(node, outFact(seen, quantity), write, activation),
    }
  },
})

function addedUp(node: NetworkNode, fact: NetFact, activation: ActivationWords): string {
  switch (fact.kind) {
    case 'first': {
      const { bias, silent, sum, flat } = fact
      const adds = `${node.id} 把送来的各数加权求和${bias ? `，再加偏置 ${bias.called}` : ''}。`
      if (silent) return `${adds}各项乘积都是 0，${bias ? '只剩下偏置' : '和也为 0'}。`
      return `${adds}${activation.willSend({ sum, flat })}`
    }
    case 'again': {
      const updated = fact.biasesToo ? '权重和偏置' : '权重'
      return `用更新后的${updated}再做一次前向传播：net_${node.id} ${compared(fact.trend, fact.slight)}。`
    }
  }
}

function sentOn(node: NetworkNode, fact: OutFact, write: WriteValue, activation: ActivationWords): string {
  switch (fact.kind) {
    case 'sent':
      return activation.sends({ node: node.id, saturated: fact.saturated })
    case 'answer': {
      const { target, miss, distance, reach } = fact
      const opening = `这是网络在 ${node.id} 的输出。目标值是 ${write(target, 'given')}`
      if (miss === 'zero') return `${opening}，两者恰好相等。`
      const size = { far: '明显偏', plain: '偏', slight: '略' }[distance]
      return `${opening}，所以它${size}${miss === 'positive' ? '高' : '低'}。${activation.reach[reach]}`
    }
    case 'sentAgain':
      return `${node.id} 的输出随净输入变化：out_${node.id} ${compared(fact.trend, fact.slight)}。`
    case 'answerAgain': {
      const { target, trend, slight, place } = fact
      if (trend === 'same') return `${node.id} 的输出与原来相同${place === 'exact' ? '，恰好等于目标值' : ''}。`
      const goal = `目标值 ${write(target, 'given')}`
      const now = {
        exact: `恰好等于${goal}`,
        overshot: `已经越过${goal}`,
        closer: `离${goal} 更近了`,
        farther: `离${goal} 更远了`,
      }[place]
      return `${node.id} 的输出${compared(trend, slight)}，${now}。`
    }
  }
}

function compared(trend: Trend, slight: boolean): string {
  if (trend === 'same') return '与原来相同'
  return `比原来${slight ? '略' : ''}${trend === 'higher' ? '高' : '低'}`
}
