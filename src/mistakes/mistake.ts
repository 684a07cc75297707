import type { QuantityId } from '../engine'

/**
 * What can go wrong in one step or in all of a kind, by what the person did.
 *
 * The last two hold for every number: its sign, and where its point stands.
 */
export const RULES = [
  // Wherever the kind of step occurs on the way to what is asked.
  'sign',
  'no-output-slope',
  'net-slope',
  'half-slope',
  'error-for-derivative',
  'no-half',
  'forgot-target',
  'no-hidden-slope',
  'no-slopes',
  'only-path',
  'without-path',
  'sizes-added',
  'mean-of-paths',
  'new-weights',
  'old-weights',
  'no-weights',
  'transposed',
  'gradient-sent-back',
  'weights-of-neighbour',
  'hidden-target',
  // At a gradient.
  'stopped-at-delta',
  'neighbour-sender',
  'neighbour-receiver',
  'net-as-input',
  'weight-as-input',
  'receiver-as-input',
  'all-deltas',
  'forgot-error',
  'factors-added',
  'times-eta',
  'gave-new-weight',
  'gave-change',
  'one-delta',
  'times-bias',
  // At δ, ∂E/∂out, what comes back along a path, a slope.
  'slope-only',
  'gradient-already',
  'squared',
  'delta-already',
  'neighbour',
  'no-weight',
  'weight-only',
  'weight-of-other-path',
  'gradient-instead',
  'out-only',
  'tanh-slope',
  'slope-sign',
  'plus',
  'slope-of-output',
  // At an update.
  'added',
  'no-eta',
  'gave-gradient',
  'unchanged',
  'times-weight',
  'gradient-minus-weight',
  'half-step',
  'gradient-of-neighbour',
  // At net, out and the error.
  'no-bias',
  'dropped-term',
  'other-bias',
  'inputs-swapped',
  'bias-weighted',
  'squashed',
  'not-squashed',
  'sigma-sign',
  'sigma-no-one',
  'sigma-exp',
  'sigma-denominator',
  'tanh',
  'not-squared',
  'distance',
  'signed',
  'quarter',
  'target-of-other',
  'one-output-only',
  'mean',
  'sum-then-square',
  'distances-added',
  // With other activations, other losses and several samples.
  'sigmoid-slope',
  'slope-kept',
  'own-share-only',
  'two-forgotten',
  'not-averaged',
  'not-bent',
  'no-share',
  'not-cut',
  'sigmoid-instead',
  'half-kept',
  'squares-for-entropy',
  'one-log',
  'one-sample-only',
  'forgot-sample',
  'mean-for-sum',
  'sum-for-mean',
  'minus',
  'point',
] as const
export type Rule = (typeof RULES)[number]

/** A rule, and what it is about where that could be several: `only-path:o1`, `dropped-term:w2`, `point:-1`. */
export type MistakeId = Rule | `${Rule}:${string}`

/** A mistake by name, with the number that comes out of it. */
export interface Mistake {
  readonly id: MistakeId
  readonly value: number
}

export const VERDICTS = [
  /** The number, to the digits typed, and no mistake looks like it. */
  'right',
  /** The same, but with so few digits some mistake looks like it. */
  'rough',
  /** Within what rounding on the way can do. */
  'rounded',
  /** Right from the person's own earlier number. */
  'follows',
  /** Within rounding, and to its last digit a mistake. */
  'close',
  /** A mistake, and nothing else near. */
  'mistake',
  /** Two mistakes fit. */
  'unsure',
  /** None fits. */
  'unknown',
  /** Zero typed where the number is not: nothing to judge. */
  'coarse',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** What is to be said of an answer: of the number, never of the person. */
export interface Judgement {
  readonly verdict: Verdict
  /** The mistakes that fit, the nearest first; several where they come to the same number. */
  readonly mistakes: readonly Mistake[]
  /** Where it follows: the person's own numbers that it follows from, the nearest first. */
  readonly from?: readonly QuantityId[]
}

/** A person's own earlier numbers, as a map or as a plain object. What was skipped has none. */
export type OwnNumbers = ReadonlyMap<QuantityId, number | null> | Readonly<Partial<Record<QuantityId, number | null>>>
