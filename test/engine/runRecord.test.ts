import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { articleExample, checkProblem, createRunRecord, recordIteration, train } from '../../src/engine'
import { learnEveryKind } from '../../src/engine/kinds/learn'
import { anyProblem, creeping } from '../support/problems'

beforeAll(learnEveryKind)

it('opens any iteration of a run exactly as straight training reaches it', () => {
  fc.assert(
    fc.property(
      anyProblem(),
      fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 4 }),
      fc.nat(),
      (problem, stretches, any) => {
        const run = createRunRecord(problem)
        for (const stretch of stretches) run.extend(stretch)
        const iteration = any % (run.length() + 1)
        const straight = train(problem, { iterations: iteration })
        expect(run.error(iteration)).toBe(straight.error)
        expect(run.problemAt(iteration)).toEqual(straight.problem)
      },
    ),
  )
})

it('takes up what another thread has recorded, and trains on from there', () => {
  const here = createRunRecord(articleExample)
  const there = createRunRecord(articleExample)
  here.extend(100)
  there.extend(100)
  here.append(there.extend(1000))
  here.append(there.extend(28))
  here.extend(5)
  expect(here.length()).toBe(1133)
  for (const iteration of [0, 99, 128, 1100, 1128, 1133])
    expect(here.problemAt(iteration)).toEqual(train(articleExample, { iterations: iteration }).problem)
  expect(here.error(1133)).toBe(train(articleExample, { iterations: 1133 }).error)
})

it.each([
  [0.01, 173],
  [0.001, 1088],
  [0.0001, 5493],
])('stops when E is at most %d, after %d updates', (stopAtError, iterations) => {
  const run = createRunRecord(articleExample)
  expect(run.extend(1_000_000, stopAtError).end).toBe('error')
  expect(run.length()).toBe(iterations)
  expect(run.extend(10, stopAtError)).toMatchObject({ end: 'error' })
  expect(run.length()).toBe(iterations)
})

it('says that E was reached, also where that was at the last iteration that was asked for', () => {
  const run = createRunRecord(articleExample)
  expect(run.extend(172, 0.01).end).toBe('count')
  expect(run.extend(1, 0.01).end).toBe('error')
  expect(run.length()).toBe(173)
})

it('ends with the last iteration whose numbers are all finite', () => {
  const start = creeping(-6.0119e102)
  const straight = train(start, { iterations: 1_000_000 })
  const run = createRunRecord(start)
  expect(run.extend(10_000).end).toBe('diverged')
  expect(run.length()).toBe(straight.iterations)
  expect(run.problemAt(run.length())).toEqual(straight.problem)
  expect(run.error(run.length())).toBe(straight.error)
})

it('takes at most twice the memory of its numbers, and when it is trimmed hardly more than that', () => {
  const run = createRunRecord(articleExample)
  const small = run.bytes()
  run.extend(10_000)
  // E of 10,001 iterations and ten parameters at 79 checkpoints, eight bytes each.
  const numbers = 8 * (10_001 + 79 * 10)
  expect(run.bytes()).toBeLessThan(2 * numbers + small)
  run.trim()
  expect(run.bytes()).toBeGreaterThan(numbers)
  expect(run.bytes()).toBeLessThan(numbers + small)
  // Room for 128 errors, for 128 parameters and for one stretch at work.
  expect(small).toBeGreaterThan(3 * 8 * 128)
  expect(small).toBeLessThan(6000)
})

it('counts the numbers that it trains with', () => {
  const wide = { ...articleExample, shape: [2, 500, 2], weights: Array.from({ length: 2000 }, () => 0.1) }
  // The start, the first checkpoint, the parameters at work and those that are taken down: 2000 weights each.
  expect(createRunRecord(wide).bytes()).toBeGreaterThan(8 * 4 * 2000)
})

it('goes on after it was trimmed as if nothing had been', { tags: 'long' }, () => {
  const run = createRunRecord(articleExample)
  const other = createRunRecord(articleExample)
  for (const count of [1, 127, 1000, 70_000, 3]) {
    other.append(run.extend(count))
    run.trim()
    other.trim()
  }
  for (const record of [run, other]) {
    record.extend(200)
    expect(record.length()).toBe(71_331)
    expect(record.problemAt(71_331)).toEqual(train(articleExample, { iterations: 71_331 }).problem)
    expect(record.error(1128)).toBe(train(articleExample, { iterations: 1128 }).error)
  }
})

it('keeps a million iterations in less than 32 MiB', { tags: 'long' }, () => {
  const run = createRunRecord(articleExample)
  expect(run.extend(1_000_000).end).toBe('count')
  expect(run.bytes()).toBeLessThan(32 * 2 ** 20)
  expect(run.problemAt(999_999)).toEqual(train(articleExample, { iterations: 999_999 }).problem)
})

it('ends before an E that can’t be written, as the tape does, whether it comes later or is there at once', () => {
  // Both samples ask the same of one neuron and want the opposite: an update of 500 takes its answer to 1, in digits.
  const torn = checkProblem({
    ...articleExample,
    shape: [1, 1],
    inputs: [1],
    targets: [1],
    weights: [0],
    biases: [],
    biasRule: 'none',
    learningRate: 1000,
    loss: 'cross-entropy',
    otherSamples: [{ inputs: [1], targets: [0] }],
  })
  const run = createRunRecord(torn)
  expect(run.extend(100).end).toBe('diverged')
  expect(run.length()).toBe(0)
  expect(run.error(0)).toBeCloseTo(2 * Math.log(2), 12)

  const atOnce = createRunRecord({ ...torn, weights: [500] })
  expect(atOnce.extend(100)).toMatchObject({ end: 'diverged', errors: new Float64Array(0) })
  expect(atOnce.problemAt(0).weights).toEqual([500])

  // e⁸⁰⁰ is beyond all doubles, though the shares are not; e⁷⁰⁹·⁵ is one, but not twice. e⁻⁸⁰⁰ is 0 in doubles, e⁻⁷⁴⁰ has two of their
  // digits, and with e⁻⁷⁰⁰ beside it nothing is lost.
  for (const [weights, ends] of [
    [[800, 800], 'diverged'],
    [[709.5, 709.5], 'diverged'],
    [[709.5, 700], 'count'],
    [[-800, 600], 'diverged'],
    [[-40, 600], 'count'],
    [[-800, -801], 'diverged'],
    [[-740, -740], 'diverged'],
    [[-720, -700], 'count'],
  ] as const) {
    const shares = { ...torn, shape: [1, 2], targets: [0, 1], weights, learningRate: 0.1, otherSamples: [] }
    const problem = checkProblem({ ...shares, activations: ['softmax'] })
    expect(createRunRecord(problem).extend(10).end).toBe(ends)
    expect(recordIteration(problem).endsBefore === undefined).toBe(ends === 'count')
  }
})
