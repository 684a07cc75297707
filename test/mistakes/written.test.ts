import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type QuantityId } from '../../src/engine'
import { formulaWordsEn } from '../../src/i18n/texts/en/formulaWords'
import { candidatesFor, evaluateWith, type MistakeId } from '../../src/mistakes'
import { slipsFor } from '../../src/mistakes/rules/rulesFor'
import { formulaTex } from '../../src/notation/formulaTex'
import { formulaText } from '../../src/notation/formulaText'
import { rewrittenFormula } from '../../src/notation/rewrittenFormula'
import { spokenFormula } from '../../src/notation/spokenFormula'
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

describe('the formula of a mistake', () => {
  it('stands as it was used, with the number that comes of it', () => {
    expect(written('grad.w5', 'no-output-slope')).toBe('δ_o1 = ∂E/∂out_o1 = 0.741365 = 0.741365')
    expect(written('grad.w5', 'receiver-as-input')).toBe('∂E/∂w5 = δ_o1 · out_o1 = 0.138499 · 0.751365 = 0.104063')
    expect(written('dE_dout.h1', 'sizes-added')).toBe(
      '∂E/∂out_h1 = |∂E_o1/∂out_h1| + |∂E_o2/∂out_h1| = |0.055399| + |−0.019049| = 0.074449',
    )
    expect(written('next.w5', 'point:1')).toBe('w5+ = 10(w5 − η · ∂E/∂w5) = 10(0.40 − 0.50 · 0.082167) = 3.589165')
  })

  it('can be written, set in LaTeX and read out on any network', () => {
    fc.assert(
      fc.property(anyStep, (any) => {
        const asked = askedAt(any)
        const seen = wholeOf(asked.tape)
        for (const { rewrites } of slipsFor(asked.tape, asked.of))
          for (const [id, formula] of rewrites) {
            const lines = rewrittenFormula(seen, id, formula, 6)
            const { rule, numbers, short, result } = lines
            const step = { ...asked.tape.steps[asked.tape.places.get(id)!]!, formula }
            const tex = formulaTex(lines)
            const text = formulaText([rule, numbers, short, result])
            const spoken = spokenFormula({ seen, step, decimals: 6, words: formulaWordsEn })
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
