import type { ForwardFact } from '../facts/forwardFacts'
import type { WriteValue } from '../narration'
import { activationZh } from './activation'

export function forward(fact: ForwardFact, write: WriteValue): string {
  switch (fact.kind) {
    case 'net': {
      const { node, bias, from, silent, sum, flat } = fact
      const adds =
        from === 'inputs'
          ? `${node.id} 把加权后的输入与偏置 ${bias.id} 相加，得到净输入。`
          : `${node.id} 对${from === 'hidden' ? '隐藏层' : '前一层'}的输出做同样的事：加权求和，再加偏置 ${bias.id}。`
      if (silent) return `${adds}每一项乘积都是 0，只剩下偏置。`
      return `${adds}${activationZh.willSend({ sum, flat })}`
    }
    case 'sent':
      return activationZh.sends({ node: fact.node.id, saturated: fact.saturated })
    case 'answer': {
      const { node, target, miss, distance, reach } = fact
      const opening = `这是网络在 ${node.id} 的输出。目标值是 ${write(target, 'given')}`
      if (miss === 'zero') return `${opening}，两者恰好相等。`
      const size = { far: '明显偏', plain: '偏', slight: '略' }[distance]
      return `${opening}，所以它${size}${miss === 'positive' ? '高' : '低'}。${activationZh.reach[reach]}`
    }
    case 'error': {
      if (fact.exact) return `输出与目标值完全相等，${fact.node.id} 没有误差。`
      return `目标值与输出之差的平方的一半。平方去掉了符号：它只说 ${fact.node.id} 错多少，不说往哪边错。`
    }
    case 'total': {
      const { outputs, zero, most } = fact
      if (zero) return '每个输出都等于目标值，E 为 0：这个样本已经没有什么可学的了。'
      if (outputs === 1) return '只有一个输出，它的误差就是总误差 E。训练要减小的就是这一个数。'
      const source = most ? `其中大部分来自 ${most.id}。` : ''
      return `把${outputs === 2 ? '两' : ` ${outputs} `}个输出的误差相加。训练要减小的就是这一个数。${source}`
    }
  }
}
