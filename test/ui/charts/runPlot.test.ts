import { scaleLinear } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration } from '../../../src/engine'
import { linesOf } from '../../../src/session/runViews'
import { aimedAhead, dashesOf, RUN_FRAME, scalesFor, type PlottedLine } from '../../../src/ui/panels/training/runPlot'
import { roundTicks, withEnd } from '../../../src/ui/charts/ticks'

const [total] = linesOf('error', recordIteration(articleExample))

/** E at two iterations, as a line. */
function lineThrough(first: number, last: number): PlottedLine {
  return {
    line: total!,
    points: [
      { iteration: 0, value: first },
      { iteration: 10, value: last },
    ],
  }
}

describe('the axis of E', () => {
  it('holds every positive number, with ends of 1, 2 or 5 of a power of ten', () => {
    const size = fc.double({ min: 1e-12, max: 1e3, noNaN: true })
    fc.assert(
      fc.property(size, size, (first, last) => {
        const { y } = scalesFor('error', [lineThrough(first, last)], [0, 10], true, RUN_FRAME)
        const [least, most] = y.domain() as [number, number]
        expect(least).toBeLessThanOrEqual(Math.min(first, last))
        expect(most).toBeGreaterThanOrEqual(Math.max(first, last))
        for (const end of [least, most]) expect(['1', '2', '5']).toContain(end.toExponential(3)[0])
      }),
    )
  })

  it('stays while E changes a little, so that the chart stands still under a drag', () => {
    const [before, after] = [0.31, 0.33].map((error) =>
      scalesFor('error', [lineThrough(error, 0.011)], [0, 10], true, RUN_FRAME).y.domain(),
    )
    expect(before).toEqual(after)
  })
})

describe('the lines of one colour', () => {
  it('are each broken in another way', () => {
    const tape = recordIteration({ ...articleExample, biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] })
    for (const view of ['error', 'outputs', 'weights'] as const) {
      const lines = linesOf(view, tape)
      const dashes = dashesOf(lines)
      const looks = lines.flatMap(({ role }, i) => (role === 'aim' ? [] : [`${role} ${dashes[i] ?? 'whole'}`]))
      expect(new Set(looks).size).toBe(looks.length)
    }
  })

  it('are whole for the total error, and broken for its parts', () => {
    expect(dashesOf(linesOf('error', recordIteration(articleExample)))).toEqual([undefined, '7 3', '2 3'])
  })
})

describe('what a run aims at', () => {
  it('lies ahead to the end of the axis, and nothing else does', () => {
    const [output, , target] = linesOf('outputs', recordIteration(articleExample))
    const points = [{ iteration: 100, value: 0.5 }]
    const ends = aimedAhead(
      [
        { line: output!, points },
        { line: target!, points },
      ],
      1000,
    ).map((line) => line.points.at(-1))
    expect(ends).toEqual([
      { iteration: 100, value: 0.5 },
      { iteration: 1000, value: 0.5 },
    ])
  })
})

/** A hundred iterations take a unit. */
function place(tick: number): number {
  return tick / 100
}

describe('ticks with one at the end', () => {
  it('leave out those that would stand too close to it', () => {
    expect(withEnd([0, 5000, 10_000], 11_111, place, 46)).toEqual([0, 5000, 11_111])
    expect(withEnd([0, 5000, 10_000], 15_000, place, 46)).toEqual([0, 5000, 10_000, 15_000])
    expect(withEnd([0, 5000, 10_000], 10_000, place, 46)).toEqual([0, 5000, 10_000])
  })
})

describe('the ticks of a linear axis', () => {
  it('keep the 0 where they are too many', () => {
    expect(roundTicks(scaleLinear([-10, 2], [0, 1]), 6)).toEqual([-10, -5, 0])
    expect(roundTicks(scaleLinear([0, 1], [0, 1]), 6)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
  })
})
