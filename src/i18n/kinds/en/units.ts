import type { ActivationName } from '../../../engine'
import type { KindLanguage } from '../kindLanguage'
import type { LossKind } from '../lossWords'
import { ACTIVATIONS_EN } from './labels'

/** What a move of several steps did, where the usual words do not hold. */
export const unitOf: KindLanguage['unitOf'] = (unit) => {
  switch (unit.kind) {
    case 'neuron':
      return { sentence: `${unit.node} ${adds(unit)}; ${turns(unit.activation)} what it sends on.` }
    case 'layer':
      return { sentence: `Each neuron ${adds(unit)}, and sends on what its activation makes of the sum.` }
    case 'shares':
      return {
        sentence: unit.hasSums
          ? 'Softmax turns the net inputs of all outputs together into shares of one whole.'
          : `Each output ${adds(unit)}; softmax turns all sums together into shares of one whole.`,
      }
    case 'errors':
      return { sentence: `${errorUnder(unit.loss)} ${THEN[unit.become]}` }
    case 'forward':
      return {
        sentence:
          'Layer by layer each neuron adds up what arrives and sends on what its activation makes of it. At the end E says how far off the answers are.',
      }
    case 'pulls':
      return {
        title: 'Which way should the outputs move?',
        sentence: 'How E changes with each share by itself, before it counts that one share is taken from the others.',
      }
    case 'batch':
      return {
        sentence: `For each parameter the gradients of all ${unit.count} samples, ${unit.isMean ? 'averaged' : 'added'}: one update is for all of them.`,
      }
  }
}

const THEN = {
  together: 'Then the errors of all samples are put together.',
  added: 'Added up they are E.',
  all: 'With one output that is all of E.',
}

function adds({ hasBias }: { readonly hasBias: boolean }): string {
  return hasBias ? 'adds up its weighted inputs and its bias' : 'adds up its weighted inputs'
}

function turns(activation: ActivationName): string {
  if (activation === 'sigmoid') return 'the curve turns the sum into'
  if (activation === 'identity') return 'the sum itself is'
  return `${ACTIVATIONS_EN[activation]} turns the sum into`
}

function errorUnder(loss: LossKind): string {
  switch (loss) {
    case 'half-square':
      return 'Each miss, squared and halved, is the error of its output.'
    case 'square':
      return 'Each miss, squared, is the error of its output.'
    case 'mean-square':
      return 'Each miss, squared and divided by the number of outputs, is the error of its output.'
    case 'yes-no':
      return 'The cross-entropy of each answer is the error of its output.'
    case 'share':
      return 'Minus target times the logarithm of its share is the error of each output.'
  }
}
