import type { Allowed, Clash, ProblemError } from '../../../engine'

/** A refused problem in words: which field, and what to type instead. */
export function refusalEn({ field, allowed }: Pick<ProblemError, 'field' | 'allowed'>): string {
  return `${fieldName(field)} must be ${inWords(allowed)}.`
}

function fieldName(field: string): string {
  const [, sample, rest] = /^otherSamples\[(\d+)\]\.(.+)$/.exec(field) ?? []
  if (rest) return `Sample ${Number(sample) + 2}: ${fieldName(rest)}`
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
      return place ? `Weight ${place} of the list` : 'The weights'
    case 'biases':
      return place ? `Bias ${place}` : 'The biases'
    case 'learningRate':
      return 'The learning rate η'
    case 'biasRule':
      return 'The bias rule'
    case 'updateOrder':
      return 'The update order'
    case 'names':
      return 'The way that weights are named'
    case 'activations':
      return place ? `The activation of layer ${place}` : 'The activations'
    case 'loss':
      return 'The error E'
    case 'otherSamples':
      return place ? `Sample ${place + 1}` : 'The samples'
    case 'schedule':
      return 'The order of the samples'
    case 'batch':
      return 'What becomes of the gradients'
    case 'turn':
      return 'The next sample'
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
    case 'samples':
      return `a list of at most ${allowed.most} samples, each with its inputs and targets`
    case 'together':
      return clash(allowed.rule, allowed.sample)
  }
}

/** What has to be so for the parts of a network to go together; it follows "must be". */
function clash(rule: Clash, sample: number | null): string {
  // Of others the name of the field says which it is.
  const where = sample === null ? ' in every sample' : sample === 0 ? ' in sample 1' : ''
  switch (rule) {
    case 'softmaxNotLast':
      return 'something other than softmax below the output layer'
    case 'softmaxLoss':
      return 'cross-entropy: softmax answers shares, so it goes with that loss only'
    case 'softmaxAlone':
      return 'something other than softmax: with one output it always says 1. Add an output or use sigmoid'
    case 'entropyOutputs':
      return 'sigmoid or softmax in the output layer: cross-entropy needs outputs between 0 and 1'
    case 'entropyTargets':
      return `from 0 to 1${where}: cross-entropy needs that`
    case 'softmaxTargets':
      return `numbers that add up to 1${where}: the targets of softmax are shares`
    case 'orderTogether':
      return 'one by one: “output layer first” needs one sample at a time'
  }
}

function write(value: number): string {
  return value.toLocaleString('en').replace('-', '−')
}
