import fc from 'fast-check'
import { scaleLinear } from 'd3'
import { describe, expect, it } from 'vitest'
import { articleExample, errorCurve } from '../../../src/engine'
import { NEARLY_ENDS } from '../../support/otherExamples'
import { FIRST_LOOKS } from '../../../src/session/looks'
import {
  isStepSeen,
  labelPlace,
  reachForStep,
  slopeCurve,
  SLOPE_FRAME,
  stepOnChart,
  ticksOf,
} from '../../../src/ui/panels/slope/slopePlot'

const w5 = { list: 'weights', index: 4 } as const

describe('the range for one step', () => {
  it('shows it, and does not let it lead out to the side', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e5, noNaN: true }), fc.boolean(), (size, isBack) => {
        const step = isBack ? -size : size
        const reach = reachForStep(step)
        expect(isStepSeen(step, reach)).toBe(true)
        expect(size).toBeLessThan(reach)
      }),
    )
  })

  it('is 1, 2 or 5 of a power of ten, and something where there is no step', () => {
    expect([0.0411, 0.000219284, 30, 0].map(reachForStep)).toEqual([0.2, 0.001, 100, 0.5])
  })
})

describe('the curve', () => {
  it('passes through E of the network itself', () => {
    const { x, y, d } = slopeCurve(articleExample, w5, { centre: 0, reach: 2 }, SLOPE_FRAME)
    const [error] = errorCurve(articleExample, w5, [-2])
    const [, startX, startY] = /^M([\d.]+),([\d.]+)/.exec(d)!
    expect(Number(startX)).toBeCloseTo(x(-2), 2)
    expect(Number(startY)).toBeCloseTo(y(error!), 2)
  })

  it('is seen to bend over as much of the axis as it opens with', () => {
    const reach = Number(FIRST_LOOKS.slope.reach)
    const [from = 0, middle = 0, to = 0] = errorCurve(articleExample, w5, [0.4 - reach, 0.4, 0.4 + reach])
    // A straight line is in the middle half way up.
    expect(Math.abs((middle - from) / (to - from) - 0.5)).toBeGreaterThan(0.05)
    const tangent = from - middle + 0.082167041 * reach
    expect(Math.abs(tangent / (to - from))).toBeGreaterThan(0.5)
  })

  it('has a gap where E is too large to be a number', () => {
    const { y, d } = slopeCurve(NEARLY_ENDS, { list: 'weights', index: 0 }, { centre: 1, reach: 2 }, SLOPE_FRAME)
    expect(d).not.toMatch(/NaN|Infinity/)
    expect(y.domain().every(Number.isFinite)).toBe(true)
  })

  it('says where a step leads', () => {
    const curve = slopeCurve(articleExample, w5, { centre: 0, reach: 2 }, SLOPE_FRAME)
    expect(stepOnChart(curve, 0.4, 0.2)).toBe('whole')
    expect(stepOnChart(curve, 0.4, 0.39)).toBe('tooShort')
    expect(stepOnChart(curve, 0.4, -7)).toBe('leavesChart')
  })
})

describe('the numbers of an axis', () => {
  it('are those of the scale where there is room for them', () => {
    const { ticks, isDifference } = ticksOf(scaleLinear([-2, 2], [0, 100]), 0.4)
    expect(ticks.map(({ text }) => text)).toEqual(['−2', '−1', '0', '1', '2'])
    expect(isDifference).toBe(false)
  })

  it('are counted from the point where all of them begin with the same digits', () => {
    const { ticks, isDifference } = ticksOf(scaleLinear([0.3583, 0.3583 + 4.2e-9], [0, 100]), 0.3583 + 2.1e-9)
    expect(ticks.map(({ text }) => text)).toEqual(['−2·10⁻⁹', '−1·10⁻⁹', '0', '+1·10⁻⁹', '+2·10⁻⁹'])
    expect(isDifference).toBe(true)
  })
})

describe('the slope’s number', () => {
  it('stands below where the curve rises, and above where there is no room', () => {
    const middle = { x: 200, y: 120 }
    expect(labelPlace(0.08, middle, SLOPE_FRAME)).toEqual({ side: 1, isBelow: true })
    expect(labelPlace(-0.08, middle, SLOPE_FRAME)).toEqual({ side: -1, isBelow: true })
    expect(labelPlace(0.08, { x: 200, y: 215 }, SLOPE_FRAME)).toEqual({ side: -1, isBelow: false })
    expect(labelPlace(0.08, { x: 300, y: 120 }, SLOPE_FRAME)).toEqual({ side: -1, isBelow: false })
    expect(labelPlace(-0.08, { x: 100, y: 120 }, SLOPE_FRAME)).toEqual({ side: 1, isBelow: false })
  })
})
