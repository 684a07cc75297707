import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Expression, type QuantityId } from '../../src/engine'
import { difference, negative, product, quantity, sum } from '../../src/engine/expression'
import { formulaText } from '../../src/notation/formulaText'
import { rewrittenFormula } from '../../src/notation/rewrittenFormula'
import { wholeOf } from '../../src/session/sight'
import { allIn } from './mathLine'

const seen = wholeOf(recordIteration(articleExample))
const [rate, out, target, w7, net, bias] = (['eta', 'out.o1', 't1', 'grad.w7', 'net.h1', 'b1'] as const).map((id) =>
  quantity(id),
) as [Expression, Expression, Expression, Expression, Expression, Expression]
/** Nothing of it stands in any of the formulas below. */
const OTHER = product(rate, quantity('w1'))

function written(formula: Expression, other?: Expression, writes: QuantityId = 'delta.o1'): readonly string[] {
  const { rule, numbers, result } = rewrittenFormula(seen, writes, formula, 4, other)
  return [rule, numbers, result].map((line) => formulaText([line]))
}

/** What is framed in the rule and in the numbers. */
function framed(formula: Expression, other?: Expression): readonly string[] {
  const { rule, numbers } = rewrittenFormula(seen, 'delta.o1', formula, 4, other)
  return [...rule, ...numbers]
    .flatMap(allIn)
    .filter(({ attributes }) => attributes['class'] === 'odd')
    .map((node) => formulaText([[node]]))
}

describe('a formula that takes the place of another', () => {
  it('is written with its numbers and with what it comes to', () => {
    // The article: δ_o1 is 0.1385.
    expect(written(product(rate, out))).toEqual(['δ_o1 = η · out_o1', '= 0.50 · 0.7514', '= 0.1385'])
    expect(rewrittenFormula(seen, 'delta.o1', product(rate, out), 4)).toMatchObject({
      factors: [],
      brace: null,
      short: [],
    })
  })

  it('frames nothing beside itself', () => {
    expect(framed(product(rate, out))).toEqual([])
    expect(framed(product(rate, out), OTHER)).toEqual(['out_o1', '0.7514'])
  })

  // The article: ∂E/∂w7 is −0.0226, net_h1 0.3775.
  it.each<[string, Expression, string, string]>([
    ['a sum', difference(out, target), '(out_o1 − target_o1)', '(0.7514 − 0.01)'],
    ['a sum of two', sum([net, bias]), '(net_h1 + b1)', '(0.3775 + 0.35)'],
    ['a negative number', w7, '∂E/∂w7', '(−0.0226)'],
    ['a minus', negative(out), '(−out_o1)', '(−0.7514)'],
    ['a product that begins with a negative number', product(w7, out), '∂E/∂w7 · out_o1', '(−0.0226 · 0.7514)'],
    ['a product of others', product(out, w7), 'out_o1 · ∂E/∂w7', '0.7514 · (−0.0226)'],
    ['a positive number', net, 'net_h1', '0.3775'],
  ])('puts %s in brackets after a sign where it would have them as a number', (_, piece, symbols, numbers) => {
    expect(written(product(rate, piece), OTHER).slice(0, 2)).toEqual([`δ_o1 = η · ${symbols}`, `= 0.50 · ${numbers}`])
  })

  it('frames several pieces, each as what it is', () => {
    expect(framed(sum([out, net]), product(rate, bias))).toEqual(['out_o1', 'net_h1', '0.7514', '0.3775'])
  })
})
