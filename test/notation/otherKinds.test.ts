import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordIteration, type Problem, type QuantityId } from '../../src/engine'
import { formulaOf, type Formula } from '../../src/notation/formulaOf'
import { formulaTex, mathTex } from '../../src/notation/formulaTex'
import { formulaText } from '../../src/notation/formulaText'
import { overSamples, sampleTerms } from '../../src/notation/overSamples'
import type { FormulaWords } from '../../src/notation/formulaWords'
import { spokenFormula } from '../../src/notation/spokenFormula'
import { symbolMath } from '../../src/notation/symbolMath'
import { symbolParts } from '../../src/notation/symbols'
import { symbolText } from '../../src/notation/symbolText'
import { formulaWordsEn } from '../../src/i18n/texts/en/formulaWords'
import { formulaWordsZh } from '../../src/i18n/texts/zh/formulaWords'
import { RELU_SOFTMAX, XOR } from '../support/otherExamples'
import { allIn, textOf } from './mathLine'
import { charactersIn } from './woff2'
import { stepOf, written } from './written'

const FONTS = join(import.meta.dirname, '../../src/ui/formula/fonts')

describe('symbols of other networks', () => {
  it.each<[QuantityId, Problem, string, string]>([
    ['sum', RELU_SOFTMAX, 'Σ e^net', '\\Sigma e^{\\mathrm{net}}'],
    ['next.sum', RELU_SOFTMAX, 'Σ e^net+', '\\Sigma e^{\\mathrm{net}^{+}}'],
    [
      'slope.o1.o2',
      RELU_SOFTMAX,
      '∂out_o1/∂net_o2',
      '\\dfrac{\\partial \\mathrm{out}_{\\mathrm{o1}}}{\\partial \\mathrm{net}_{\\mathrm{o2}}}',
    ],
    ['sample2.error', XOR, 'E(2)', 'E^{(2)}'],
    ['next.sample2.error', XOR, 'E(2)+', 'E^{(2)+}'],
    ['sample2.grad.w5', XOR, '∂E(2)/∂w5', '\\dfrac{\\partial E^{(2)}}{\\partial w_{5}}'],
    ['batch.error', XOR, 'E', 'E'],
    ['next.batch.error', XOR, 'E+', 'E^{+}'],
    ['batch.w5', XOR, '∂E/∂w5', '\\dfrac{\\partial E}{\\partial w_{5}}'],
  ])('of %s', (id, problem, text, tex) => {
    const quantity = recordIteration(problem).quantities.get(id)!
    expect(symbolText(quantity)).toBe(text)
    expect(mathTex(symbolMath(quantity))).toBe(tex)
  })
})

