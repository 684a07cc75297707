import type { Bias, NetworkNode, Phase } from '../../../engine'

export function nodeName(node: NetworkNode): string {
  switch (node.kind) {
    case 'input':
      return `input ${node.id}`
    case 'hidden':
      return `hidden node ${node.id}`
    case 'output':
      return `output node ${node.id}`
  }
}

export const PHASES: Record<Phase, string> = {
  forward: 'Forward',
  'backward-output': 'Backward · output layer',
  'backward-hidden': 'Backward · hidden layer',
  update: 'Update',
  check: 'Check',
}

/** The nodes that a bias feeds: "h1 and h2". */
export function feeds({ feeds: nodes }: Bias): string {
  const ids = nodes.map((node) => node.id)
  return ids.length === 1 ? ids[0]! : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`
}
