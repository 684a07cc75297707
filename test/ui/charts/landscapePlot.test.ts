import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample } from '../../../src/engine'
import { centreFor } from '../../../src/ui/charts/centreFor'
import { downhillOf, LANDSCAPE_FRAME as FRAME, landscapeOf } from '../../../src/ui/panels/landscape/landscapePlot'

const w5 = { moved: { list: 'weights', index: 4 } as const, centre: 0 }
const w7 = { moved: { list: 'weights', index: 6 } as const, centre: 0 }

describe('the middle of the map', () => {
  it('keeps the point in the inner quarter, and stays while it moves there', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom(0.5, 2, 4, 8), (value, reach) => {
        expect(Math.abs(centreFor(value, reach) - value)).toBeLessThanOrEqual(reach / 4 + 1e-9)
      }),
    )
    expect(centreFor(0.4, 4)).toBe(centreFor(-0.4, 4))
  })
})

describe('downhill', () => {
  it('is the way against both slopes, one unit long', () => {
    const [across, up] = downhillOf(3, -4)!
    expect(across).toBeCloseTo(-0.6, 15)
    expect(up).toBeCloseTo(0.8, 15)
  })

  it('is nowhere where it is flat', () => {
    expect(downhillOf(0, 0)).toBeNull()
  })
})

describe('the map', () => {
  it('has levels that rise from the least to the greatest E, closer together where E is low', () => {
    const { levels, least, most } = landscapeOf(articleExample, w5, w7, 4)
    const heights = levels.map(({ error }) => error)
    expect(heights.length).toBeGreaterThan(6)
    expect(heights).toEqual([...new Set(heights)].toSorted((a, b) => a - b))
    expect(heights[0]).toBeGreaterThan(least)
    expect(heights.at(-1)).toBeLessThan(most)
    expect(heights[1]! - heights[0]!).toBeLessThan(heights.at(-1)! - heights.at(-2)!)
  })

  it('puts the area of the greatest E where the error is greatest: o1 too high, o2 too low', () => {
    const { levels } = landscapeOf(articleExample, w5, w7, 4)
    const places = [...levels.at(-1)!.d.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    const [middleX, middleY] = [
      (FRAME.left + FRAME.width - FRAME.right) / 2,
      (FRAME.top + FRAME.height - FRAME.bottom) / 2,
    ]
    // w5 drives o1, whose target is 0.01, and w7 drives o2, whose target is 0.99: right and down.
    expect(places.length).toBeGreaterThan(2)
    expect(places.every(([x, y]) => x! > middleX && y! > middleY)).toBe(true)
  })

  it('has no lines where E is the same everywhere', () => {
    const still = { ...articleExample, weights: articleExample.weights.map(() => 0), inputs: [0, 0] }
    const w1 = { moved: { list: 'weights', index: 0 } as const, centre: 0 }
    const w2 = { moved: { list: 'weights', index: 1 } as const, centre: 0 }
    expect(landscapeOf(still, w1, w2, 2).levels).toEqual([])
  })
})
