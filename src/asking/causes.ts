import type { MistakeId, Rule } from '../mistakes'
import type { Ask } from '../session/question'
import type { Judged } from './judged'
import type { KeyQuestionId } from './keyFacts'

/** What somebody may think was the cause of a wrong answer. */
export const CAUSES = [
  'factor',
  'sign',
  'term',
  'path',
  'time',
  'place',
  'formula',
  'rounding',
  // Of choices.
  'squares',
  'reversed',
  'steep',
  'minus',
  'alike',
  'leap',
  'pace',
  'mixed',
  'slip',
  'guess',
] as const
export type Cause = (typeof CAUSES)[number]

/** What each mistake is about: one that is missing does not compile. */
const OF_RULE: Readonly<Record<Rule, Cause>> = {
  'no-output-slope': 'factor',
  'no-hidden-slope': 'factor',
  'no-slopes': 'factor',
  'no-half': 'factor',
  'half-slope': 'factor',
  'no-weights': 'factor',
  'stopped-at-delta': 'factor',
  'forgot-error': 'factor',
  'times-eta': 'factor',
  'times-bias': 'factor',
  'slope-only': 'factor',
  'gradient-already': 'factor',
  'delta-already': 'factor',
  'no-weight': 'factor',
  'weight-only': 'factor',
  'out-only': 'factor',
  'no-eta': 'factor',
  'times-weight': 'factor',
  'half-step': 'factor',
  'bias-weighted': 'factor',
  'two-forgotten': 'factor',
  'not-averaged': 'factor',
  'slope-kept': 'factor',
  'half-kept': 'factor',
  sign: 'sign',
  minus: 'sign',
  'sizes-added': 'sign',
  'slope-sign': 'sign',
  plus: 'sign',
  'sigma-sign': 'sign',
  added: 'sign',
  signed: 'sign',
  'gradient-minus-weight': 'sign',
  'forgot-target': 'term',
  'no-bias': 'term',
  'dropped-term': 'term',
  'sigma-no-one': 'term',
  'one-log': 'term',
  'one-sample-only': 'term',
  'forgot-sample': 'term',
  'only-path': 'path',
  'without-path': 'path',
  'mean-of-paths': 'path',
  'one-delta': 'path',
  'one-output-only': 'path',
  'all-deltas': 'path',
  'own-share-only': 'path',
  'new-weights': 'time',
  'old-weights': 'time',
  'gave-new-weight': 'time',
  unchanged: 'time',
  transposed: 'place',
  'weights-of-neighbour': 'place',
  'weight-of-other-path': 'place',
  'hidden-target': 'place',
  neighbour: 'place',
  'neighbour-sender': 'place',
  'neighbour-receiver': 'place',
  'net-as-input': 'place',
  'weight-as-input': 'place',
  'receiver-as-input': 'place',
  'other-bias': 'place',
  'inputs-swapped': 'place',
  'target-of-other': 'place',
  'slope-of-output': 'place',
  'gradient-of-neighbour': 'place',
  'net-slope': 'formula',
  'error-for-derivative': 'formula',
  'gradient-sent-back': 'formula',
  'factors-added': 'formula',
  'gave-change': 'formula',
  'gave-gradient': 'formula',
  squared: 'formula',
  'gradient-instead': 'formula',
  'tanh-slope': 'formula',
  squashed: 'formula',
  'not-squashed': 'formula',
  'sigma-exp': 'formula',
  'sigma-denominator': 'formula',
  tanh: 'formula',
  'not-squared': 'formula',
  distance: 'formula',
  quarter: 'formula',
  mean: 'formula',
  'sum-then-square': 'formula',
  'distances-added': 'formula',
  'sigmoid-slope': 'formula',
  'sigmoid-instead': 'formula',
  'not-bent': 'formula',
  'not-cut': 'formula',
  'no-share': 'formula',
  'squares-for-entropy': 'formula',
  'mean-for-sum': 'formula',
  'sum-for-mean': 'formula',
  point: 'rounding',
}
/** What each question for a guess tempts to. */
const OF_QUESTION: Readonly<Record<KeyQuestionId, Cause>> = {
  'further-off': 'squares',
  'two-signs': 'reversed',
  'slope-elsewhere': 'steep',
  'which-way': 'minus',
  'sum-of-paths': 'path',
  'two-moves': 'alike',
  'error-after': 'leap',
  'how-long': 'pace',
}

/** What is offered beside it, after a number and after a choice. */
const USUAL: readonly Cause[] = ['factor', 'sign', 'rounding', 'guess']
const OF_CHOICES: readonly Cause[] = ['slip', 'guess']
const OFFERED = 3

/** Three causes to choose from, in one order: those of the mistakes that were named among them, or what the question tempts to. */
export function causesOf({ judgement }: Judged, ask: Ask): readonly Cause[] {
  const named = ask.kind === 'number' ? (judgement?.mistakes.map(({ id }) => causeOf(id)) ?? []) : [temptationOf(ask)]
  const own: readonly Cause[] = named.length > 0 ? named : ['guess']
  const offered = [...new Set([...own, ...(ask.kind === 'number' ? USUAL : OF_CHOICES)])].slice(0, OFFERED)
  return CAUSES.filter((cause) => offered.includes(cause))
}

/** The choices of a lesson say nothing of what they tempt to. */
function temptationOf(ask: Exclude<Ask, { readonly kind: 'number' }>): Cause {
  if (ask.kind === 'sign') return 'sign'
  return new Map<string, Cause>(Object.entries(OF_QUESTION)).get(ask.named) ?? 'mixed'
}

function causeOf(id: MistakeId): Cause {
  const [rule] = id.split(':') as [Rule]
  return OF_RULE[rule]
}
