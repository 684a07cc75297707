import { activationAt, endsInSoftmax, learnsTogether, samplesOf, type ActivationName, type Problem } from '../../engine'
import type { UnitFact } from '../narration/units/unitFact'
import { lossKindOf, type LossKind } from './lossWords'

/** What a move of several steps did, where the usual words do not hold for the network. */
export type KindUnit =
  | { readonly kind: 'neuron'; readonly node: string; readonly activation: ActivationName; readonly hasBias: boolean }
  | { readonly kind: 'layer'; readonly hasBias: boolean }
  /** The outputs under softmax, which share one whole; their sums may have been there before. */
  | { readonly kind: 'shares'; readonly hasSums: boolean; readonly hasBias: boolean }
  | { readonly kind: 'forward' | 'pulls' }
  /** What becomes of the errors: they are put together with those of other samples, are added up, or are one and so all. */
  | { readonly kind: 'errors'; readonly loss: LossKind; readonly become: 'together' | 'added' | 'all' }
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
      return fact.isOutput && endsInSoftmax(problem)
        ? { kind: 'shares', hasSums: !fact.adds, hasBias }
        : { kind: 'layer', hasBias }
    case 'errors':
      return {
        kind: 'errors',
        loss: lossKindOf(problem),
        become: learnsTogether(problem) ? 'together' : problem.shape.at(-1) === 1 ? 'all' : 'added',
      }
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
