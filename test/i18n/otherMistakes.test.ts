import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/content/languages'
import {
  activationAt,
  articleExample,
  recordIteration,
  type Problem,
  type QuantityId,
  type Tape,
} from '../../src/engine'
import { lateWordsOf } from '../../src/i18n/words'
import { candidatesFor, judge, type MistakeId } from '../../src/mistakes'
import { askedAt } from '../mistakes/networks'
import { anyOtherProblem } from '../support/otherProblems'
import { XOR } from '../support/xor'
import { writing } from './support'

type Values = Readonly<Record<string, number>>

/** A wrong answer: by which rule, what it is worked out from here, and what is said of it. */
interface Wrong {
  readonly rule: MistakeId
  readonly network: Problem
  readonly of: QuantityId
  readonly by: (values: Values) => number
  readonly en: string
  readonly zh: string
}

const ENTROPY: Problem = { ...articleExample, loss: 'cross-entropy' }
const SHARES: Problem = { ...ENTROPY, targets: [0, 1], activations: ['sigmoid', 'softmax'] }
const TANH: Problem = { ...articleExample, activations: ['tanh', 'tanh'] }
const SQUARES: Problem = { ...articleExample, loss: 'square' }
const MEAN: Problem = { ...articleExample, loss: 'mean-square' }
const RELU: Problem = {
  ...articleExample,
  weights: [-2, -4, ...articleExample.weights.slice(2)],
  activations: ['relu', 'sigmoid'],
}
const AVERAGED: Problem = { ...XOR, batch: 'mean' }

const sigma = (net: number): number => 1 / (1 + Math.exp(-net))
const slope = (out: number): number => out * (1 - out)

const WRONG: readonly Wrong[] = [
  {
    rule: 'slope-kept',
    network: ENTROPY,
    of: 'delta.o1',
    by: (v) => (v['out.o1']! - v['t1']!) * slope(v['out.o1']!),
    en: 'Under cross-entropy it cancels',
    zh: '已经抵消',
  },
  {
    rule: 'no-output-slope',
    network: ENTROPY,
    of: 'delta.o1',
    by: (v) => v['dE_dout.o1']!,
    en: 'is ∂E/∂out_o1. δ_o1 is that times the slope out_o1(1 − out_o1)',
    zh: '还要乘斜率 out_o1(1 − out_o1)',
  },
  {
    rule: 'sign',
    network: ENTROPY,
    of: 'delta.o1',
    by: (v) => v['t1']! - v['out.o1']!,
    en: 'under cross-entropy δ of an output is out − target',
    zh: '交叉熵下输出的 δ 是输出减目标值',
  },
  {
    rule: 'squares-for-entropy',
    network: ENTROPY,
    of: 'error.o1',
    by: (v) => (v['t1']! - v['out.o1']!) ** 2 / 2,
    en: 'is cross-entropy in this network',
    zh: '是交叉熵',
  },
  {
    rule: 'one-log',
    network: ENTROPY,
    of: 'error.o2',
    by: (v) => -v['t2']! * Math.log(v['out.o2']!),
    en: 'The other part is −(1 − target) · ln(1 − out)',
    zh: '还有一项',
  },
  {
    rule: 'own-share-only',
    network: { ...SHARES, targets: [0.3, 0.7] },
    of: 'delta.o2',
    by: (v) => -v['t2']! * (1 - v['out.o2']!),
    en: 'a net moves all outputs',
    zh: '影响所有输出',
  },
  {
    rule: 'no-share',
    network: SHARES,
    of: 'out.o1',
    by: (v) => Math.exp(v['net.o1']!),
    en: 'divided by the sum over all outputs',
    zh: '还要除以各输出之和',
  },
  {
    rule: 'sigmoid-instead',
    network: SHARES,
    of: 'out.o1',
    by: (v) => sigma(v['net.o1']!),
    en: 'o1 sends its share under softmax',
    zh: 'softmax 中的份额',
  },
  {
    rule: 'sigmoid-slope',
    network: TANH,
    of: 'slope.h1',
    by: (v) => slope(v['out.h1']!),
    en: 'the slope of the sigmoid. h1 sends tanh of its net',
    zh: 'h1 送出的是 net 的 tanh',
  },
  {
    rule: 'sigmoid-slope',
    network: TANH,
    of: 'delta.o1',
    by: (v) => v['dE_dout.o1']! * slope(v['out.o1']!),
    en: 'That is the sigmoid’s',
    zh: '那是 Sigmoid 的斜率',
  },
  {
    rule: 'no-output-slope',
    network: TANH,
    of: 'delta.o1',
    by: (v) => v['dE_dout.o1']!,
    en: 'that times the slope 1 − out_o1²',
    zh: '还要乘斜率 1 − out_o1²',
  },
  {
    rule: 'no-hidden-slope',
    network: TANH,
    of: 'delta.h1',
    by: (v) => v['dE_dout.h1']!,
    en: 'without the slope 1 − out_h1²',
    zh: '漏乘斜率 1 − out_h1²',
  },
  {
    rule: 'not-bent',
    network: TANH,
    of: 'out.h1',
    by: (v) => v['net.h1']!,
    en: 'is net_h1 as it is. h1 sends tanh of its net',
    zh: '就是 net_h1',
  },
  {
    rule: 'not-cut',
    network: RELU,
    of: 'out.h1',
    by: (v) => v['net.h1']!,
    en: 'its net, but 0 where that is below 0',
    zh: '它小于 0 时为 0',
  },
  {
    rule: 'sigmoid-slope',
    network: RELU,
    of: 'slope.h2',
    by: (v) => slope(v['out.h2']!),
    en: 'the slope of the sigmoid',
    zh: 'Sigmoid 的斜率',
  },
  {
    rule: 'two-forgotten',
    network: SQUARES,
    of: 'dE_dout.o1',
    by: (v) => v['out.o1']! - v['t1']!,
    en: 'This E has no ½, so the 2 of the square stays',
    zh: '要留着',
  },
  {
    rule: 'sign',
    network: SQUARES,
    of: 'dE_dout.o1',
    by: (v) => 2 * (v['t1']! - v['out.o1']!),
    en: 'as 2(out − target)',
    zh: '输出减目标值的 2 倍',
  },
  {
    rule: 'half-kept',
    network: SQUARES,
    of: 'error.o1',
    by: (v) => (v['t1']! - v['out.o1']!) ** 2 / 2,
    en: 'E_o1 has none in this network',
    zh: '没有 ½',
  },
  {
    rule: 'not-averaged',
    network: MEAN,
    of: 'error.o1',
    by: (v) => (v['t1']! - v['out.o1']!) ** 2,
    en: 'a mean over them',
    zh: '输出的个数',
  },
  {
    rule: 'one-sample-only',
    network: XOR,
    of: 'batch.w5',
    by: (v) => v['grad.w5']!,
    en: 'the sample shown says alone',
    zh: '只是所看样本的数',
  },
  {
    rule: 'forgot-sample:3',
    network: XOR,
    of: 'batch.w5',
    by: (v) => v['grad.w5']! + v['sample2.grad.w5']! + v['sample4.grad.w5']!,
    en: 'without sample 3',
    zh: '漏了样本 3',
  },
  {
    rule: 'mean-for-sum',
    network: XOR,
    of: 'batch.error',
    by: (v) => v['batch.error']! / 4,
    en: 'added, not averaged',
    zh: '不取平均',
  },
  {
    rule: 'sum-for-mean',
    network: AVERAGED,
    of: 'batch.w5',
    by: (v) => v['batch.w5']! * 4,
    en: 'divided by how many they are',
    zh: '除以样本的个数',
  },
  {
    rule: 'one-sample-only',
    network: XOR,
    of: 'next.w5',
    by: (v) => v['w5']! - v['eta']! * v['grad.w5']!,
    en: 'One update is for all samples together',
    zh: '所有样本的梯度',
  },
  {
    rule: 'added',
    network: XOR,
    of: 'next.w5',
    by: (v) => v['w5']! + v['eta']! * v['batch.w5']!,
    en: 'w5 plus the step',
    zh: '加上了这一步',
  },
]

