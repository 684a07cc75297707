import { activationAt, learnsTogether, samplesOf, type ActivationName, type Problem } from '../../engine'
import type { UnitFact } from '../narration/units/unitFact'
import { lossKindOf, type LossKind } from './lossWords'

/** What a move of several steps did, where the usual words do not hold for the network. */
export type KindUnit =
  | { readonly kind: 'neuron'; readonly node: string; readonly activation: ActivationName; readonly hasBias: boolean }
  | { readonly kind: 'layer'; readonly hasBias: boolean }
  /** The outputs under softmax, which share one whole. */
  | { readonly kind: 'shares' | 'forward' | 'pulls' }
  | { readonly kind: 'errors'; readonly loss: LossKind; readonly isOfMany: boolean }
  | { readonly kind: 'batch'; readonly count: number; readonly isMean: boolean }

/** What there is to say of a move on a network of another kind; null where it is said as ever. */
export function kindUnit(fact: UnitFact, problem: Problem): KindUnit | null {
  const hasBias = problem.biasRule !== 'none'
  switch (fact.kind) {
    case 'neuron':
      return {
        kind: 'neuron',
        node: fact.node.id,
        activation: activationAt(problem, fact.node.layer).name,
        hasBias,
      }
    case 'layer':
      return fact.isOutput && problem.activations?.at(-1) === 'softmax'
        ? { kind: 'shares' }
        : { kind: 'layer', hasBias }
    case 'errors':
      return { kind: 'errors', loss: lossKindOf(problem), isOfMany: learnsTogether(problem) }
    case 'forward':
    case 'pulls':
      return { kind: fact.kind }
    case 'batch':
      return { kind: 'batch', count: samplesOf(problem).length, isMean: problem.batch === 'mean' }
    case 'check':
    case 'backAtOutput':
    case 'backAtHidden':
    case 'update':
      return null
  }
}
