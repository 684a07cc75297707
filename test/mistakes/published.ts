import { golden } from '../support/golden'
import type { QuantityId } from '../../src/engine'

/** A wrong answer from test/golden, and what it is called here. */
export interface PublishedAnswer {
  readonly of: QuantityId
  /** As it is called in the file. */
  readonly id: string
  /** Nine significant digits. */
  readonly value: number
  readonly name: string
}

const ASKED: Readonly<Record<string, QuantityId>> = {
  dE_dw5: 'grad.w5',
  dE_dw1: 'grad.w1',
  dE_dout_h1: 'dE_dout.h1',
  w5_plus: 'next.w5',
  delta_o1: 'delta.o1',
}

/** Names of the file that are others here, by what they are about. */
const CALLED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'grad.w5': {
    'no-slope': 'no-output-slope',
    'delta-only': 'stopped-at-delta',
    'out_o1-as-input': 'receiver-as-input',
    'net_h1-as-input': 'net-as-input',
    h2: 'neighbour-sender:h2',
    o2: 'neighbour-receiver:o2',
    'error-not-derivative': 'error-for-derivative',
    'both-outputs': 'all-deltas',
    'times-lr': 'times-eta',
    'new-weight': 'gave-new-weight',
  },
  'grad.w1': {
    'only-o1': 'only-path:o1',
    'only-o2': 'only-path:o2',
    'abs-sum': 'sizes-added',
    'delta-only': 'stopped-at-delta',
    i2: 'neighbour-sender:i2',
    h2: 'neighbour-receiver:h2',
    'times-lr': 'times-eta',
  },
  'dE_dout.h1': {
    'only-o1': 'only-path:o1',
    'only-o2': 'only-path:o2',
    'abs-sum': 'sizes-added',
    'no-slope': 'no-output-slope',
  },
  'next.w5': { plus: 'added', 'no-lr': 'no-eta', gradient: 'gave-gradient', step: 'gave-change' },
  'delta.o1': { 'no-slope': 'no-output-slope', E: 'error-for-derivative' },
}

/** The wrong answers to five questions about the article's network, worked out outside this program. */
export function publishedAnswers(): readonly PublishedAnswer[] {
  const file = golden('wrong_answers.json') as Readonly<
    Record<string, { readonly wrong: readonly { readonly id: string; readonly value: number }[] }>
  >
  return Object.entries(file).flatMap(([key, { wrong }]) => {
    const of = ASKED[key]!
    return wrong.map(({ id, value }) => ({ of, id, value, name: CALLED[of]![id] ?? id }))
  })
}
