import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, nextProblem, recordIteration, train, type Problem } from '../../src/engine'
import { expectDigits, expectNear, golden, PROBLEM_OF_RULE, type Rule } from '../support/golden'
import { anyProblem } from '../support/problems'

interface Reached {
  readonly E: string
  readonly o1: string
  readonly o2: string
}

interface GoldenRun extends Reached {
  readonly w: readonly string[]
  readonly b: readonly string[]
}

interface Golden {
  readonly rule: Rule
  readonly count: number
  readonly run: GoldenRun
}

/** How far a golden number may be missed: thousands of updates add up a few last bits of another Math.exp. */
const tolerance = (count: number): number => (count <= 1 ? 1e-10 : 1e-9)

const runs = golden('golden_runs.json') as Record<Rule, Record<string, GoldenRun>>
const cases = (Object.keys(runs) as Rule[]).flatMap((rule) =>
  Object.entries(runs[rule]).map(([count, run]): Golden => ({ rule, count: Number(count), run })),
)
const short = cases.filter(({ count }) => count <= 1000)

describe('the two totals', { tags: 'long' }, () => {
  it.each<[Rule, number, Reached]>([
    ['standard', 1, { E: '0.291027773694', o1: '0.742088111191', o2: '0.775284968294' }],
    ['standard', 10_000, { E: '0.0000351018778298', o1: '0.0159136204436', o2: '0.984064273515' }],
    ['sequential', 1, { E: '0.291027923905', o1: '0.742088438479', o2: '0.775285384624' }],
    ['sequential', 10_000, { E: '0.0000350847862963', o1: '0.0159121963260', o2: '0.984065734486' }],
  ])('%s: after %i updates the golden error and outputs', (rule, iterations, expected) => {
    const { error, problem } = train(PROBLEM_OF_RULE[rule], { iterations })
    const { values } = recordIteration(problem)
    expectDigits(error, expected.E)
    expectDigits(values['out.o1'], expected.o1)
    expectDigits(values['out.o2'], expected.o2)
  })

  it('are what the article prints when the output layer moves first, and only then', () => {
    const printed = train(PROBLEM_OF_RULE.sequential, { iterations: 10_000 })
    const { values } = recordIteration(printed.problem)
    expect(train(PROBLEM_OF_RULE.sequential, { iterations: 1 }).error).toBeCloseTo(0.291027924, 9)
    expect(printed.error).toBeCloseTo(0.000035085, 9)
    expect(values['out.o1']).toBeCloseTo(0.015912196, 9)
    expect(values['out.o2']).toBeCloseTo(0.984065734, 9)
    expect(train(PROBLEM_OF_RULE.standard, { iterations: 1 }).error).not.toBeCloseTo(0.291027924, 9)
    expect(train(PROBLEM_OF_RULE.standard, { iterations: 10_000 }).error).not.toBeCloseTo(0.000035085, 9)
  })
})

describe('training', () => {
  it.each(short)('reaches the golden numbers after $count updates ($rule)', expectGolden)

  it.each(cases.filter((each) => !short.includes(each)))(
    'reaches the golden numbers after $count updates ($rule)',
    { tags: 'long' },
    expectGolden,
  )

  it.each(short)('is the same as $count recorded iterations in a row ($rule)', ({ rule, count, run }) =>
    expectGoldenState(repeated(PROBLEM_OF_RULE[rule], count), run, tolerance(count)),
  )

  it.each([
    [0.1, 30],
    [0.05, 51],
    [0.01, 173],
    [0.005, 302],
    [0.001, 1088],
  ])('stops as soon as E is at most %d: after %d updates', expectStop)

  it.each([
    [0.0005, 1836],
    [0.0001, 5493],
    [0.00005, 8256],
    [0.000035, 10_016],
    [0.00001, 18_095],
  ])('stops as soon as E is at most %d: after %d updates', { tags: 'long' }, expectStop)

  it('makes no update where the error is low enough already, or none is asked for', () => {
    const { error } = train(articleExample, { iterations: 0 })
    const untouched = { iterations: 0, error, problem: articleExample, divergedAt: null }
    expect(train(articleExample, { iterations: 0 })).toEqual(untouched)
    expect(train(articleExample, { iterations: 100, stopAtError: error })).toEqual(untouched)
  })

  it('leaves the problem that it was given as it was', () => {
    const before = structuredClone(articleExample)
    train(articleExample, { iterations: 10 })
    expect(articleExample).toEqual(before)
  })
})

describe('training and the tape', () => {
  it('agree to the last bit on any network', () => {
    fc.assert(
      fc.property(anyProblem(), fc.integer({ min: 0, max: 50 }), (problem, iterations) =>
        expectSameBits(problem, iterations),
      ),
    )
  })

  it('agree to the last bit where all layers have two nodes, however many there are', () => {
    const shapes = Array.from({ length: 5 }, (_, more) => Array<number>(more + 2).fill(2))
    fc.assert(
      fc.property(anyProblem(shapes), fc.integer({ min: 0, max: 50 }), (problem, iterations) =>
        expectSameBits(problem, iterations),
      ),
    )
  })

  it.each(Object.entries(PROBLEM_OF_RULE))(
    'agree to the last bit after 10,000 updates (%s)',
    { tags: 'long' },
    (_, problem) => expectSameBits(problem, 10_000),
  )
})

function repeated(problem: Problem, count: number): Problem {
  let here = problem
  for (let done = 0; done < count; done++) here = nextProblem(recordIteration(here))
  return here
}

function expectGolden({ rule, count, run }: Golden): void {
  const { iterations, error, problem, divergedAt } = train(PROBLEM_OF_RULE[rule], { iterations: count })
  expect({ iterations, divergedAt }).toEqual({ iterations: count, divergedAt: null })
  expectNear(error, run.E, tolerance(count))
  expectGoldenState(problem, run, tolerance(count))
}

function expectStop(stopAtError: number, iterations: number): void {
  const reached = train(articleExample, { iterations: 1_000_000, stopAtError })
  expect(reached.iterations).toBe(iterations)
  expect(reached.error).toBeLessThanOrEqual(stopAtError)
  expect(train(articleExample, { iterations: iterations - 1 }).error).toBeGreaterThan(stopAtError)
  expect(reached).toEqual(train(articleExample, { iterations }))
}

function expectGoldenState(problem: Problem, run: GoldenRun, relative: number): void {
  const { values } = recordIteration(problem)
  expectNear(values['error'], run.E, relative)
  expectNear(values['out.o1'], run.o1, relative)
  expectNear(values['out.o2'], run.o2, relative)
  expect(problem.weights).toHaveLength(run.w.length)
  expect(problem.biases).toHaveLength(run.b.length)
  run.w.forEach((text, i) => expectNear(problem.weights[i], text, relative))
  run.b.forEach((text, i) => expectNear(problem.biases[i], text, relative))
}

function expectSameBits(problem: Problem, iterations: number): void {
  const trained = train(problem, { iterations })
  const recorded = repeated(problem, iterations)
  expect(trained.iterations).toBe(iterations)
  expect(trained.error === recordIteration(recorded).values['error']).toBe(true)
  expect(trained.problem.weights.filter((weight, i) => weight !== recorded.weights[i])).toEqual([])
  expect(trained.problem.biases.filter((bias, i) => bias !== recorded.biases[i])).toEqual([])
}
