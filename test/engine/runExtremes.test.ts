import { expect, it } from 'vitest'
import { articleExample, createRunRecord, extremesOf, type Problem } from '../../src/engine'

/** A run whose E goes up and down: the learning rate is too large for it. */
const BOUNCING: Problem = { ...articleExample, inputs: [1, 1], targets: [0.5, 0.5], learningRate: 50 }

it('the least and the greatest E of a stretch are found while the run grows', () => {
  const run = createRunRecord(BOUNCING)
  for (const length of [100, 700, 1000]) {
    run.extend(length - run.length())
    for (const [from, to] of [
      [0, length],
      [10, length - 10],
      [50, 60],
    ] as const) {
      const stretch = Array.from({ length: to - from + 1 }, (_, i) => run.error(from + i))
      const { low, high } = extremesOf(run, from, to)
      expect(run.error(low)).toBe(Math.min(...stretch))
      expect(run.error(high)).toBe(Math.max(...stretch))
    }
  }
})

it('what is kept for that counts as memory of the run, once', () => {
  const run = createRunRecord(articleExample)
  run.extend(1000)
  const before = run.bytes()
  extremesOf(run, 0, 1000)
  const after = run.bytes()
  expect(after).toBeGreaterThan(before)
  extremesOf(run, 0, 500)
  expect(run.bytes()).toBe(after)
})
