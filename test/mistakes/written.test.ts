import fc from 'fast-check'
import { expect, it } from 'vitest'
import { heardEn } from '../../src/i18n/texts/en/heard'
import { slipsFor } from '../../src/mistakes/rules/rulesFor'
import { formulaOf } from '../../src/notation/formulaOf'
import { formulaTex } from '../../src/notation/formulaTex'
import { formulaText } from '../../src/notation/formulaText'
import { spokenFormula } from '../../src/notation/spokenFormula'
import { wholeOf } from '../../src/session/sight'
import { flawsIn } from '../notation/mathLine'
import { anyStep, askedAt } from './networks'

it('every formula of a mistake can be written, set in LaTeX and read out', () => {
  fc.assert(
    fc.property(anyStep, (any) => {
      const { tape, of } = askedAt(any)
      const seen = wholeOf(tape)
      for (const { rewrites } of slipsFor(tape, of))
        for (const [id, formula] of rewrites) {
          const step = { ...tape.steps[tape.places.get(id)!]!, formula }
          const lines = formulaOf(seen, step, 6)
          const { rule, numbers, short, result } = lines
          expect([...rule, ...numbers, ...short, ...result].flatMap(flawsIn)).toEqual([])
          const tex = formulaTex(lines)
          expect(tex.match(/\\left/g)?.length).toBe(tex.match(/\\right/g)?.length)
          const text = formulaText([rule, numbers, short, result])
          const spoken = spokenFormula({ seen, step, decimals: 6, words: heardEn.math })
          for (const words of [tex, text, spoken]) expect(words).not.toMatch(/NaN|undefined|\[object/)
        }
    }),
    { numRuns: 60 },
  )
})
