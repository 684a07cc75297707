import type { Quantity } from '../../../engine'

/** What a quantity of the usual network is, in a few words. */
export function meaningEn(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'input':
      return 'a number that the network is given'
    case 'target':
      return `what ${quantity.node.id} should answer`
    case 'rate':
      return 'how far a weight moves for its gradient'
    case 'weight': {
      const { called, from, to } = quantity.edge
      return quantity.when === 'next' ? `${called} after the update` : `weight from ${from.id} to ${to.id}`
    }
    case 'bias': {
      const { bias } = quantity
      return quantity.when === 'next'
        ? `${bias.called} after the update`
        : `bias of ${bias.feeds.map(({ id }) => id).join(', ')}`
    }
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
    case 'via': {
      const { called, from, to } = quantity.edge
      return `what ${to.id} sends back to ${from.id} over ${called}`
    }
    case 'weightGradient':
      return `how E changes with ${quantity.edge.called}`
    case 'biasGradient':
      return `how E changes with ${quantity.bias.called}`
    case 'sum':
    case 'otherSlope':
    case 'batchGradient':
    case 'batchError':
    case 'sampleGradient':
    case 'sampleError':
      // Their own words say it.
      return ''
  }
}
