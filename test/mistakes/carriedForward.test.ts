import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type QuantityId } from '../../src/engine'
import { candidatesFor, evaluateWith, judge, type OwnNumbers } from '../../src/mistakes'
import { anyStep, askedAt } from './networks'

const tape = recordIteration(articleExample)
/** out − target, where it should have been multiplied by the slope. */
const own: OwnNumbers = { 'delta.o1': 0.741 }

describe('a number that goes on from the person’s own', () => {
  it('follows from it, over as many steps as it likes', () => {
    // 0.741 times w5, 0.4, and the article’s −0.0190 of the other path.
    for (const [of, typed] of [
      ['grad.w5', '0.440'],
      ['via.o1.h1', '0.2964'],
      ['dE_dout.h1', '0.2774'],
    ] as const)
      expect(judge(tape, { of, typed, own })).toEqual({ verdict: 'follows', mistakes: [], from: ['delta.o1'] })
  })

  it('may be given as a map or as an object', () => {
    const asMap = new Map<QuantityId, number>([['delta.o1', 0.741]])
    expect(judge(tape, { of: 'grad.w5', typed: '0.440', own: asMap }).verdict).toBe('follows')
  })

  it('is right where it is the true one after all', () => {
    expect(judge(tape, { of: 'grad.w5', typed: '0.0822', own })).toEqual({ verdict: 'right', mistakes: [] })
  })

  it('names the nearest of several own numbers, and looks no further', () => {
    const two: OwnNumbers = { 'dE_dout.o1': -0.741, 'delta.o1': 0.741 }
    expect(judge(tape, { of: 'grad.w5', typed: '0.440', own: two }).from).toEqual(['delta.o1'])
    const both: OwnNumbers = { 'delta.o1': 0.741, 'out.h1': 0.4 }
    expect(judge(tape, { of: 'grad.w5', typed: '0.2964', own: both }).from).toEqual(['delta.o1', 'out.h1'])
  })

  it('is not judged from what is 0, skipped, later or given', () => {
    const odd: readonly OwnNumbers[] = [
      { 'delta.o1': 0 },
      { 'delta.o1': null },
      { 'delta.o1': NaN },
      { 'next.w5': 0.7 },
      { w5: 0.7 },
      new Map([['delta.o1', null]]),
    ]
    for (const numbers of odd)
      expect(judge(tape, { of: 'grad.w5', typed: '0.440', own: numbers })).toEqual(
        judge(tape, { of: 'grad.w5', typed: '0.440' }),
      )
  })

  it('is named by the mistake that was made with it', () => {
    // 0.741 times w5 where 0.741 times out_h1 was asked.
    const { verdict, mistakes } = judge(tape, { of: 'grad.w5', typed: '0.2964', own })
    expect(verdict).toBe('mistake')
    expect(mistakes.map(({ id }) => id)).toContain('weight-as-input')
  })

  it('is unknown where it is neither right nor wrong in a known way, with or without it', () => {
    expect(judge(tape, { of: 'grad.w5', typed: '0.317', own }).verdict).toBe('unknown')
  })

  it('is never called wrong on any network, if all was done right with one wrong number', () => {
    fc.assert(
      fc.property(anyStep, fc.nat(), fc.nat(), (step, which, mistake) => {
        const { tape: iteration, of } = askedAt(step)
        const earlier = iteration.steps.slice(0, iteration.places.get(of)).map(({ writes }) => writes)
        const slipped = earlier[which % Math.max(1, earlier.length)]
        fc.pre(slipped !== undefined)
        const candidates = candidatesFor(iteration, slipped)
        fc.pre(candidates.length > 0)
        const slip = candidates[mistake % candidates.length]!.value
        // A zero is not carried on.
        fc.pre(slip !== 0)
        const numbers = new Map([[slipped, slip]])
        const value = evaluateWith(iteration, { own: numbers })(of)
        fc.pre(value !== 0 && Math.abs(value) < 1e6 && Math.abs(value) > 1e-300)
        const { verdict } = judge(iteration, { of, typed: value.toPrecision(4), own: numbers })
        expect(verdict).toMatch(/^(follows|right|rough|rounded)$/)
      }),
      { numRuns: 500 },
    )
  })

  it('is right on any network if the slip was mended', () => {
    fc.assert(
      fc.property(anyStep, fc.nat(), (step, which) => {
        const { tape: iteration, of } = askedAt(step)
        const earlier = iteration.steps.slice(0, iteration.places.get(of)).map(({ writes }) => writes)
        fc.pre(earlier.length > 0)
        const numbers = new Map([[earlier[which % earlier.length]!, 0.123]])
        const truth = iteration.values[of]!
        fc.pre(truth !== 0 && Math.abs(truth) < 1e6 && Math.abs(truth) > 1e-300)
        expect(judge(iteration, { of, typed: truth.toPrecision(5), own: numbers }).verdict).toMatch(/^(right|rough)$/)
      }),
      { numRuns: 300 },
    )
  })
})
