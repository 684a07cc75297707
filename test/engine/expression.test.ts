import { describe, expect, it } from 'vitest'
import { evaluate, readsOf, type Expression, type QuantityId } from '../../src/engine'
import { absolute, constant, quantity, sum } from '../../src/engine/expression'

const [w1, w2, i1] = [quantity('w1'), quantity('w2'), quantity('i1')]

it.each<[string, Expression, readonly string[]]>([
  ['a number', constant(2), []],
  ['a distance', absolute(w1), ['w1']],
  ['tanh', { kind: 'tanh', of: w1 }, ['w1']],
  ['the larger of two', { kind: 'larger', one: w1, other: w2 }, ['w1', 'w2']],
  ['one of two by its side of 0', { kind: 'sided', of: w2, above: 1, otherwise: 0 }, ['w2']],
  ['a logarithm with its factor', { kind: 'timesLog', factor: i1, of: w1 }, ['i1', 'w1']],
  ['a share', { kind: 'share', of: w1, among: [w1, w2], sum: quantity('sum') }, ['w1', 'sum']],
  ['a formula and what it comes to', { kind: 'becomes', from: w1, to: w2 }, ['w1', 'w2']],
  ['what is read twice', sum([w1, w2, w1]), ['w1', 'w2']],
])('%s reads each number once, in the order of first reading', (_, expression, reads) => {
  expect(readsOf(expression)).toEqual(reads)
})

it('a sum of one term is that term', () => {
  expect(sum([w1])).toBe(w1)
  expect(sum([w1, w2])).toEqual({ kind: 'sum', terms: [w1, w2] })
})

it('a number and a distance are written as what they are', () => {
  expect(constant(2)).toEqual({ kind: 'constant', value: 2 })
  expect(absolute(w1)).toEqual({ kind: 'absolute', of: w1 })
})

describe('an expression comes to', () => {
  const numbers = new Map<QuantityId, number>([
    ['w1', 3],
    ['w2', -2],
    ['i1', 0],
  ])

  it.each<[string, Expression, number]>([
    ['the size of a number', absolute(w2), 2],
    ['the size of a number above 0', absolute(w1), 3],
    ['the larger of two', { kind: 'larger', one: w1, other: w2 }, 3],
    ['the larger of two the other way round', { kind: 'larger', one: w2, other: w1 }, 3],
    ['one number above 0', { kind: 'sided', of: w1, above: 7, otherwise: 8 }, 7],
    ['another below 0', { kind: 'sided', of: w2, above: 7, otherwise: 8 }, 8],
    ['the other at 0', { kind: 'sided', of: i1, above: 7, otherwise: 8 }, 8],
    ['what it is worked out as', { kind: 'becomes', from: w1, to: w2 }, -2],
    ['nothing where the factor of a logarithm is 0', { kind: 'timesLog', factor: i1, of: i1 }, 0],
    ['an equal share of two that are alike', { kind: 'share', of: w1, among: [w1, w1], sum: i1 }, 0.5],
  ])('%s', (_, expression, value) => {
    expect(evaluate(expression, (id) => numbers.get(id)!)).toBe(value)
  })
})
