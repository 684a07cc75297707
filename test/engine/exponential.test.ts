import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, nextProblem, recordIteration, train, type Problem } from '../../src/engine'
import { exponential } from '../../src/engine/exponential'
import { decimal, seriesOf, stepsFrom } from '../support/decimals'

/** Where e^x would be a power of two or half way between two: there the reduction changes. */
const TURNS = Array.from({ length: 61 }, (_, at) => ((at - 30) / 2) * Math.LN2)
const HARD = [
  -745.133,
  -744.4,
  -740,
  -709,
  -708.4,
  -708.3,
  -708,
  -100,
  -1,
  -1e-8,
  1e-300,
  2 ** -53,
  0.3465735,
  1,
  708,
  709.2,
  709.78,
]

const anyExponent = fc.double({ min: -745.2, max: 709.9, noNaN: true })

describe('our own exponential', () => {
  it('begins as the published digits of e and its powers do', () => {
    expect(exponential(1)).toBe(2.718281828459045)
    expect(exponential(2)).toBeCloseTo(7.38905609893065, 14)
    expect(exponential(10)).toBeCloseTo(22026.465794806718, 10)
    expect(exponential(-1)).toBeCloseTo(0.36787944117144233, 16)
  })

  it('is 1 at 0, nothing far below and infinite far above', () => {
    expect([0, -0, Number.MIN_VALUE, -Number.MIN_VALUE].map(exponential)).toEqual([1, 1, 1, 1])
    expect([-746, -1e6, -Infinity].map(exponential)).toEqual([0, 0, 0])
    expect([709.79, 1e6, Infinity].map(exponential)).toEqual([Infinity, Infinity, Infinity])
    expect(exponential(NaN)).toBeNaN()
  })

  it('comes down to the least double and up to nearly the largest', () => {
    // ln of the least double, 2^-1074, is −744.4400719…; ln of the largest is 709.7827128…
    expect(exponential(-744.4400719213812)).toBe(Number.MIN_VALUE)
    // ln of half of the least double is −745.1332191019412076…: above it rounds up, below it to nothing.
    expect(exponential(-745.1332191019411)).toBe(Number.MIN_VALUE)
    expect(exponential(-745.1332191019413)).toBe(0)
    expect(exponential(-745.2)).toBe(0)
    expect(exponential(709.782712893384)).toBeGreaterThan(1.7976931348622e308)
    expect(exponential(709.782712893384)).toBeLessThan(Infinity)
  })

  it.each([...HARD, ...TURNS])('lies within one unit of the last place of the sum of the series at %d', (x) => {
    expect(unitsOff(x)).toBeLessThan(1)
  })

  it('lies within one unit of the last place of the sum of the series anywhere', () => {
    fc.assert(fc.property(anyExponent, (x) => unitsOff(x) < 1))
    fc.assert(fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => unitsOff(x) < 1))
  })

  it('never falls while its exponent rises', () => {
    fc.assert(
      fc.property(anyExponent, fc.double({ min: 0, max: 1e-12, noNaN: true }), (x, more) => {
        expect(exponential(x + more)).toBeGreaterThanOrEqual(exponential(x))
      }),
    )
  })
})

describe('a chaotic run', () => {
  /** The outputs leap to and fro: the last bit of one exponential decides where they are a hundred updates later. */
  const chaotic: Problem = {
    ...articleExample,
    inputs: [1, 1],
    targets: [0.5, 0.5],
    learningRate: 50,
    biasRule: 'shared',
  }
  /** As Firefox showed it when the page still asked the browser for e^x; Chromium showed 0.1226. */
  const OBSERVED = 0.0558

  it('ends in every browser where it ended in Firefox', () => {
    expect(train(chaotic, { iterations: 100 }).error).toBeCloseTo(OBSERVED, 4)
  })

  it('ends there step by step as well', () => {
    let problem = chaotic
    for (let done = 0; done < 100; done++) problem = nextProblem(recordIteration(problem))
    expect(recordIteration(problem).values['error']).toBeCloseTo(OBSERVED, 4)
  })
})

/** How far e^x lies from the truth, in steps from one double to the next. */
function unitsOff(x: number): number {
  const ours = exponential(x)
  const truth = seriesOf(decimal(x))
  if (ours === Infinity) return truth > decimal(Number.MAX_VALUE) ? 0 : Infinity
  return stepsFrom(truth, ours)
}
