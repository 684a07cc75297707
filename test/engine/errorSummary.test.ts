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

it('looks only at groups where a stretch is long, however many they are', () => {
  const length = 20_000
  const errors = disordered(length).with(12_345, 2).with(17_000, -1)
  let asked = 0
  const summary = createErrorSummary((iteration) => {
    asked++
    return errors[iteration]!
  })
  summary.upTo(100)
  summary.upTo(length - 1)
  asked = 0
  expect(summary.extremes(5, 19_990)).toEqual({ low: 17_000, high: 12_345 })
  // A hundred and fifty groups with two errors each beside the best so far, and a group at either end.
  expect(asked).toBeLessThan(1000)
  // A byte for the least and one for the greatest of each group, and as much again to grow.
  expect(summary.bytes()).toBeGreaterThanOrEqual(2 * Math.floor(length / GROUP))
  expect(summary.bytes()).toBeLessThan(4 * Math.ceil(length / GROUP))
})

it('gives the first of several that are equal', () => {
  const summary = createErrorSummary(() => 0.5)
  summary.upTo(999)
  expect(summary.extremes(3, 990)).toEqual({ low: 3, high: 3 })
  expect(summary.extremes(200, 210)).toEqual({ low: 200, high: 200 })
  expect(summary.extremes(0, 127)).toEqual({ low: 0, high: 0 })
})

/** So many numbers from 0 to 1 in no order: multiples of the golden ratio, without their whole parts. */
function disordered(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => (at * 0.6180339887498949) % 1)
}
