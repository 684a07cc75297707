import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem, type QuantityId } from '../../src/engine'
import { mathText } from '../../src/notation/formulaText'
import { mathTex } from '../../src/notation/formulaTex'
import { symbolMath } from '../../src/notation/symbolMath'
import { symbolParts } from '../../src/notation/symbols'
import { symbolText } from '../../src/notation/symbolText'
import { NETWORKS } from './networks'
import { flawsIn } from './mathLine'

const PER_NEURON: Problem = { ...articleExample, biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] }
const DEEP: Problem = {
  ...articleExample,
  shape: [1, 1, 1, 1],
  inputs: [0.05],
  targets: [0.01],
  weights: [0.1, 0.2, 0.3],
  biases: [0, 0, 0],
}

describe('a symbol', () => {
  it.each<[QuantityId, string, string, Problem]>([
    ['i1', 'i1', 'i_{1}', articleExample],
    ['t1', 'target_o1', '\\mathrm{target}_{\\mathrm{o1}}', articleExample],
    ['eta', 'η', '\\eta', articleExample],
    ['w5', 'w5', 'w_{5}', articleExample],
    ['next.w5', 'w5+', 'w_{5}^{+}', articleExample],
    ['b1', 'b1', 'b_{1}', articleExample],
    ['b_h1', 'b_h1', 'b_{\\mathrm{h1}}', PER_NEURON],
    ['next.b_h1', 'b_h1+', 'b_{\\mathrm{h1}}^{+}', PER_NEURON],
    ['grad.b_h1', '∂E/∂b_h1', '\\dfrac{\\partial E}{\\partial b_{\\mathrm{h1}}}', PER_NEURON],
    ['net.h1', 'net_h1', '\\mathrm{net}_{\\mathrm{h1}}', articleExample],
    ['next.out.o1', 'out_o1+', '\\mathrm{out}_{\\mathrm{o1}}^{+}', articleExample],
    ['error.o1', 'E_o1', 'E_{\\mathrm{o1}}', articleExample],
    ['error', 'E', 'E', articleExample],
    ['next.error', 'E+', 'E^{+}', articleExample],
    ['delta.o1', 'δ_o1', '\\delta_{\\mathrm{o1}}', articleExample],
    ['dE_dout.h1', '∂E/∂out_h1', '\\dfrac{\\partial E}{\\partial \\mathrm{out}_{\\mathrm{h1}}}', articleExample],
    [
      'slope.o1',
      '∂out_o1/∂net_o1',
      '\\dfrac{\\partial \\mathrm{out}_{\\mathrm{o1}}}{\\partial \\mathrm{net}_{\\mathrm{o1}}}',
      articleExample,
    ],
    [
      'via.o1.h1',
      '∂E_o1/∂out_h1',
      '\\dfrac{\\partial E_{\\mathrm{o1}}}{\\partial \\mathrm{out}_{\\mathrm{h1}}}',
      articleExample,
    ],
    ['grad.w5', '∂E/∂w5', '\\dfrac{\\partial E}{\\partial w_{5}}', articleExample],
    ['net.h2_1', 'net_h2_1', '\\mathrm{net}_{\\mathrm{h2,1}}', DEEP],
    [
      'via.h2_1.h1_1',
      '∂E/∂out_h1_1|_h2_1',
      '\\left.\\dfrac{\\partial E}{\\partial \\mathrm{out}_{\\mathrm{h1,1}}}\\right|_{\\mathrm{h2,1}}',
      DEEP,
    ],
  ])('of %s is %s', (id, text, tex, problem) => {
    const quantity = recordIteration(problem).quantities.get(id)!
    expect(symbolText(quantity)).toBe(text)
    expect(mathTex(symbolMath(quantity))).toBe(tex)
  })

  it('slants what varies, and sets names upright and low', () => {
    const { quantities } = recordIteration(articleExample)
    expect(symbolParts(quantities.get('next.w5')!)).toEqual([
      { text: 'w', italic: true },
      { text: '5', sub: true },
      { text: '+', sup: true },
    ])
    expect(symbolParts(quantities.get('net.h1')!)).toEqual([{ text: 'net' }, { text: 'h1', sub: true }])
  })

  it.each(NETWORKS)('stands for one quantity only, and reads the same in MathML: %s', (_, problem) => {
    const quantities = [...recordIteration(problem).quantities.values()]
    expect(new Set(quantities.map(symbolText)).size).toBe(quantities.length)
    for (const quantity of quantities) {
      expect(flawsIn(symbolMath(quantity))).toEqual([])
      expect(mathText(symbolMath(quantity))).toBe(symbolText(quantity))
    }
  })
})
