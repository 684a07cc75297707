import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GRANULARITIES } from '../../src/content/preferences'
import { articleExample, recordIteration, type Step } from '../../src/engine'
import { unitEnd, unitStart, type Granularity } from '../../src/playback/units'
import { anyProblem } from '../support/problems'

const { steps } = recordIteration(articleExample)
const outputFirst = recordIteration({ ...articleExample, updateOrder: 'output-first' }).steps

/** Where "next" leads, pressed from the start to the end. */
function stops(tape: readonly Step[], granularity: Granularity): readonly number[] {
  const reached = [0]
  while (reached.at(-1)! < tape.length) reached.push(unitEnd(tape, reached.at(-1)!, granularity))
  return reached
}

describe('a move', () => {
  it('by number is one step', () => {
    expect(unitEnd(steps, 0, 'number')).toBe(1)
    expect(unitStart(steps, 7, 'number')).toBe(6)
    expect(stops(steps, 'number')).toHaveLength(steps.length + 1)
  })

  it('by node computes all of one node', () => {
    expect(steps.slice(0, unitEnd(steps, 0, 'node')).map(({ writes }) => writes)).toEqual(['net.h1', 'out.h1'])
    const error = steps.slice(8, unitEnd(steps, 8, 'node')).map(({ writes }) => writes)
    expect(error).toEqual(['error.o1', 'error.o2', 'error'])
    const o1 = steps.slice(11, unitEnd(steps, 11, 'node')).map(({ writes }) => writes)
    expect(o1).toEqual(['dE_dout.o1', 'slope.o1', 'delta.o1', 'grad.w5', 'grad.w6'])
    expect(stops(steps, 'node')).toEqual([0, 2, 4, 6, 8, 11, 16, 21, 28, 35, 37, 39, 41, 43, 45, 47, 49, 51, 54])
  })

  it('by layer computes a whole layer', () => {
    expect(stops(steps, 'layer')).toEqual([0, 4, 8, 11, 21, 35, 39, 43, 47, 51, 54])
  })

  it('by phase goes forward, backward twice, updates and checks', () => {
    expect(stops(steps, 'phase')).toEqual([0, 11, 21, 35, 43, 54])
  })

  it('by phase updates the outputs before the hidden layer where they come first', () => {
    expect(stops(outputFirst, 'phase')).toEqual([0, 11, 21, 25, 39, 43, 54])
    expect(stops(outputFirst, 'layer')).toEqual([0, 4, 8, 11, 21, 25, 39, 43, 47, 51, 54])
  })

  it('from the middle of a unit goes on to its end, and back to its start', () => {
    expect(unitEnd(steps, 13, 'node')).toBe(16)
    expect(unitStart(steps, 13, 'node')).toBe(11)
    expect(unitEnd(steps, 13, 'phase')).toBe(21)
    expect(unitStart(steps, 13, 'phase')).toBe(11)
  })

  it('leads nowhere beyond the ends', () => {
    for (const granularity of GRANULARITIES) {
      expect(unitEnd(steps, steps.length, granularity)).toBe(steps.length)
      expect(unitStart(steps, 0, granularity)).toBe(0)
    }
  })

  it('forward leads on from every stop, and back to the stop before', () => {
    fc.assert(
      fc.property(anyProblem(), fc.constantFrom(...GRANULARITIES), (problem, granularity) => {
        const tape = recordIteration(problem).steps
        const reached = stops(tape, granularity)
        expect(reached.at(-1)).toBe(tape.length)
        reached.slice(1).forEach((stop, i) => {
          expect(stop).toBeGreaterThan(reached[i]!)
          expect(unitStart(tape, stop, granularity)).toBe(reached[i])
        })
      }),
    )
  })
})
