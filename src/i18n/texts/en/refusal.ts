import type { Allowed, ProblemError } from '../../../engine'

/** A refused problem in words: which field, and what to type instead. */
export function refusalEn({ field, allowed }: Pick<ProblemError, 'field' | 'allowed'>): string {
  return `${fieldName(field)} must be ${inWords(allowed)}.`
}

function fieldName(field: string): string {
  const found = /^(\w+)\[(\d+)\]$/.exec(field)
  const list = found?.[1] ?? field
  const place = found ? Number(found[2]) + 1 : null
  switch (list) {
    case 'shape':
      return 'The layer sizes'
    case 'inputs':
      return place ? `Input i${place}` : 'The inputs'
    case 'targets':
      return place ? `The target of o${place}` : 'The targets'
    case 'weights':
      return place ? `Weight w${place}` : 'The weights'
    case 'biases':
      return place ? `Bias ${place}` : 'The biases'
    case 'learningRate':
      return 'The learning rate η'
    case 'biasRule':
      return 'The bias rule'
    case 'updateOrder':
      return 'The update order'
    default:
      return 'The problem'
  }
}

function inWords(allowed: Allowed): string {
  switch (allowed.kind) {
    case 'object':
      return 'a network with its numbers and rules'
    case 'shape':
      return 'at least two layers, each with a whole number of nodes'
    case 'length':
      return `a list of ${write(allowed.length)} ${allowed.length === 1 ? 'number' : 'numbers'}`
    case 'number':
      return 'a finite number, for example 0.4'
    case 'range':
      return allowed.open
        ? `above ${write(allowed.least)} and at most ${write(allowed.most)}`
        : `from ${write(allowed.least)} to ${write(allowed.most)}`
    case 'choice':
      return `one of ${allowed.choices.join(', ')}`
  }
}

function write(value: number): string {
  return value.toLocaleString('en').replace('-', '−')
}
