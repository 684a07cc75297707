import { describe, expect, it } from 'vitest'
import {
  absolute,
  articleExample,
  difference,
  evaluate,
  negative,
  quantity,
  readsOf,
  recordIteration,
  sum,
  type Expression,
} from '../../src/engine'
import { formulaWordsEn } from '../../src/i18n/texts/en/formulaWords'
import { formulaWordsZh } from '../../src/i18n/texts/zh/formulaWords'
import { formulaOf } from '../../src/notation/formulaOf'
import { formulaTex } from '../../src/notation/formulaTex'
import { formulaText } from '../../src/notation/formulaText'
import type { FormulaWords } from '../../src/notation/formulaWords'
import { spokenFormula } from '../../src/notation/spokenFormula'
import { wholeOf } from '../../src/session/sight'

const tape = recordIteration(articleExample)
const seen = wholeOf(tape)
const paths = [quantity('via.o1.h1'), quantity('via.o2.h1')]
const distance = absolute(difference(quantity('t1'), quantity('out.o1')))

/** The step of what hidden neuron 1 hears, if this were its formula. */
function stepWith(formula: Expression) {
  return { ...tape.steps[tape.places.get('dE_dout.h1')!]!, formula }
}

function written(formula: Expression) {
  const lines = formulaOf(seen, stepWith(formula), 6)
  return { tex: formulaTex(lines), text: formulaText([lines.rule]), numbers: formulaText([lines.numbers]) }
}

function heard(formula: Expression, words: FormulaWords = formulaWordsEn) {
  return spokenFormula({ seen, step: stepWith(formula), decimals: 6, words })
}

describe('the size of a number', () => {
  it('is the number without its sign', () => {
    expect(evaluate(distance, (id) => tape.values[id]!)).toBeCloseTo(0.74136507, 8)
    expect(readsOf(distance)).toEqual(['t1', 'out.o1'])
  })

  it('stands between bars, as tall as a derivative between them', () => {
    const sizes = written(sum(paths.map(absolute)))
    expect(sizes.text).toBe('∂E/∂out_h1 = |∂E_o1/∂out_h1| + |∂E_o2/∂out_h1|')
    expect(sizes.numbers).toBe('= |0.055399| + |−0.019049|')
    expect(sizes.tex).toContain(
      String.raw`\left|\dfrac{\partial E_{\mathrm{o1}}}{\partial \mathrm{out}_{\mathrm{h1}}}\right| + \left|\dfrac`,
    )
    expect(sizes.tex).not.toContain(String.raw`\left.`)
    expect(written(distance).tex).toContain(String.raw`= |\mathrm{target}_{\mathrm{o1}} - \mathrm{out}_{\mathrm{o1}}|`)
  })

  it('is called so where it is read out', () => {
    expect(heard(absolute(paths[0]!))).toContain('the size of 0.055399')
    expect(heard(distance)).toContain('the size of open bracket target o1 minus out o1 close bracket')
    expect(heard(distance, formulaWordsZh)).toContain('左括号 target o1 减 out o1 右括号 的绝对值')
  })
})

it('a sum behind a minus stands in brackets', () => {
  const minusBoth = negative(sum(paths))
  expect(written(minusBoth).numbers).toBe('= −(0.055399 + (−0.019049))')
  expect(written(difference(quantity('w1'), sum(paths))).text).toContain('w1 − (∂E_o1/∂out_h1 + ∂E_o2/∂out_h1)')
})
