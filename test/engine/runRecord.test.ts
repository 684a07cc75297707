import fc from 'fast-check'
import { expect, it } from 'vitest'
import { articleExample, createRunRecord, train } from '../../src/engine'
import { anyProblem } from '../support/problems'

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
    { numRuns: 60 },
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

it('keeps a million iterations in less than 32 MiB', () => {
  const run = createRunRecord(articleExample)
  expect(run.extend(1_000_000).end).toBe('count')
  expect(run.bytes()).toBeLessThan(32 * 2 ** 20)
  expect(run.problemAt(999_999)).toEqual(train(articleExample, { iterations: 999_999 }).problem)
})
