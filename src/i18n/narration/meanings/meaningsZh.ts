import type { Quantity } from '../../../engine'

/** 用几个字说明通常网络中的一个量。 */
export function meaningZh(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'input':
      return '送入网络的数'
    case 'target':
      return `${quantity.node.id} 应当输出的值`
    case 'rate':
      return '权重按梯度移动多远'
    case 'weight': {
      const { called, from, to } = quantity.edge
      return quantity.when === 'next' ? `更新之后的 ${called}` : `${from.id} 到 ${to.id} 的权重`
    }
    case 'bias': {
      const { bias } = quantity
      return quantity.when === 'next'
        ? `更新之后的 ${bias.called}`
        : `${bias.feeds.map(({ id }) => id).join('、')} 的偏置`
    }
    case 'net':
      return quantity.when === 'next' ? '用更新后的权重得到的净输入' : '加权和加偏置'
    case 'out':
      return quantity.when === 'next' ? '用更新后的权重得到的输出' : `net_${quantity.node.id} 的 Sigmoid 值`
    case 'error':
      return quantity.when === 'next' ? '用更新后的权重得到的误差' : '偏差平方的一半'
    case 'total':
      return quantity.when === 'next' ? '用更新后的权重得到的总误差' : '所有输出的误差之和'
    case 'dE_dout':
      return `E 随 out_${quantity.node.id} 的变化率`
    case 'slope':
      return `out_${quantity.node.id} 随 net_${quantity.node.id} 的变化率`
    case 'delta':
      return `E 随 net_${quantity.node.id} 的变化率`
    case 'via': {
      const { called, from, to } = quantity.edge
      return `${to.id} 沿 ${called} 传回 ${from.id} 的误差`
    }
    case 'weightGradient':
      return `E 随 ${quantity.edge.called} 的变化率`
    case 'biasGradient':
      return `E 随 ${quantity.bias.called} 的变化率`
    case 'sum':
    case 'otherSlope':
    case 'batchGradient':
    case 'batchError':
    case 'sampleGradient':
    case 'sampleError':
      // 它们自己的词句里已有说明。
      return ''
  }
}
