import type { Bias, NetworkNode, Phase } from '../../../engine'

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

/** 偏置所连的神经元：“h1 和 h2”。 */
export function feeds({ feeds: nodes }: Bias): string {
  const ids = nodes.map((node) => node.id)
  return ids.length === 1 ? ids[0]! : `${ids.slice(0, -1).join('、')} 和 ${ids.at(-1)}`
}
