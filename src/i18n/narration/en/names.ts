import type { Bias, NetworkNode, Phase } from '../../../engine'

export function nodeName(node: NetworkNode): string {
  switch (node.kind) {
    case 'input':
      return `input ${node.id}`
    case 'hidden':
      return `hidden neuron ${node.id}`
    case 'output':
      return `output neuron ${node.id}`
  }
}

export const PHASES: Record<Phase, string> = {
  forward: 'Forward',
  'backward-output': 'Backward · output layer',
  'backward-hidden': 'Backward · hidden layer',
  batch: 'All samples',
  update: 'Update',
  check: 'Check',
}

/** The nodes that a bias feeds: "h1 and h2". */
export function feeds({ feeds: nodes }: Bias): string {
  return listed(nodes.map((node) => node.id))
}

/** Beyond this many, terms are counted instead of read out. */
const MOST_TERMS = 4

/** A sum read out, "Sum of 0.1 and −0.2.": "0.1 plus −0.2" would be heard as ±. */
export function sumOf(terms: readonly string[], called: string): string {
  if (terms.length === 1) return `It is the only one of these ${called}.`
  return terms.length > MOST_TERMS ? `Sum of ${terms.length} ${called}.` : `Sum of ${listed(terms)}.`
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
