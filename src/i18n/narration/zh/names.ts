import type { Bias, NetworkNode, Phase, Quantity } from '../../../engine'

/** 句子里对这个量的称呼。 */
export function quantityName(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'input':
      return `输入 ${quantity.node.id}`
    case 'target':
      return `${quantity.node.id} 的目标值`
    case 'rate':
      return '学习率 η'
    case 'weight':
      return quantity.when === 'next' ? `更新后的权重 ${quantity.edge.id}` : `权重 ${quantity.edge.id}`
    case 'bias':
      return quantity.when === 'next' ? `更新后的偏置 ${quantity.bias.id}` : `偏置 ${quantity.bias.id}`
    case 'net':
      return `${quantity.node.id} 的${quantity.when === 'next' ? '新' : ''}净输入`
    case 'out':
      return `${quantity.node.id} 的${quantity.when === 'next' ? '新' : ''}输出`
    case 'error':
      return `${quantity.node.id} 的${quantity.when === 'next' ? '新' : ''}误差`
    case 'total':
      return quantity.when === 'next' ? '新的总误差' : '总误差'
    case 'dE_dout':
      return `out_${quantity.node.id} 的梯度`
    case 'slope':
      return `${quantity.node.id} 处的 Sigmoid 斜率`
    case 'delta':
      return `${quantity.node.id} 的误差项`
    case 'via':
      return `${quantity.edge.to.id} 传给 ${quantity.edge.from.id} 的贡献`
    case 'weightGradient':
      return `${quantity.edge.id} 的梯度`
    case 'biasGradient':
      return `${quantity.bias.id} 的梯度`
  }
}

/** 用几个字说明这个量是什么。 */
export function meaningOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'input':
      return '送入网络的数'
    case 'target':
      return `${quantity.node.id} 应当给出的答案`
    case 'rate':
      return '权重按梯度移动多远'
    case 'weight':
      return quantity.when === 'next'
        ? `更新之后的 ${quantity.edge.id}`
        : `${quantity.edge.from.id} 到 ${quantity.edge.to.id} 的权重`
    case 'bias':
      return quantity.when === 'next' ? `更新之后的 ${quantity.bias.id}` : `${feeds(quantity.bias)} 的偏置`
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
    case 'via':
      return `${quantity.edge.to.id} 沿 ${quantity.edge.id} 传回 ${quantity.edge.from.id} 的误差`
    case 'weightGradient':
      return `E 随 ${quantity.edge.id} 的变化率`
    case 'biasGradient':
      return `E 随 ${quantity.bias.id} 的变化率`
  }
}

export function nodeName(node: NetworkNode): string {
  switch (node.kind) {
    case 'input':
      return `输入 ${node.id}`
    case 'hidden':
      return `隐藏层神经元 ${node.id}`
    case 'output':
      return `输出层神经元 ${node.id}`
  }
}

export const PHASES: Record<Phase, string> = {
  forward: '前向传播',
  'backward-output': '反向传播 · 输出层',
  'backward-hidden': '反向传播 · 隐藏层',
  update: '更新',
  check: '检验',
}

export function phaseName(phase: Phase): string {
  return PHASES[phase]
}

/** 偏置所连的神经元：“h1 和 h2”。 */
export function feeds({ feeds: nodes }: Bias): string {
  const ids = nodes.map((node) => node.id)
  return ids.length === 1 ? ids[0]! : `${ids.slice(0, -1).join('、')} 和 ${ids.at(-1)}`
}
