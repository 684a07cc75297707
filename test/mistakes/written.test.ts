import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Expression, type QuantityId } from '../../src/engine'
import { formulaWordsEn } from '../../src/i18n/texts/en/formulaWords'
import { candidatesFor, evaluateWith, type MistakeId } from '../../src/mistakes'
import { slipsFor } from '../../src/mistakes/rules/rulesFor'
import { formulaTex } from '../../src/notation/formulaTex'
import { formulaText } from '../../src/notation/formulaText'
import type { MathNode } from '../../src/notation/mathNode'
import { rewrittenFormula } from '../../src/notation/rewrittenFormula'
import { spokenAsIs } from '../../src/notation/spokenFormula'
import { wholeOf } from '../../src/session/sight'
import { flawsIn } from '../notation/mathLine'
import { anyStep, askedAt } from './networks'

const tape = recordIteration(articleExample)

/** The formula that a mistake puts in the place of another, with the numbers that come of it. */
function written(of: QuantityId, mistake: MistakeId): string {
  const { rewrites } = candidatesFor(tape, of).find(({ names }) => names.includes(mistake))!
  const [[writes, formula] = []] = rewrites
  const valueOf = evaluateWith(tape, { rewrites })
  const { rule, numbers, result } = rewrittenFormula({ tape, shows: valueOf }, writes!, formula!, 6)
  return formulaText([rule, numbers, result])
}

/** The pieces framed in the right formula, and in that of a mistake. */
function framed(of: QuantityId, mistake: MistakeId): readonly (readonly string[])[] {
  const { rewrites } = candidatesFor(tape, of).find(({ names }) => names.includes(mistake))!
  const [[writes, wrong] = []] = rewrites
  const right = tape.steps[tape.places.get(writes!)!]!.formula
  const oddIn = (formula: Expression, other: Expression): readonly string[] =>
    rewrittenFormula(wholeOf(tape), writes!, formula, 6, other).rule.flatMap(oddTexts)
  return [oddIn(right, wrong!), oddIn(wrong!, right)]
}

function oddTexts(node: MathNode): readonly string[] {
  if (node.attributes.class === 'odd') return [formulaText([[node]])]
  return typeof node.content === 'string' ? [] : node.content.flatMap(oddTexts)
}

describe('beside the right formula', () => {
  it.each<[QuantityId, MistakeId, readonly string[], readonly string[]]>([
    // One factor for another.
    ['grad.w5', 'receiver-as-input', ['out_h1'], ['out_o1']],
    // One too few, and one too many.
    ['grad.w5', 'stopped-at-delta', ['out_h1'], []],
    ['grad.w5', 'times-eta', [], ['η']],
    ['net.h1', 'no-bias', ['b1'], []],
    // In one term of a sum.
    ['net.h1', 'inputs-swapped', ['i1', 'i2'], ['i2', 'i1']],
    // Another sign.
    ['next.w5', 'added', ['η · ∂E/∂w5'], ['η · ∂E/∂w5']],
    // Nothing is as it should be.
    ['dE_dout.o1', 'sign', ['out_o1', 'target_o1'], ['target_o1', 'out_o1']],
    ['dE_dout.h1', 'sizes-added', ['∂E_o1/∂out_h1', '∂E_o2/∂out_h1'], ['|∂E_o1/∂out_h1|', '|∂E_o2/∂out_h1|']],
  ])('%s, %s: only what is odd is framed', (of, mistake, inRight, inWrong) => {
    expect(framed(of, mistake)).toEqual([inRight, inWrong])
  })
})

describe('the formula of a mistake', () => {
  it('stands as it was used, with the number that comes of it', () => {
    expect(written('grad.w5', 'no-output-slope')).toBe('δ_o1 = ∂E/∂out_o1 = 0.741365 = 0.741365')
    expect(written('grad.w5', 'receiver-as-input')).toBe('∂E/∂w5 = δ_o1 · out_o1 = 0.138499 · 0.751365 = 0.104063')
    expect(written('dE_dout.h1', 'sizes-added')).toBe(
      '∂E/∂out_h1 = |∂E_o1/∂out_h1| + |∂E_o2/∂out_h1| = |0.055399| + |−0.019049| = 0.074449',
    )
    expect(written('next.w5', 'point:1')).toBe('w5+ = 10(w5 − η · ∂E/∂w5) = 10(0.40 − 0.50 · 0.082167) = 3.589165')
  })

  it.each<[QuantityId, MistakeId, string]>([
    [
      'grad.w5',
      'stopped-at-delta',
      'The derivative of E with respect to w5 equals δ o1. In numbers: 0.138499. Result: 0.138499.',
    ],
    [
      'delta.o1',
      'no-output-slope',
      'δ o1 equals the derivative of E with respect to out o1. In numbers: 0.741365. Result: 0.741365.',
    ],
    [
      'dE_dout.o1',
      'sign',
      'The derivative of E with respect to out o1 equals target o1 minus out o1. In numbers: 0.01 minus 0.751365. Result: negative 0.741365.',
    ],
  ])('is read out as it was used, without what leads to the right one: %s, %s', (of, mistake, heard) => {
    const { rewrites } = candidatesFor(tape, of).find(({ names }) => names.includes(mistake))!
    const [[writes, formula] = []] = rewrites
    const step = { ...tape.steps[tape.places.get(writes!)!]!, formula: formula! }
    const seen = { tape, shows: evaluateWith(tape, { rewrites }) }
    expect(spokenAsIs({ seen, step, decimals: 6, words: formulaWordsEn })).toBe(heard)
  })

  it('can be written, set in LaTeX and read out on any network', () => {
    fc.assert(
      fc.property(anyStep, (any) => {
        const asked = askedAt(any)
        const seen = wholeOf(asked.tape)
        for (const { rewrites } of slipsFor(asked.tape, asked.of))
          for (const [id, formula] of rewrites) {
            const right = asked.tape.steps[asked.tape.places.get(id)!]!
            const lines = rewrittenFormula(seen, id, formula, 6, right.formula)
            const { rule, numbers, short, result } = lines
            const step = { ...right, formula }
            const tex = formulaTex(lines)
            const text = formulaText([rule, numbers, short, result])
            const spoken = spokenAsIs({ seen, step, decimals: 6, words: formulaWordsEn })
            const flaws = [
              ...[...rule, ...numbers, ...result].flatMap(flawsIn),
              ...[tex, text, spoken].filter((words) => /NaN|undefined|\[object/.test(words)),
              ...[tex].filter((words) => words.split('\\left').length !== words.split('\\right').length),
              ...[tex].filter((words) => !/^[ -~]+$/.test(words)),
            ]
            expect(flaws).toEqual([])
          }
      }),
      { numRuns: 60 },
    )
  })
})
