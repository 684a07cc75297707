import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../../src/ui/charts/EndLabels'

describe('labels at the ends of lines', () => {
  it('stay where there is room', () => {
    expect(spread([20, 40, 80], [0, 100], 12)).toEqual([20, 40, 80])
  })

  it('stand around the middle of lines that end together', () => {
    expect(spread([50, 50, 50, 90], [0, 100], 12)).toEqual([38, 50, 62, 90])
  })

  it('stay within the chart', () => {
    expect(spread([0, 1, 99, 100], [0, 100], 12)).toEqual([0, 12, 88, 100])
    expect(spread([50, 50, 50], [0, 10], 12)).toEqual([0, 5, 10])
  })

  it('are in the order of their lines and never on each other, however the lines end', () => {
    const heights = fc.array(fc.integer({ min: -20, max: 120 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(heights, (ends) => {
        const places = spread(
          ends.toSorted((a, b) => a - b),
          [0, 100],
          12,
        )
        places.slice(1).forEach((place, i) => expect(place - places[i]!).toBeGreaterThan(12 - 1e-9))
      }),
    )
  })
})