describe('formulas of other networks', () => {
  it('write the sum over the outputs with its sign, and each share as a part of it', () => {
    expect(written(RELU_SOFTMAX, 'sum').rule).toBe('Σe^(net) = e^(net_o1) + e^(net_o2)')
    expect(written(RELU_SOFTMAX, 'out.o1').rule).toBe('out_o1 = softmax(net_o1) = e^(net_o1)/Σe^(net)')
    const tape = recordIteration(RELU_SOFTMAX)
    expect(symbolText(tape.quantities.get('sum')!)).toBe('Σ e^net')
  })

  it('set the power of e high on one line as well, with no caret', () => {
    const { quantities } = recordIteration(RELU_SOFTMAX)
    expect(symbolParts(quantities.get('next.sum')!)).toEqual([
      { text: 'Σ e' },
      { text: 'net', sup: true },
      { text: '+', sup: true },
    ])
  })

  it('give a weight into softmax as δ times what was sent: its δ is no product of two', () => {
    expect(written(RELU_SOFTMAX, 'grad.w5').rule).toBe('∂E/∂w5 = δ_o1 · out_h1')
  })

  it('write what is exactly 0 as 0, and a slope with a corner by where it holds', () => {
    expect(written(RELU_SOFTMAX, 'delta.h2')).toMatchObject({ numbers: expect.stringMatching(/ · 0$/), result: '= 0' })
    expect(written(RELU_SOFTMAX, 'slope.h2').rule).toMatch(/= 1 \(net_h2 > 0\), 0 \(net_h2 ≤ 0\)$/)
  })

  it('take a sum over samples together under one sign, with a term for each sample', () => {
    const tape = recordIteration(XOR, 2)
    const seen = { tape, shows: (one: QuantityId) => tape.values[one] ?? null }
    expect(formulaText([overSamples(seen, stepOf(tape, 'batch.w5')).rule])).toBe('∂E/∂w5 = Σ_(s=1)^4 ∂E^(s)/∂w5')
    const terms = sampleTerms(seen, stepOf(tape, 'batch.w5'))
    expect(terms.map(({ id }) => id)).toEqual(['sample1.grad.w5', 'sample2.grad.w5', 'grad.w5', 'sample4.grad.w5'])
  })

  it('take the errors after the update together with the plus of each', () => {
    const tape = recordIteration(XOR)
    const seen = { tape, shows: (one: QuantityId) => tape.values[one] ?? null }
    const step = stepOf(tape, 'next.batch.error')
    expect(formulaText([overSamples(seen, step).rule])).toBe('E+ = Σ_(s=1)^4 E^(s)+')
    const said = (words: FormulaWords): string => spokenFormula({ seen, step, decimals: 4, words })
    expect(said(formulaWordsEn)).toContain('the sum over all 4 samples of the updated E of each. ')
    expect(said(formulaWordsZh)).toContain('对全部 4 个样本求和：每个样本更新后的 E。')
  })

  it('are the same sum for every sample that is shown, in LaTeX and read out as in MathML', () => {
    for (const [batch, mean, spoken] of [
      ['sum', '', 'the sum over all 4 samples of'],
      ['mean', '\\dfrac{1}{4}', 'the mean over all 4 samples of'],
    ] as const)
      for (const sample of [0, 2]) {
        const tape = recordIteration({ ...XOR, batch }, sample)
        const seen = { tape, shows: (one: QuantityId) => tape.values[one] ?? null }
        const step = stepOf(tape, 'batch.w5')
        const formula = formulaOf(seen, step, 4)
        const rule = `\\dfrac{\\partial E}{\\partial w_{5}} = ${mean}\\Sigma _{s = 1}^{4}\\dfrac{\\partial E^{(s)}}{\\partial w_{5}}`
        expect(formulaTex(formula).startsWith(`${rule} = `)).toBe(true)
        expect(formula.numbers.flatMap(allIn).filter(({ attributes }) => attributes['data-value'])).toHaveLength(4)
        expect(spokenFormula({ seen, step, decimals: 4, words: formulaWordsEn })).toContain(
          `equals ${spoken} the derivative of the E of each with respect to w5. In numbers: `,
        )
      }
  })

  it('of many samples are their sum and what it comes to, without a term for each', () => {
    const otherSamples = Array.from({ length: 9 }, (_, i) => ({ inputs: [i / 9, 1], targets: [0.5] }))
    const tape = recordIteration({ ...XOR, otherSamples })
    const seen = { tape, shows: (one: QuantityId) => tape.values[one] ?? null }
    const step = stepOf(tape, 'batch.error')
    const value = tape.values['batch.error'].toFixed(4)
    expect(formulaText([formulaOf(seen, step, 4).rule])).toBe('E = Σ_(s=1)^10 E^(s)')
    expect(formulaOf(seen, step, 4).numbers).toEqual([])
    expect(spokenFormula({ seen, step, decimals: 4, words: formulaWordsEn })).toBe(
      `E equals the sum over all 10 samples of the E of each. Result: ${value}.`,
    )
    expect(spokenFormula({ seen, step, decimals: 4, words: formulaWordsZh })).toBe(
      `E 等于 对全部 10 个样本求和：每个样本的 E。结果：${value}。`,
    )
  })

  it('write the number of a sample above in brackets, apart from an output’s below', () => {
    const { quantities } = recordIteration(XOR, 2)
    expect(symbolText(quantities.get('sample2.grad.w5')!)).toBe('∂E(2)/∂w5')
    expect(mathTex(symbolMath(quantities.get('sample2.grad.w5')!))).toBe('\\dfrac{\\partial E^{(2)}}{\\partial w_{5}}')
    expect(symbolParts(quantities.get('sample2.error')!)).toEqual([
      { text: 'E', italic: true },
      { text: '(2)', sup: true },
    ])
  })

  it('become LaTeX without a sign that LaTeX does not know', () => {
    for (const formula of formulasOf(RELU_SOFTMAX)) expect(formulaTex(formula)).not.toMatch(/undefined|[^ -~–]/)
  })

  it('ask the fonts for no character that they lack', () => {
    const files = ['math-regular', 'math-more'].map((file) => charactersIn(join(FONTS, `${file}.woff2`)))
    const other: Problem = { ...RELU_SOFTMAX, activations: ['leaky-relu', 'tanh'], loss: 'square' }
    const upright = [...formulasOf(RELU_SOFTMAX), ...formulasOf(other), ...formulasOf(XOR)]
      .flatMap(({ rule, numbers, short, result }) => [...rule, ...numbers, ...short, ...result])
      .flatMap(allIn)
      .filter(
        ({ tag, attributes, content }) => tag !== 'mi' || attributes['mathvariant'] === 'normal' || content.length > 1,
      )
      .flatMap((node) => Array.from(textOf(node)))
    expect(new Set(upright.filter((one) => files.every((file) => !file.has(one))))).toEqual(new Set())
  })
})

function formulasOf(problem: Problem): readonly Formula[] {
  const tape = recordIteration(problem)
  return tape.steps.map((step) => formulaOf({ tape, shows: (id) => tape.values[id] ?? null }, step, 6))
}
