import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createErrorSummary } from '../../src/engine/errorSummary'

it('finds the least and the greatest error of any stretch, wherever it begins and however it grew', () => {
  const anyErrors = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 1000 })
  fc.assert(
    fc.property(anyErrors, fc.nat(), fc.nat(), fc.nat(), (errors, anyFrom, anyTo, anyStop) => {
      const summary = createErrorSummary((iteration) => errors[iteration]!)
      summary.upTo(anyStop % errors.length)
      summary.upTo(errors.length - 1)
      const [from, to] = [anyFrom % errors.length, anyTo % errors.length].toSorted((a, b) => a - b) as [number, number]
      const { low, high } = summary.extremes(from, to)
      const stretch = errors.slice(from, to + 1)
      expect(errors[low]).toBe(Math.min(...stretch))
      expect(errors[high]).toBe(Math.max(...stretch))
      for (const found of [low, high]) expect(found >= from && found <= to).toBe(true)
    }),
    { numRuns: 300 },
  )
})
