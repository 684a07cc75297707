import type { Activation } from './activation'
import { sigmoid } from './activation'
import type { FlatNetwork } from './flatNetwork'
import { learnsTogether, type ActivationName, type Problem } from './problem'
import { name, type Quantity, type QuantityId, type When } from './quantities'
import type { Tape } from './tape'
import type { Parameter } from './topology'

/** How networks are worked out that have other activations or losses, or several samples. */
export interface OtherKinds {
  /** The tape of one iteration that shows this sample. */
  record(problem: Problem, sample: number): Tape
  /** The network laid out for its own loops. */
  flatten(problem: Problem): FlatNetwork
  activation(called: ActivationName): Activation
  /** The fields that only these networks have, of what may be a problem; throws a ProblemError. */
  check(given: Partial<Record<keyof Problem, unknown>>, usual: Problem): Partial<Problem>
  /** Targets of softmax, which add up to 1, with another number at one place. */
  shares(targets: readonly number[], at: number, wanted: number): readonly number[]
}

let known: OtherKinds | null = null

/** Makes the other kinds known. The page fetches them when a network asks for them; what every network needs is always there. */
export function learnOtherKinds(kinds: OtherKinds): void {
  known = kinds
}

/** The other kinds; throws an Error before they are known, since no other number may take their place. */
export function otherKinds(): OtherKinds {
  if (!known) throw new Error('No kinds yet')
  return known
}

/** Whether a network has sigmoids throughout, biases, half the squared distance as its loss, and one sample. */
export function isUsual({ activations = [], biasRule, loss = 'half-square', otherSamples = [] }: Problem): boolean {
  const isPlain = activations.every((one) => one === 'sigmoid') && loss === 'half-square'
  return isPlain && biasRule !== 'none' && otherSamples.length === 0
}

/** A quantity of another kind of network, and a network of that kind. Its numbers may be others. */
export type OfKind = Quantity & { readonly of?: Problem }

/** A network of the kind that a quantity belongs to; none for the usual one. */
export function kindOf(quantity: OfKind): Problem | undefined {
  return quantity.of
}

/** What the neurons of a computing layer make of their nets. */
export function activationAt({ activations }: Pick<Problem, 'activations'>, layer: number): Activation {
  const called = activations?.[layer - 1] ?? 'sigmoid'
  return called === 'sigmoid' ? sigmoid : otherKinds().activation(called)
}

/** Whether the outputs are shares of one whole: those of a softmax. */
export function endsInSoftmax({ activations }: Pick<Problem, 'activations'>): boolean {
  return activations?.at(-1) === 'softmax'
}

/** A sample's targets with another number at one place: those of softmax stay shares of 1. */
export function targetsWith(
  problem: Pick<Problem, 'activations'>,
  targets: readonly number[],
  at: number,
  wanted: number,
): readonly number[] {
  if (endsInSoftmax(problem)) return otherKinds().shares(targets, at, wanted)
  return targets.map((old, i) => (i === at ? wanted : old))
}

/** The E that an update lowers: that of all samples where they are learned together. */
export function loweredError(problem: Problem, when: When = 'now'): QuantityId {
  return learnsTogether(problem) ? name.batchError(when) : name.total(when)
}

/** The gradient that an update goes by: that of all samples where they are learned together. */
export function gradientUsed(problem: Problem, parameter: Parameter): QuantityId {
  return learnsTogether(problem) ? name.batchGradient(parameter) : name.gradient(parameter)
}
