import { describe, expect, it } from 'vitest'
import { articleExample, train, type Problem } from '../../src/engine'
import { isReachable } from '../../src/formats/reachable'
import { ENDS_BEFORE } from '../support/otherExamples'
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

  it('is denied where the iterations before it can’t be written', () => {
    expect(isReachable(ENDS_BEFORE, 1)).toBe(false)
    const shares: Problem = { ...ENDS_BEFORE, shape: [1, 2], targets: [0, 1], activations: ['softmax'] }
    expect(isReachable({ ...shares, weights: [800, 800] }, 1)).toBe(false)
    expect(isReachable({ ...shares, weights: [8, 8] }, 1)).toBe(true)
  })

  it('is looked at for four million moves of a weight, and after that believed', () => {
    const [narrow, wide] = [creeping(-6.0262e102), withIdleInputs(creeping(-6.0262e102), 1023)]
    const divergedAt = train(narrow, { iterations: 10_000 }).divergedAt!
    expect(train(wide, { iterations: 10_000 }).divergedAt).toBe(divergedAt)
    expect(divergedAt * 1024).toBeGreaterThan(4_000_000)
    expect(isReachable(narrow, divergedAt)).toBe(false)
    expect(isReachable(wide, divergedAt)).toBe(true)
  })

  it('does not hold up a file with ten million iterations of the largest network', () => {
    const problem: Problem = {
      ...articleExample,
      shape: [8, 8, 8, 8, 8, 8],
      inputs: halves(8),
      targets: halves(8),
      weights: halves(320),
      biases: halves(5),
    }
    const file = { problem, scenario: null, iteration: 10_000_000, written: null, recorded: 10_000_000 }
    expect(reopened(file).problem).toEqual(problem)
  })
})

/** The same network, with inputs that are 0 and so change nothing. */
function withIdleInputs(problem: Problem, count: number): Problem {
  const idle = Array.from({ length: count }, () => 0)
  return {
    ...problem,
    shape: [1 + count, 1],
    inputs: [...problem.inputs, ...idle],
    weights: [...problem.weights, ...idle],
  }
}

function halves(length: number): readonly number[] {
  return Array.from({ length }, () => 0.5)
}
