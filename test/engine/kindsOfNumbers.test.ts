import { expect, it } from 'vitest'
import { articleExample, quantityIdIn, recordIteration, type Problem, type Quantity } from '../../src/engine'

const shared: Problem = { ...articleExample, biasRule: 'shared' }

function quantityIn(problem: Problem, id: string): Quantity {
  const { quantities } = recordIteration(problem)
  return quantities.get(quantityIdIn(quantities, id)!)!
}

it.each([
  ['i2', { kind: 'input' }],
  ['t1', { kind: 'target' }],
  ['w5', { kind: 'weight', when: 'now' }],
  ['b1', { kind: 'bias', when: 'now' }],
  ['eta', { kind: 'rate' }],
  ['net.h1', { kind: 'net', when: 'now' }],
  ['out.o2', { kind: 'out', when: 'now' }],
  ['error.o1', { kind: 'error', when: 'now' }],
  ['error', { kind: 'total', when: 'now' }],
  ['dE_dout.o1', { kind: 'dE_dout' }],
  ['slope.h2', { kind: 'slope' }],
  ['delta.h1', { kind: 'delta' }],
  ['via.o2.h1', { kind: 'via' }],
  ['grad.w1', { kind: 'weightGradient' }],
  ['grad.b2', { kind: 'biasGradient' }],
  ['next.w1', { kind: 'weight', when: 'next' }],
  ['next.b2', { kind: 'bias', when: 'next' }],
  ['next.net.o1', { kind: 'net', when: 'next' }],
  ['next.error', { kind: 'total', when: 'next' }],
])('%s is known as what it is: %j', (id, what) => {
  expect(quantityIn(shared, id)).toMatchObject({ id, ...what })
})

it.each([
  ['w7', { edge: { id: 'w7', from: { id: 'h1' }, to: { id: 'o2' } } }],
  ['via.o2.h1', { edge: { id: 'w7' } }],
  ['next.w7', { edge: { id: 'w7' } }],
  ['grad.w7', { edge: { id: 'w7' } }],
  ['grad.b2', { bias: { id: 'b2', feeds: [{ id: 'o1' }, { id: 'o2' }] } }],
  ['next.b2', { bias: { id: 'b2' } }],
  ['t2', { node: { id: 'o2', kind: 'output' } }],
])('%s knows where it lives', (id, where) => {
  expect(quantityIn(shared, id)).toMatchObject(where)
})
