import { describe, expect, it } from 'vitest'
import { nextProblem, recordIteration, train, type Problem } from '../../src/engine'
import { ENDS_BEFORE } from '../support/otherExamples'
import { creeping } from '../support/problems'

const allFinite = ({ weights, biases }: Problem): boolean => [...weights, ...biases].every(Number.isFinite)

describe('training that runs off to infinity', () => {
  it.each([
    ['soon', -6.0119e102, 1000, 2000],
    ['after several thousand updates', -6.0262e102, 4097, 10_000],
  ])('gives the last state in which every number was finite: %s', (_, weight, earliest, latest) => {
    const problem = creeping(weight)
    const { iterations, error, problem: reached, divergedAt } = train(problem, { iterations: 1_000_000 })
    expect(divergedAt).toBe(iterations + 1)
    expect(divergedAt).toBeGreaterThanOrEqual(earliest)
    expect(divergedAt).toBeLessThanOrEqual(latest)

    let recorded = problem
    for (let done = 0; done < iterations; done++) recorded = nextProblem(recordIteration(recorded))
    const last = recordIteration(recorded)
    expect(allFinite(recorded)).toBe(true)
    expect(allFinite(nextProblem(last))).toBe(false)
    expect(reached).toEqual(recorded)
    expect(error).toBe(last.values['error'])
  })

  it('says nothing of it if it is told to stop one update earlier', () => {
    const { divergedAt } = train(creeping(-6.0262e102), { iterations: 1_000_000 })
    const stopped = train(creeping(-6.0262e102), { iterations: divergedAt! - 1 })
    expect(stopped.divergedAt).toBeNull()
    expect(stopped).toEqual({ ...train(creeping(-6.0262e102), { iterations: 1_000_000 }), divergedAt: null })
  })

  it('gives the problem itself where the very first update is too much', () => {
    const problem = { ...creeping(0), inputs: [1e200] }
    const { iterations, error, problem: reached, divergedAt } = train(problem, { iterations: 10 })
    expect({ iterations, error, reached, divergedAt }).toEqual({
      iterations: 0,
      error: recordIteration(problem).values['error'],
      reached: problem,
      divergedAt: 1,
    })
  })

  it('comes to its end where only the E that it begins with can’t be written', () => {
    // An answer of 1 in digits where 0 is wanted: E is no number, and the update takes the weight back.
    const problem = { ...ENDS_BEFORE, learningRate: 990 }
    expect(train(problem, { iterations: 0 })).toEqual({ iterations: 0, error: Infinity, problem, divergedAt: null })
    expect(train(problem, { iterations: 1 }).problem.weights).toEqual([10])
  })

  it('stays finite under the worst values that are allowed', { tags: 'long' }, () => {
    const problem: Problem = {
      shape: [2, 2, 2],
      inputs: [1e6, -1e6],
      targets: [1e6, -1e6],
      weights: [1e6, 1e6, -1e6, -1e6, 1e6, -1e6, -1e6, 1e6],
      biases: [0, 0],
      learningRate: 1e6,
      biasRule: 'shared',
      updateOrder: 'simultaneous',
    }
    const { iterations, error, problem: reached, divergedAt } = train(problem, { iterations: 10_000 })
    expect({ iterations, divergedAt }).toEqual({ iterations: 10_000, divergedAt: null })
    expect(Number.isFinite(error) && allFinite(reached)).toBe(true)
  })
})
