import { describe, expect, it } from 'vitest'
import { nextProblem, recordIteration, train } from '../../src/engine'
import { expectDigits, golden, goldenSteps, PROBLEM_OF_RULE, quantityOfGolden, type Rule } from '../support/golden'

const article = recordIteration(PROBLEM_OF_RULE.standard).values
const shared = recordIteration(PROBLEM_OF_RULE.bias_shared).values

describe('one iteration of the article’s example', () => {
  it.each(goldenSteps().map(({ id, golden: text, optional }) => ({ id, text, values: optional ? shared : article })))(
    'gives $text for $id',
    ({ id, text, values }) => expectDigits(values[quantityOfGolden(id)], text),
  )

  it('has a step for every golden number and no other', () => {
    const written = recordIteration(PROBLEM_OF_RULE.standard).steps.map(({ writes }) => writes)
    const expected = goldenSteps().flatMap(({ id, optional }) => (optional ? [] : [quantityOfGolden(id)]))
    expect(written).toEqual(expected)
  })

  it('moves one bias per neuron by its own δ', () => {
    const { values } = recordIteration(PROBLEM_OF_RULE.bias_per_neuron)
    expectDigits(values['next.b_h1'], '0.345614322655')
    expectDigits(values['next.b_h2'], '0.345022872647')
    expectDigits(values['next.b_o1'], '0.530750719186')
    expectDigits(values['next.b_o2'], '0.619049118258')
    expectDigits(values['next.error'], '0.280471446791')
  })

  it('computes with the new shared biases in the check', () => {
    expectDigits(shared['next.net.o1'], '1.00491672786')
    expectDigits(shared['next.out.o2'], '0.765984653362')
    expectDigits(shared['next.error'], '0.285750886699')
  })
})

describe('the two totals', () => {
  it('are .291027774 and .000035102 when all weights move together', () => {
    const standard = PROBLEM_OF_RULE.standard
    expectDigits(train(standard, { iterations: 1 }).error, '0.291027773694')
    expectDigits(train(standard, { iterations: 10_000 }).error, '0.0000351018778298')
  })

  it('are the article’s .291027924 and .000035085 when the output layer moves first', () => {
    const printed = PROBLEM_OF_RULE.sequential
    expectDigits(train(printed, { iterations: 1 }).error, '0.291027923905')
    const { error, problem } = train(printed, { iterations: 10_000 })
    expectDigits(error, '0.0000350847862963')
    const { values } = recordIteration(problem)
    expectDigits(values['out.o1'], '0.0159121963260')
    expectDigits(values['out.o2'], '0.984065734486')
  })
})

/** Thousands of updates may add up a few last bits of another Math.exp: relative error allowed there. */
const LONG_RUN = 1e-9

interface GoldenRun {
  readonly E: string
  readonly o1: string
  readonly o2: string
  readonly w: readonly string[]
  readonly b: readonly string[]
}

const runs = golden('golden_runs.json') as Record<Rule, Record<string, GoldenRun>>
const cases = (Object.keys(runs) as Rule[]).flatMap((rule) =>
  Object.entries(runs[rule]).map(([count, run]) => ({ rule, count: Number(count), run })),
)

describe('training', () => {
  it.each(cases)('reaches the golden numbers after $count updates ($rule)', ({ rule, count, run }) => {
    const { error, problem } = train(PROBLEM_OF_RULE[rule], { iterations: count })
    const { values } = recordIteration(problem)
    expectDigits(error, run.E, LONG_RUN)
    expectDigits(values['out.o1'], run.o1, LONG_RUN)
    expectDigits(values['out.o2'], run.o2, LONG_RUN)
    run.w.forEach((text, i) => expectDigits(problem.weights[i], text, LONG_RUN))
    run.b.forEach((text, i) => expectDigits(problem.biases[i], text, LONG_RUN))
  })

  it.each(cases.filter(({ count }) => count <= 1000))(
    'is the same as $count recorded iterations in a row ($rule)',
    ({ rule, count, run }) => {
      let problem = PROBLEM_OF_RULE[rule]
      for (let done = 0; done < count; done++) problem = nextProblem(recordIteration(problem))
      expectDigits(recordIteration(problem).values['error'], run.E)
    },
  )

  it.each([
    [0.1, 30],
    [0.05, 51],
    [0.01, 173],
    [0.005, 302],
    [0.001, 1088],
    [0.0005, 1836],
    [0.0001, 5493],
    [0.00005, 8256],
    [0.000035, 10_016],
    [0.00001, 18_095],
  ])('stops as soon as E is at most %d: after %d updates', (stopAtError, iterations) => {
    const reached = train(PROBLEM_OF_RULE.standard, { iterations: 1_000_000, stopAtError })
    expect(reached.iterations).toBe(iterations)
    expect(reached.error).toBeLessThanOrEqual(stopAtError)
  })
})

interface PracticeNet {
  readonly x: readonly string[]
  readonly t: readonly string[]
  readonly w: readonly string[]
  readonly b: readonly string[]
  readonly lr: string
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

describe.each(Object.entries(golden('practice.json') as Record<string, PracticeNet>))(
  'practice network %s',
  (_, net) => {
    const { values } = recordIteration({
      ...PROBLEM_OF_RULE.standard,
      inputs: net.x.map(Number),
      targets: net.t.map(Number),
      weights: net.w.map(Number),
      biases: net.b.map(Number),
      learningRate: Number(net.lr),
    })

    it.each(Object.entries(net.values).filter(([key]) => !key.endsWith('_plus')))(
      'gives the golden %s',
      (key, text) => {
        expectDigits(values[quantityOfPractice(key)], String(text))
      },
    )

    it('gives the golden new weights and the golden new error', () => {
      ;(net.values['w_plus'] as readonly string[]).forEach((text, i) => expectDigits(values[`next.w${i + 1}`], text))
      expectDigits(values['next.error'], String(net.values['E_plus']))
    })
  },
)

function quantityOfPractice(key: string): string {
  return key
    .replace(/^E$/, 'error')
    .replace(/^E_/, 'error.')
    .replace(/^(net|out)_/, '$1.')
    .replace(/^dE\/dout_/, 'dE_dout.')
    .replace(/^dout\/dnet_/, 'slope.')
    .replace(/^d_/, 'delta.')
    .replace(/^dE(o\d)\/dout_(h\d)$/, 'via.$1.$2')
    .replace(/^w(\d)$/, 'grad.w$1')
}
