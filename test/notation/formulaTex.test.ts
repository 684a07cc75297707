import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem } from '../../src/engine'
import { formulaOf, type Formula } from '../../src/notation/formulaOf'
import { formulaTex } from '../../src/notation/formulaTex'
import { formulaText } from '../../src/notation/formulaText'
import { anyProblem } from '../support/problems'
import { wholeOf } from '../../src/session/sight'

function formula(id: string, changes: Partial<Problem> = {}): Formula {
  const tape = recordIteration({ ...articleExample, ...changes })
  return formulaOf(
    wholeOf(tape),
    tape.steps.find(({ writes }) => writes === id)!,
    6,
  )
}

const STEPS = [
  [
    'net.h1',
    String.raw`\mathrm{net}_{\mathrm{h1}} = w_{1} \cdot i_{1} + w_{2} \cdot i_{2} + b_{1} = 0.15 \cdot 0.05 + 0.20 \cdot 0.10 + 0.35 = 0.377500`,
    'net_h1 = w1 · i1 + w2 · i2 + b1 = 0.15 · 0.05 + 0.20 · 0.10 + 0.35 = 0.377500',
  ],
  [
    'out.h1',
    String.raw`\mathrm{out}_{\mathrm{h1}} = \sigma(\mathrm{net}_{\mathrm{h1}}) = \dfrac{1}{1 + e^{-\mathrm{net}_{\mathrm{h1}}}} = \dfrac{1}{1 + e^{-0.377500}} = 0.593270`,
    'out_h1 = σ(net_h1) = 1/(1 + e^(−net_h1)) = 1/(1 + e^(−0.377500)) = 0.593270',
  ],
  [
    'error.o1',
    String.raw`E_{\mathrm{o1}} = \tfrac{1}{2}(\mathrm{target}_{\mathrm{o1}} - \mathrm{out}_{\mathrm{o1}})^{2} = \tfrac{1}{2}(0.01 - 0.751365)^{2} = 0.274811`,
    'E_o1 = ½(target_o1 − out_o1)² = ½(0.01 − 0.751365)² = 0.274811',
  ],
  [
    'grad.w5',
    String.raw`\dfrac{\partial E}{\partial w_{5}} = \underbrace{\dfrac{\partial E}{\partial \mathrm{out}_{\mathrm{o1}}} \cdot \dfrac{\partial \mathrm{out}_{\mathrm{o1}}}{\partial \mathrm{net}_{\mathrm{o1}}}}_{\delta_{\mathrm{o1}}} \cdot \dfrac{\partial \mathrm{net}_{\mathrm{o1}}}{\partial w_{5}} = 0.741365 \cdot 0.186816 \cdot 0.593270 = \delta_{\mathrm{o1}} \cdot \mathrm{out}_{\mathrm{h1}} = 0.082167`,
    '∂E/∂w5 = ∂E/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5 = 0.741365 · 0.186816 · 0.593270 = δ_o1 · out_h1 = 0.082167',
  ],
  [
    'dE_dout.h1',
    String.raw`\dfrac{\partial E}{\partial \mathrm{out}_{\mathrm{h1}}} = \dfrac{\partial E_{\mathrm{o1}}}{\partial \mathrm{out}_{\mathrm{h1}}} + \dfrac{\partial E_{\mathrm{o2}}}{\partial \mathrm{out}_{\mathrm{h1}}} = 0.055399 + (-0.019049) = 0.036350`,
    '∂E/∂out_h1 = ∂E_o1/∂out_h1 + ∂E_o2/∂out_h1 = 0.055399 + (−0.019049) = 0.036350',
  ],
  [
    'next.w7',
    String.raw`w_{7}^{+} = w_{7} - \eta \cdot \dfrac{\partial E}{\partial w_{7}} = 0.50 - 0.50 \cdot (-0.022603) = 0.511301`,
    'w7+ = w7 − η · ∂E/∂w7 = 0.50 − 0.50 · (−0.022603) = 0.511301',
  ],
] as const

describe('a formula in one line', () => {
  it.each(STEPS)('of LaTeX, for %s', (id, tex) => {
    expect(formulaTex(formula(id))).toBe(tex)
  })

  it.each(STEPS)('of plain text, for %s', (id, _, text) => {
    const { rule, numbers, short, result } = formula(id)
    expect(formulaText([rule, numbers, short, result])).toBe(text)
  })

  it('writes brackets around fractions as tall as they are', () => {
    expect(formulaTex(formula('grad.w1'))).toContain(
      String.raw`\left(\dfrac{\partial E_{\mathrm{o1}}}{\partial \mathrm{out}_{\mathrm{h1}}} + \dfrac{\partial E_{\mathrm{o2}}}{\partial \mathrm{out}_{\mathrm{h1}}}\right) \cdot`,
    )
  })

  it('writes very small and very large numbers with their power of ten', () => {
    const tiny = formula('next.w1', { learningRate: 2e-9, inputs: [0, 0.1] })
    expect(formulaTex(tiny)).toMatch(/2\.00 \\times 10\^\{-9\} \\cdot 0\.000000 = /)
    expect(formulaText([tiny.numbers])).toBe('= 0.15 − 2.00 × 10⁻⁹ · 0.000000')
  })

  it('is plain LaTeX for any network: no sign that TeX does not know, every brace closed, no mark of ours', () => {
    fc.assert(
      fc.property(anyProblem(), fc.constantFrom(4, 9, 'all' as const), (problem, decimals) => {
        const tape = recordIteration(problem)
        for (const step of tape.steps) {
          const tex = formulaTex(formulaOf(wholeOf(tape), step, decimals))
          expect(tex).toMatch(/^[ -~]+$/)
          expect(tex).not.toMatch(/undefined|data-|class/)
          expect(tex.split('{').length).toBe(tex.split('}').length)
          expect(tex.split('\\left').length).toBe(tex.split('\\right').length)
        }
      }),
      { numRuns: 12 },
    )
  })
})