describe('a wrong answer with another activation, another loss or several samples', () => {
  it.each(WRONG)('is named: $rule at $of', ({ rule, network, of, by, en, zh }) => {
    const tape = recordIteration(network)
    const value = by(tape.values)
    const found = candidatesFor(tape, of).find(({ names }) => names.includes(rule))
    expect(found?.value).toBeCloseTo(value, 12)
    const typed = value.toPrecision(6)
    expect(judge(tape, { of, typed }).mistakes.map(({ id }) => id)).toContain(rule)
    expect(said(tape, of, rule, value, 'en')).toContain(en)
    expect(said(tape, of, rule, value, 'zh')).toContain(zh)
  })
})

describe('what is said of it', () => {
  it('names no sigmoid, no half and no difference that this network has not', () => {
    fc.assert(
      fc.property(anyOtherProblem(), fc.nat(), (problem, at) => {
        const { tape, of } = askedAt({ problem, at })
        for (const { names, value } of candidatesFor(tape, of))
          for (const id of names)
            for (const language of LANGUAGES) expect(untrue(tape, id, said(tape, of, id, value, language))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

function said(tape: Tape, of: QuantityId, id: MistakeId, value: number, language: (typeof LANGUAGES)[number]): string {
  const judgement = { verdict: 'mistake', mistakes: [{ id, value }] } as const
  const typed = Math.abs(value) > 1e6 || value === 0 ? '0.0' : value.toPrecision(4)
  return lateWordsOf(language, 'judgement').sentenceOf({ tape, of, typed, judgement, write: writing(9) })
}

/** What a sentence says that does not hold in the network. */
function untrue({ problem, topology }: Tape, id: MistakeId, text: string): readonly string[] {
  const kinds = topology.layers.slice(1).map((_, i) => activationAt(problem, i + 1).name)
  const [rule] = id.split(':')
  const halves = (problem.loss ?? 'half-square') === 'half-square'
  // These speak of what the network has not, and say so.
  const isOfOthers = ['sigmoid-instead', 'sigmoid-slope', 'half-kept', 'two-forgotten'].includes(rule!)
  const flaws: [string, boolean][] = [
    ['a sigmoid', /sigmoid|Sigmoid|out\(1 − out\)/.test(text) && !kinds.includes('sigmoid')],
    ['tanh', /tanh/.test(text) && !kinds.includes('tanh') && rule !== 'tanh' && rule !== 'tanh-slope'],
    ['a half', text.includes('½') && !halves],
    ['entropy', /cross-entropy|交叉熵/.test(text) && problem.loss !== 'cross-entropy'],
    ['twice', /2\(out|2 倍/.test(text) && (halves || problem.loss === 'cross-entropy') && rule !== 'no-half'],
  ]
  return isOfOthers ? [] : flaws.flatMap(([flaw, isThere]) => (isThere ? [`${flaw}: ${text}`] : []))
}
