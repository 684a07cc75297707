import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createErrorSummary } from '../../src/engine/errorSummary'

/** Iterations that are summed up together. */
const GROUP = 128

it('finds the least and the greatest error of any stretch, wherever it begins and however it grew', () => {
  const anyLength = fc.integer({ min: 1, max: 1000 })
  /** Anywhere, and often at the edge of a group. */
  const anyPlace = fc.oneof(
    fc.nat(999),
    fc.nat(7).map((group) => group * GROUP),
    fc.nat(7).map((group) => group * GROUP + GROUP - 1),
  )
  let longest = 0
  fc.assert(
    fc.property(
      anyLength,
      fc.tuple(anyPlace, anyPlace, anyPlace, anyPlace, anyPlace),
      (length, [anyFrom, anyTo, anyStop, anyLow, anyHigh]) => {
        const last = length - 1
        const errors = disordered(length).with(Math.min(anyHigh, last), 2).with(Math.min(anyLow, last), -1)
        longest = Math.max(longest, length)
        const summary = createErrorSummary((iteration) => errors[iteration]!)
        summary.upTo(Math.min(anyStop, last))
        summary.upTo(last)
        const [from, to] = [Math.min(anyFrom, last), Math.min(anyTo, last)].toSorted((a, b) => a - b) as [
          number,
          number,
        ]
        const { low, high } = summary.extremes(from, to)
        const stretch = errors.slice(from, to + 1)
        expect(errors[low]).toBe(Math.min(...stretch))
        expect(errors[high]).toBe(Math.max(...stretch))
        for (const found of [low, high]) expect(found >= from && found <= to).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
  expect(longest).toBeGreaterThan(5 * GROUP)
})

/** So many numbers from 0 to 1 in no order: multiples of the golden ratio, without their whole parts. */
function disordered(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => (at * 0.6180339887498949) % 1)
}
