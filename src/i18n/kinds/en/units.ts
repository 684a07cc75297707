import { activationAt, learnsTogether, samplesOf, type NetworkNode, type Problem } from '../../../engine'
import type { UnitFact } from '../../narration/units/unitFact'
import type { UnitWords } from '../kindWords'
import { lossKindOf } from '../lossWords'
import { ACTIVATIONS_EN } from './labels'

/** What a move of several steps did, where the usual words do not hold for this network. */
export function unitOf(fact: UnitFact, problem: Problem): UnitWords | null {
  const adds = problem.biasRule === 'none' ? 'adds up its weighted inputs' : 'adds up its weighted inputs and its bias'
  switch (fact.kind) {
    case 'neuron':
      return said(`${fact.node.id} ${adds}; ${turns(problem, fact.node.layer)} what it sends on.`)
    case 'layer':
      if (fact.isOutput && isShared(problem))
        return said(
          'Each output adds up its weighted inputs; softmax turns all sums together into shares of one whole.',
        )
      return said(`Each neuron ${adds}, and sends on what its activation makes of the sum.`)
    case 'errors':
      return said(
        `${errorIn(problem)} ${learnsTogether(problem) ? 'Then the errors of all samples are put together.' : 'Added up they are E.'}`,
      )
    case 'forward':
      return said(
        'Layer by layer each neuron adds up what arrives and sends on what its activation makes of it. At the end E says how far off the answers are.',
      )
    case 'pulls':
      return {
        title: 'Which way should the outputs move?',
        sentence: () =>
          'How E changes with each share by itself, before it counts that one share is taken from the others.',
      }
    case 'batch':
      return said(
        problem.batch === 'mean'
          ? `For each parameter the gradients of all ${samplesOf(problem).length} samples, averaged: one update is for all of them.`
          : `For each parameter the gradients of all ${samplesOf(problem).length} samples, added: one update is for all of them.`,
      )
    case 'check':
    case 'backAtOutput':
    case 'backAtHidden':
    case 'update':
      return null
  }
}

function said(sentence: string): UnitWords {
  return { sentence: () => sentence }
}

function turns(problem: Problem, layer: NetworkNode['layer']): string {
  const { name } = activationAt(problem, layer)
  if (name === 'sigmoid') return 'the curve turns the sum into'
  if (name === 'identity') return 'the sum itself is'
  return `${ACTIVATIONS_EN[name]} turns the sum into`
}

function isShared({ activations }: Problem): boolean {
  return activations?.at(-1) === 'softmax'
}

function errorIn(problem: Problem): string {
  switch (lossKindOf(problem)) {
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
