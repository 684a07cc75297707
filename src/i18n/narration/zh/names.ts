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
  batch: '全部样本',
  update: '更新',
  check: '检验',
}

/** 偏置所连的神经元：“h1 和 h2”。 */
export function feeds({ feeds: nodes }: Bias): string {
  const ids = nodes.map((node) => node.id)
  return ids.length === 1 ? ids[0]! : `${ids.slice(0, -1).join('、')} 和 ${ids.at(-1)}`
}

/** 项数再多就只报个数，不逐项念出。 */
const MOST_TERMS = 4

/** 把一个和念出来：“0.1 加 0.2。” */
export function sumOf(terms: readonly string[], called: string): string {
  if (terms.length === 1) return `只有这一${called}。`
  return terms.length > MOST_TERMS ? `${terms.length} ${called}之和。` : `${terms.join(' 加 ')}。`
}
