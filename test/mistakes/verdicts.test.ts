import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type QuantityId } from '../../src/engine'
import { candidatesFor, digitsToAsk, judge, recordWithBug } from '../../src/mistakes'
import { practiceNetworks } from '../support/practice'

const tape = recordIteration(articleExample)

/** What is said of an answer on the article's network. */
function verdictOf(of: QuantityId, typed: string, own = {}): string {
  return judge(tape, { of, typed, own }).verdict
}

function namesOf(of: QuantityId, typed: string): readonly string[] {
  return judge(tape, { of, typed }).mistakes.map(({ id }) => id)
}

describe('an answer on the tape of a wrong program', () => {
  const wrong = recordWithBug(articleExample, 'no-output-slope')
  const judged = (of: QuantityId, typed: string) => judge(wrong, { of, typed })

  it('is judged by what that program does, and no rule of the right one is told', () => {
    // ∂E/∂out_o1 stands for δ_o1; 0.187 is the slope, by which nothing is multiplied here.
    expect(judged('delta.o1', '0.741').verdict).toBe('right')
    expect(judged('delta.o1', '0.187')).toEqual({ verdict: 'unknown', mistakes: [] })
    expect(judged('grad.w5', '0.0822')).toEqual({ verdict: 'unknown', mistakes: [] })
  })

  it('still has a sign, and a point', () => {
    expect(judged('delta.o1', '-0.741').mistakes).toMatchObject([{ id: 'minus' }])
    expect(judged('delta.o1', '7.41').mistakes).toMatchObject([{ id: 'point:1' }])
  })

  it('is judged as ever before the program departs from the right one', () => {
    expect(judged('net.h1', '0.0275').mistakes).toMatchObject([{ id: 'no-bias' }])
  })
})

describe('an answer on the article’s network', () => {
  it.each<[QuantityId, string, string, readonly string[]]>([
    ['grad.w5', '0.0822', 'right', []],
    ['grad.w5', '0.082', 'rough', ['neighbour-sender:h2']],
    ['grad.w5', '0.08235', 'rounded', []],
    ['grad.w5', '0.440', 'mistake', ['no-output-slope']],
    ['grad.w5', '0.1385', 'mistake', ['stopped-at-delta']],
    ['grad.w5', '−0.0822', 'mistake', ['sign']],
    ['grad.w5', '0.0827', 'close', ['neighbour-sender:h2']],
    ['grad.w5', '0.08267', 'mistake', ['neighbour-sender:h2']],
    ['grad.w5', '0.164', 'mistake', ['no-half']],
    ['grad.w5', '0.0411', 'mistake', ['times-eta']],
    ['grad.w5', '0.822', 'mistake', ['point:1']],
    ['grad.w5', '0.310', 'unknown', []],
    ['grad.w1', '0.000668', 'mistake', ['only-path:o1']],
    ['grad.w1', '0.000365', 'mistake', ['new-weights']],
    ['grad.w1', '0.000898', 'mistake', ['sizes-added']],
    ['grad.w1', '0.000877', 'mistake', ['no-half', 'neighbour-sender:i2']],
    ['grad.w1', '0.000', 'coarse', []],
    // One digit, and off by more than half: not judged, whatever rounding to one digit may do on the way.
    ['grad.w5', '−0.1', 'coarse', []],
    ['grad.w5', '0.001', 'coarse', []],
    ['delta.o1', '0.4', 'coarse', []],
    ['delta.o1', '0.02', 'coarse', []],
    // Ten mistakes lead to this one.
    ['grad.w1', '0.001', 'coarse', []],
    ['grad.w5', '0.2', 'close', ['no-half']],
    ['delta.o1', '0.741', 'mistake', ['no-output-slope']],
    ['delta.o1', '0.0513', 'mistake', ['error-for-derivative']],
    // No slope of a hidden neuron is on the way to it: that all are left out is no other mistake.
    ['dE_dout.h1', '0.188', 'mistake', ['no-output-slope']],
    ['net.h1', '0.0275', 'mistake', ['no-bias']],
    ['net.h1', '0.3825', 'mistake', ['transposed']],
    ['next.w5', '0.441', 'mistake', ['added', 'sign']],
    ['error', '0.597', 'mistake', ['no-half']],
  ])('to %s is judged by its number: %s is %s', (of, typed, verdict, names) => {
    expect(verdictOf(of, typed)).toBe(verdict)
    expect(namesOf(of, typed)).toEqual(names)
  })

  it('follows where it is right from an earlier number of the same person', () => {
    expect(verdictOf('grad.w5', '0.440')).toBe('mistake')
    expect(judge(tape, { of: 'grad.w5', typed: '0.440', own: { 'delta.o1': 0.741 } })).toEqual({
      verdict: 'follows',
      mistakes: [],
      from: ['delta.o1'],
    })
  })

  it('follows from an earlier number with one digit as well, of which alone nothing could be said', () => {
    expect(judge(tape, { of: 'grad.w5', typed: '−0.1', own: { 'delta.o1': -0.2 } }).verdict).toBe('follows')
  })

  it('is asked with so many digits that no mistake looks the same: more where little changes', () => {
    expect(digitsToAsk(tape, 'grad.w5')).toBe(3)
    // 0.149780716 is 0.150 as before, to three digits.
    expect(digitsToAsk(tape, 'next.w1')).toBeGreaterThan(3)
  })

  it('counts the digits that were typed, whatever they were typed with', () => {
    expect(verdictOf('grad.w5', '０．０８２')).toBe('rough')
    expect(verdictOf('grad.w5', '8.2e-2')).toBe('rough')
    expect(verdictOf('grad.w5', '8.20 × 10⁻²')).not.toBe('rough')
    expect(verdictOf('grad.w5', '8.22 × 10⁻²')).toBe('right')
    expect(verdictOf('grad.w5', '+.0822')).toBe('right')
    expect(verdictOf('grad.w5', '-8.22e-2')).toBe('mistake')
  })

  it('may be as long as it likes', () => {
    expect(verdictOf('grad.w5', '0.0821670405642307139999')).toBe('right')
  })

  it('is refused where it is no number', () => {
    for (const typed of ['', 'half', '1,000', '-', '1e99'])
      expect(() => judge(tape, { of: 'grad.w5', typed })).toThrow(RangeError)
  })

  it('is refused where the network has no such quantity', () => {
    expect(() => judge(tape, { of: 'grad.w9', typed: '1' })).toThrow(RangeError)
    expect(() => candidatesFor(tape, 'grad.b1')).toThrow(RangeError)
  })
})

