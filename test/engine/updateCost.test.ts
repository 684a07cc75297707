import { expect, it } from 'vitest'
import { articleExample, mostIterations, updateCost, type Problem } from '../../src/engine'

const samples = Array.from({ length: 199 }, () => ({ inputs: [0, 0], targets: [0, 0] }))

it('a run is as long as it is worth waiting for: small networks reach ten million iterations, large ones fewer', () => {
  const many: Problem = { ...articleExample, otherSamples: samples, schedule: 'all-together' }
  expect(mostIterations(articleExample)).toBe(10_000_000)
  expect(updateCost(many)).toBe(8 * 200)
  // 10,000,000,000 moves of a weight by 1,600 in each update.
  expect(mostIterations(many)).toBe(6_250_000)
  const large: Problem = { ...many, shape: [8, 8, 8, 8, 8, 8], weights: Array.from({ length: 320 }, () => 0) }
  expect(mostIterations(large)).toBe(156_250)
})
