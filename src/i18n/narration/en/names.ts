import type { Bias, NetworkNode, Phase, Quantity } from '../../../engine'

/** The quantity as it is called inside a sentence. */
export function quantityName(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'input':
      return `input ${quantity.node.id}`
    case 'target':
      return `target of ${quantity.node.id}`
    case 'rate':
      return 'learning rate η'
    case 'weight':
      return `${quantity.when === 'next' ? 'updated ' : ''}weight ${quantity.edge.id}`
    case 'bias':
      return `${quantity.when === 'next' ? 'updated ' : ''}bias ${quantity.bias.id}`
    case 'net':
      return `${quantity.when === 'next' ? 'new ' : ''}net input of ${quantity.node.id}`
    case 'out':
      return `${quantity.when === 'next' ? 'new ' : ''}output of ${quantity.node.id}`
    case 'error':
      return `${quantity.when === 'next' ? 'new ' : ''}error of ${quantity.node.id}`
    case 'total':
      return quantity.when === 'next' ? 'new total error' : 'total error'
    case 'dE_dout':
      return `gradient of out_${quantity.node.id}`
    case 'slope':
      return `sigmoid slope at ${quantity.node.id}`
    case 'delta':
      return `error term of ${quantity.node.id}`
    case 'via':
      return `contribution from ${quantity.edge.to.id} to ${quantity.edge.from.id}`
    case 'weightGradient':
      return `gradient of ${quantity.edge.id}`
    case 'biasGradient':
      return `gradient of ${quantity.bias.id}`
  }
}

/** What the quantity is, in a few words. */
export function meaningOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'input':
      return 'a number that the network is given'
    case 'target':
      return `what ${quantity.node.id} should answer`
    case 'rate':
      return 'how far a weight moves for its gradient'
    case 'weight':
      return quantity.when === 'next'
        ? `${quantity.edge.id} after the update`
        : `weight from ${quantity.edge.from.id} to ${quantity.edge.to.id}`
    case 'bias':
      return quantity.when === 'next' ? `${quantity.bias.id} after the update` : `bias of ${feeds(quantity.bias)}`
    case 'net':
      return quantity.when === 'next' ? 'net input with the updated weights' : 'weighted sum plus bias'
    case 'out':
      return quantity.when === 'next' ? 'output with the updated weights' : `sigmoid of net_${quantity.node.id}`
    case 'error':
      return quantity.when === 'next' ? 'error with the updated weights' : 'half the squared miss'
    case 'total':
      return quantity.when === 'next' ? 'total error with the updated weights' : 'sum of the errors of all outputs'
    case 'dE_dout':
      return `how E changes with out_${quantity.node.id}`
    case 'slope':
      return `how out_${quantity.node.id} changes with net_${quantity.node.id}`
    case 'delta':
      return `how E changes with net_${quantity.node.id}`
    case 'via':
      return `what ${quantity.edge.to.id} sends back to ${quantity.edge.from.id} over ${quantity.edge.id}`
    case 'weightGradient':
      return `how E changes with ${quantity.edge.id}`
    case 'biasGradient':
      return `how E changes with ${quantity.bias.id}`
  }
}

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

export function phaseName(phase: Phase): string {
  return PHASES[phase]
}

/** The nodes that a bias feeds: "h1 and h2". */
export function feeds({ feeds: nodes }: Bias): string {
  const ids = nodes.map((node) => node.id)
  return ids.length === 1 ? ids[0]! : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`
}
