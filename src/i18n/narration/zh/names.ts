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
  return listed(nodes.map((node) => node.id))
}

/** 项数再多就只报个数，不逐项念出。 */
const MOST_TERMS = 4

/** 把一个和念出来：“0.1 和 −0.2 之和。”；若念成“0.1 加减 0.2”，会被听成 ±。 */
export function sumOf(terms: readonly string[], called: string): string {
  if (terms.length === 1) return `只有这一${called}。`
  return terms.length > MOST_TERMS ? `${terms.length} ${called}之和。` : `${listed(terms)} 之和。`
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join('、')} 和 ${names.at(-1)}`
}
