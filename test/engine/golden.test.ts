import { describe, expect, it } from 'vitest'
import { recordIteration, type QuantityId } from '../../src/engine'
import { expectDigits, golden, goldenSteps, PROBLEM_OF_RULE, quantityOfGolden } from '../support/golden'

const article = recordIteration(PROBLEM_OF_RULE.standard).values
const shared = recordIteration(PROBLEM_OF_RULE.bias_shared).values
const perNeuron = recordIteration(PROBLEM_OF_RULE.bias_per_neuron).values

describe('one iteration of the article’s example', () => {
  it.each(goldenSteps().map(({ id, golden: text, optional }) => ({ id, text, values: optional ? shared : article })))(
    'gives $text for $id',
    ({ id, text, values }) => expectDigits(values[quantityOfGolden(id)], text),
  )

  it('has a step for every golden number and no other', () => {
    const written = recordIteration(PROBLEM_OF_RULE.standard).steps.map(({ writes }) => writes)
    const expected = goldenSteps().flatMap(({ id, optional }) => (optional ? [] : [quantityOfGolden(id)]))
    expect(written).toEqual(expected)
  })

  it.each<[QuantityId, string]>([
    ['grad.b_h1', '0.00877135468949'],
    ['grad.b_h2', '0.00995425470522'],
    ['grad.b_o1', '0.138498561629'],
    ['grad.b_o2', '-0.0380982365166'],
    ['next.b_h1', '0.345614322655'],
    ['next.b_h2', '0.345022872647'],
    ['next.b_o1', '0.530750719186'],
    ['next.b_o2', '0.619049118258'],
    ['next.out.o1', '0.728441762234'],
    ['next.out.o2', '0.778376920301'],
    ['next.error', '0.280471446791'],
  ])('moves one bias per neuron by its own δ: %s is %s', (id, text) => expectDigits(perNeuron[id], text))

  it.each<[QuantityId, string]>([
    ['next.out.h1', '0.590995531327'],
    ['next.out.h2', '0.594614536407'],
    ['next.net.o1', '1.00491672786'],
    ['next.net.o2', '1.18577543763'],
    ['next.out.o1', '0.732024167095'],
    ['next.out.o2', '0.765984653362'],
    ['next.error.o1', '0.260659448935'],
    ['next.error.o2', '0.0250914377648'],
    ['next.error', '0.285750886699'],
  ])('computes with the new shared biases in the check: %s is %s', (id, text) => expectDigits(shared[id], text))

  it('has no gradient of a bias that is never trained', () => {
    expect(Object.keys(article).filter((id) => /^(grad|next)\.b/.test(id))).toEqual([])
  })
})

interface PracticeNet {
  readonly x: readonly string[]
  readonly t: readonly string[]
  readonly w: readonly string[]
  readonly b: readonly string[]
  readonly lr: string
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

describe.each(Object.entries(golden('practice.json') as Record<string, PracticeNet>))(
  'practice network %s',
  (_, net) => {
    const { values } = recordIteration({
      ...PROBLEM_OF_RULE.standard,
      inputs: net.x.map(Number),
      targets: net.t.map(Number),
      weights: net.w.map(Number),
      biases: net.b.map(Number),
      learningRate: Number(net.lr),
    })

    it.each(Object.entries(net.values).filter(([key]) => !key.endsWith('_plus')))(
      'gives the golden %s',
      (key, text) => {
        expectDigits(values[quantityOfPractice(key)], String(text))
      },
    )

    it('gives the golden new weights and the golden new error', () => {
      ;(net.values['w_plus'] as readonly string[]).forEach((text, i) => expectDigits(values[`next.w${i + 1}`], text))
      expectDigits(values['next.error'], String(net.values['E_plus']))
    })
  },
)

function quantityOfPractice(key: string): QuantityId {
  const id = key
    .replace(/^E$/, 'error')
    .replace(/^E_/, 'error.')
    .replace(/^(net|out)_/, '$1.')
    .replace(/^dE\/dout_/, 'dE_dout.')
    .replace(/^dout\/dnet_/, 'slope.')
    .replace(/^d_/, 'delta.')
    .replace(/^dE(o\d)\/dout_(h\d)$/, 'via.$1.$2')
    .replace(/^w(\d)$/, 'grad.w$1')
  // A name that is none has no number to compare.
  return id as QuantityId
}
