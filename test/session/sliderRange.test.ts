import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, LARGEST_PARAMETER } from '../../src/engine'
import { sliderRange } from '../../src/session/sliderRange'
import { inputOf, portionOf, together, valueAt, valueOf } from '../../src/session/sliderScale'

const range = (id: Parameters<typeof sliderRange>[1], value: number) => sliderRange(articleExample, id, value)

describe('the range of a slider', () => {
  it('is one in which E has a shape: as wide for each weight, and what an input or a target may sensibly be', () => {
    expect(range('w5', 0.4)).toEqual({ from: -3, to: 3 })
    expect(range('b1', 0.35)).toEqual({ from: -3, to: 3 })
    expect(range('i1', 0.05)).toEqual({ from: -1, to: 1 })
    expect(range('t2', 0.99)).toEqual({ from: 0, to: 1 })
  })

  it('is the usual one up to its very ends', () => {
    for (const value of [-1, 1]) expect(range('i1', value)).toEqual({ from: -1, to: 1 })
    for (const value of [0, 1]) expect(range('t1', value)).toEqual({ from: 0, to: 1 })
  })

  it('goes to the next round number beyond twice a value that lies outside of it', () => {
    expect(range('w5', -3.9)).toEqual({ from: -10, to: 10 })
    expect(range('w5', 24)).toEqual({ from: -50, to: 50 })
    expect(range('t1', -0.1)).toEqual({ from: -0.2, to: 0.2 })
  })

  it('goes up to 2 for η, then ten times as far each, and multiplies instead of adding', () => {
    expect(range('eta', 0.5)).toEqual({ from: 0.002, to: 2, isLogarithmic: true })
    expect(range('eta', 2)).toEqual({ from: 0.002, to: 2, isLogarithmic: true })
    expect(range('eta', 2.5)).toEqual({ from: 0.02, to: 20, isLogarithmic: true })
    expect(range('eta', 80)).toEqual({ from: 0.2, to: 200, isLogarithmic: true })
    expect(range('eta', 0.0003)).toEqual({ from: 0.0001, to: 2, isLogarithmic: true })
  })

  it('always holds the value, with room on both sides of it', () => {
    fc.assert(
      fc.property(fc.double({ min: -LARGEST_PARAMETER, max: LARGEST_PARAMETER, noNaN: true }), (value) => {
        const { from, to } = range('w1', value)
        expect(from).toBeLessThan(value)
        expect(to).toBeGreaterThan(value)
        expect(to - from).toBeLessThanOrEqual(Math.max(6, 10 * Math.abs(value)))
      }),
    )
  })
})

describe('the way along a slider', () => {
  const rate = range('eta', 0.5)

  it('gives each tenfold of η the same length, and each step of a weight', () => {
    expect([0.002, 0.02, 0.2, 2].map((value) => Number(portionOf(rate, value).toFixed(9)))).toEqual(
      [0, 1 / 3, 2 / 3, 1].map((portion) => Number(portion.toFixed(9))),
    )
    expect([-3, 0, 3].map((value) => portionOf(range('w5', 0.4), value))).toEqual([0, 0.5, 1])
  })

  it('is walked in equal steps of a weight, hundredth by hundredth, and freely where it multiplies', () => {
    const weight = range('w5', 0.4)
    expect([0, 0.25, 0.5, 1].map((portion) => valueAt(weight, portion))).toEqual([-3, -1.5, 0, 3])
    expect(valueAt({ from: 1, to: 5 }, 0.5)).toBe(3)
    expect(inputOf(weight, 0.4)).toEqual({ min: -3, max: 3, step: 0.01, value: 0.4 })
    expect(inputOf(rate, 2)).toEqual({ min: 0, max: 1, step: 'any', value: 1 })
  })

  it('leads back to the value it was, and lets η be one of two digits', () => {
    const anyRange = fc
      .double({ min: 1e-6, max: 1e6, noNaN: true })
      .map((value) => [range('eta', value), value] as const)
    fc.assert(
      fc.property(anyRange, ([one, value]) => {
        expect(valueAt(one, portionOf(one, value)) / value).toBeCloseTo(1, 9)
        expect(Math.abs(valueOf(one, inputOf(one, value).value) / value - 1)).toBeLessThanOrEqual(0.051)
      }),
    )
    expect(valueOf(rate, inputOf(rate, 0.123).value)).toBe(0.12)
    expect(valueOf(range('w5', 0.4), inputOf(range('w5', 0.4), 0.123).value)).toBe(0.123)
  })

  it('keeps the start in sight where a number was typed far from it', () => {
    const { from, to } = together(rate, range('eta', 500))
    expect([from, to]).toEqual([0.002, 2000])
  })
})
