import type { Quantity } from '../engine'

/** Which pass a number comes from; its colour says so everywhere. */
export type Origin = 'given' | 'forward' | 'backward' | 'update'

/** Where a quantity comes from: set by a person, or written by one of the passes. */
export function originOf(quantity: Quantity): Origin {
  switch (quantity.kind) {
    case 'input':
    case 'target':
    case 'rate':
      return 'given'
    case 'weight':
    case 'bias':
      return quantity.when === 'next' ? 'update' : 'given'
    case 'net':
    case 'out':
    case 'error':
    case 'total':
      return quantity.when === 'next' ? 'update' : 'forward'
    case 'dE_dout':
    case 'slope':
    case 'delta':
    case 'via':
    case 'weightGradient':
    case 'biasGradient':
      return 'backward'
  }
}

/** Whether a quantity's number was set by a person, or was when the iteration began and moved by the update. */
export function isParameter({ kind }: Quantity): boolean {
  return kind === 'input' || kind === 'target' || kind === 'rate' || kind === 'weight' || kind === 'bias'
}
