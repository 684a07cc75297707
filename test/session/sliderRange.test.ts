import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, LARGEST_PARAMETER } from '../../src/engine'
import { sliderRange } from '../../src/session/sliderRange'

const range = (id: Parameters<typeof sliderRange>[1], value: number) => sliderRange(articleExample, id, value)

describe('the range of a slider', () => {
  it('is one in which E has a shape: as wide for each weight, and what an input, a target or η may sensibly be', () => {
    expect(range('w5', 0.4)).toEqual({ from: -3, to: 3 })
    expect(range('b1', 0.35)).toEqual({ from: -3, to: 3 })
    expect(range('i1', 0.05)).toEqual({ from: -1, to: 1 })
    expect(range('t2', 0.99)).toEqual({ from: 0, to: 1 })
    expect(range('eta', 0.5)).toEqual({ from: 0, to: 2 })
  })

  it('goes to the next round number beyond twice a value that lies outside of it', () => {
    expect(range('w5', -3.9)).toEqual({ from: -10, to: 10 })
    expect(range('w5', 24)).toEqual({ from: -50, to: 50 })
    expect(range('t1', -0.1)).toEqual({ from: -0.2, to: 0.2 })
    expect(range('eta', 80)).toEqual({ from: 0, to: 200 })
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
