import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tanh } from '../../src/engine'
import { decimal, ONE, seriesOf, stepsFrom } from '../support/decimals'

/** Where another formula begins, or another multiple of ln 2. */
const TURNS = [Math.sqrt(0.302), ...Array.from({ length: 58 }, (_, k) => ((k + 1.5) * Math.LN2) / 2)]
const HARD = [
  5e-324,
  1e-300,
  2 ** -53,
  2 ** -27,
  1e-8,
  0.1,
  0.17,
  0.3465735,
  0.49999999999999994,
  0.5,
  1,
  19,
  19.06,
  20,
]

describe('our own hyperbolic tangent', () => {
  it('begins as the published digits do', () => {
    // Abramowitz and Stegun, Handbook of Mathematical Functions, table 4.15.
    expect(tanh(0.1)).toBeCloseTo(0.09966799, 8)
    expect(tanh(0.5)).toBeCloseTo(0.46211716, 8)
    expect(tanh(1)).toBeCloseTo(0.76159416, 8)
    expect(tanh(2)).toBeCloseTo(0.96402758, 8)
  })

  it('is x at the least doubles, and 1 far out', () => {
    expect([Number.MIN_VALUE, -Number.MIN_VALUE, 1e-300].map(tanh)).toEqual([
      Number.MIN_VALUE,
      -Number.MIN_VALUE,
      1e-300,
    ])
    expect([0, -0].map((zero) => tanh(zero) + 0)).toEqual([0, 0])
    expect([20, 700, 1e308, Infinity].map(tanh)).toEqual([1, 1, 1, 1])
    expect([-20, -700, -1e308, -Infinity].map(tanh)).toEqual([-1, -1, -1, -1])
    expect(tanh(NaN)).toBeNaN()
  })

  it.each([...HARD, ...TURNS])('lies within two units of the last place of the sum of the series at %d', (x) => {
    expect(unitsOff(x)).toBeLessThan(2)
    expect(unitsOff(x - x / 2 ** 50)).toBeLessThan(2)
    expect(unitsOff(x + x / 2 ** 50)).toBeLessThan(2)
  })

  it('lies within two units of the last place of the sum of the series anywhere', () => {
    for (const far of [1e-8, 0.5, 1, 3, 20])
      fc.assert(fc.property(fc.double({ min: -far, max: far, noNaN: true }), (x) => unitsOff(x) < 2))
  })

  it('is the same on both sides of 0, to the last bit', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 25, noNaN: true }), (x) => {
        expect(tanh(-x) + 0).toBe(-tanh(x) + 0)
      }),
    ))
})

/** How far tanh x lies from the truth, in steps from one double to the next. */
function unitsOff(x: number): number {
  const squared = seriesOf(2n * decimal(x))
  return stepsFrom(((squared - ONE) * ONE) / (squared + ONE), tanh(x))
}
