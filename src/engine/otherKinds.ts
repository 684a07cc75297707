import type { Activation } from './activation'
import { sigmoid } from './activation'
import type { FlatNetwork } from './flatNetwork'
import type { ActivationName, Problem } from './problem'
import type { Tape } from './tape'

/** How networks are worked out that have other activations or losses, or several samples. */
export interface OtherKinds {
  /** The tape of one iteration that shows this sample. */
  record(problem: Problem, sample: number): Tape
  /** The network laid out for its own loops. */
  flatten(problem: Problem): FlatNetwork
  activation(name: ActivationName): Activation
  /** The fields that only these networks have, of what may be a problem; throws a ProblemError. */
  check(given: Partial<Record<keyof Problem, unknown>>, usual: Problem): Partial<Problem>
}

let known: OtherKinds | null = null

/** Makes the other kinds known. The page fetches them when a network asks for them; what every network needs is always there. */
export function learnOtherKinds(kinds: OtherKinds): void {
  known = kinds
}

/** The other kinds; throws an Error before they are known, since no other number may take their place. */
export function otherKinds(): OtherKinds {
  if (!known) throw new Error('The other kinds of networks have not been learned')
  return known
}

/** Whether a network has sigmoids throughout, biases, half the squared distance as its loss, and one sample. */
export function isUsual({ activations = [], biasRule, loss = 'half-square', otherSamples = [] }: Problem): boolean {
  const isPlain = activations.every((one) => one === 'sigmoid') && loss === 'half-square'
  return isPlain && biasRule !== 'none' && otherSamples.length === 0
}

/** What the neurons of a computing layer make of their nets. */
export function activationAt({ activations }: Pick<Problem, 'activations'>, layer: number): Activation {
  const name = activations?.[layer - 1] ?? 'sigmoid'
  return name === 'sigmoid' ? sigmoid : otherKinds().activation(name)
}
