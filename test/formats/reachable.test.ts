import { describe, expect, it } from 'vitest'
import { articleExample, train, type Problem } from '../../src/engine'
import { isReachable } from '../../src/formats/reachable'
import { creeping } from '../support/problems'
import { reopened } from './files'

describe('whether a run can be reached', () => {
  /** A network whose learning rate no file may have. */
  const reckless = creeping(-6.0119e102)

  it('is denied from the iteration on at which a number stops being finite', () => {
    const divergedAt = train(reckless, { iterations: 10_000 }).divergedAt!
    expect(isReachable(reckless, divergedAt - 1)).toBe(true)
    expect(isReachable(reckless, divergedAt)).toBe(false)
    expect(isReachable(reckless, 10_000_000)).toBe(false)
  })

  it('is looked at for a moment only, even for ten million iterations of the largest network', () => {
    const problem: Problem = {
      ...articleExample,
      shape: [8, 8, 8, 8, 8, 8],
      inputs: halves(8),
      targets: halves(8),
      weights: halves(320),
      biases: halves(5),
    }
    const before = performance.now()
    expect(
      reopened({ problem, scenario: null, iteration: 10_000_000, written: null, recorded: 10_000_000 }).problem,
    ).toEqual(problem)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})

function halves(length: number): readonly number[] {
  return Array.from({ length }, () => 0.5)
}