describe.each(practiceNetworks())('practice network $called', ({ problem, numbers }) => {
  const practice = recordIteration(problem)

  it.each(numbers)('has $text for $id, and so it is judged', ({ id, text }) => {
    expect(judge(practice, { of: id, typed: text }).verdict).toMatch(/^(right|rough)$/)
    const asked = Number(text).toPrecision(digitsToAsk(practice, id))
    expect(judge(practice, { of: id, typed: asked }).verdict).toBe('right')
  })
})

describe('a network with zeros', () => {
  const silent = recordIteration({ ...articleExample, inputs: [0, 0.1], weights: [0, 0.2, 0.25, 0.3, 0, 0.45, 0.5, 0] })

  it('takes 0 where 0 is the number', () => {
    expect(Math.abs(silent.values['grad.w1']!)).toBe(0)
    expect(judge(silent, { of: 'grad.w1', typed: '0' }).verdict).toBe('right')
    expect(judge(silent, { of: 'via.o1.h1', typed: '0.00' }).verdict).toBe('right')
  })

  it('names what was given instead of 0', () => {
    const sent = silent.values['delta.h1']!.toPrecision(4)
    expect(judge(silent, { of: 'grad.w1', typed: sent }).mistakes.map(({ id }) => id)).toContain('stopped-at-delta')
  })

  it('takes 0 for a sum of which doubles leave only dust', () => {
    const dusty = recordIteration({
      ...articleExample,
      inputs: [0.1, 0.2],
      weights: [1, 1, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55],
      biases: [-0.3, 0.6],
    })
    expect(dusty.values['net.h1']).not.toBe(0)
    expect(judge(dusty, { of: 'net.h1', typed: '0' }).verdict).toBe('right')
    expect(judge(dusty, { of: 'net.h1', typed: '0.3' }).mistakes.map(({ id }) => id)).toContain('no-bias')
  })
})
