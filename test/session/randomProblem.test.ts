import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, checkProblem } from '../../src/engine'
import { LARGEST_SEED, randomProblem } from '../../src/session/randomProblem'
import { anyProblem } from '../support/problems'

const anySeed = fc.integer({ min: 0, max: LARGEST_SEED })

describe('random weights', () => {
  it('are between -1 and 1 with two decimals, and nothing else changes', () => {
    fc.assert(
      fc.property(anyProblem(), anySeed, (problem, seed) => {
        const drawn = randomProblem(problem, seed)
        expect({ ...drawn, weights: problem.weights, biases: problem.biases }).toEqual(problem)
        expect(() => checkProblem(drawn)).not.toThrow()
        for (const value of [...drawn.weights, ...drawn.biases]) {
          expect(String(value)).toMatch(/^-?[01](\.\d\d?)?$/)
          expect(Math.abs(value)).toBeLessThanOrEqual(1)
          expect(Object.is(value, -0)).toBe(false)
        }
      }),
    )
  })

  it('are the same for the same seed, today and tomorrow', () => {
    expect(randomProblem(articleExample, 7)).toEqual(randomProblem(articleExample, 7))
    expect(randomProblem(articleExample, 7).weights).toEqual([-0.98, -0.88, 0.95, 0.4, 0.04, -0.19, -0.07, -0.52])
  })

  it('are others for another seed', () => {
    fc.assert(
      fc.property(anySeed, anySeed, (seed, other) => {
        fc.pre(seed !== other)
        expect(randomProblem(articleExample, seed).weights).not.toEqual(randomProblem(articleExample, other).weights)
      }),
    )
  })

  it('use the whole range evenly', () => {
    const drawn = Array.from({ length: 500 }, (_, seed) => randomProblem(articleExample, seed).weights).flat()
    const below = (limit: number): number => drawn.filter((value) => value < limit).length / drawn.length
    for (const limit of [-0.5, 0, 0.5]) expect(below(limit)).toBeCloseTo((limit + 1) / 2, 1)
  })
})
