import type { MistakeId, Rule } from '../mistakes'
import type { Judged } from './judged'

/** What somebody may think was the cause of a wrong answer. */
export const CAUSES = ['factor', 'sign', 'path', 'time', 'place', 'rounding', 'guess'] as const
export type Cause = (typeof CAUSES)[number]

/** Rules that are about something else than a factor. */
const OF_RULE: Readonly<Partial<Record<Rule, Cause>>> = {
  sign: 'sign',
  minus: 'sign',
  'sizes-added': 'sign',
  'slope-sign': 'sign',
  'sigma-sign': 'sign',
  added: 'sign',
  signed: 'sign',
  'gradient-minus-weight': 'sign',
  'only-path': 'path',
  'without-path': 'path',
  'mean-of-paths': 'path',
  'one-delta': 'path',
  'one-output-only': 'path',
  'all-deltas': 'path',
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
  point: 'rounding',
}
/** What is offered beside it. */
const USUAL: readonly Cause[] = ['factor', 'sign', 'rounding', 'guess']
const OFFERED = 3

/** Three causes to choose from, in one order: that of the mistake that was named among them. */
export function causesOf({ judgement }: Judged): readonly Cause[] {
  const named = judgement?.mistakes[0]
  const own = named ? causeOf(named.id) : 'guess'
  const offered = [...new Set([own, ...USUAL])].slice(0, OFFERED)
  return CAUSES.filter((cause) => offered.includes(cause))
}

function causeOf(id: MistakeId): Cause {
  const [rule] = id.split(':') as [Rule]
  return OF_RULE[rule] ?? 'factor'
}
