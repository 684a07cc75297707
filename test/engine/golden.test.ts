import { describe, expect, it } from 'vitest'
import { recordIteration, type QuantityId } from '../../src/engine'
import { expectDigits, goldenSteps, PROBLEM_OF_RULE, quantityOfGolden } from '../support/golden'
import { practiceNetworks } from '../support/practice'

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

describe.each(practiceNetworks())('practice network $called', ({ problem, numbers }) => {
  const { values } = recordIteration(problem)

  it.each(numbers)('gives the golden $id', ({ id, text }) => {
    expectDigits(values[id], text)
  })
})
