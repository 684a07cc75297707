import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type QuantityId } from '../../src/engine'
import { originOf } from '../../src/notation/origin'

describe('the colour of a number', () => {
  it.each<[QuantityId, string]>([
    ['i1', 'given'],
    ['t2', 'given'],
    ['w5', 'given'],
    ['b1', 'given'],
    ['eta', 'given'],
    ['net.h1', 'forward'],
    ['error', 'forward'],
    ['delta.o1', 'backward'],
    ['via.o1.h1', 'backward'],
    ['grad.w5', 'backward'],
    ['next.w5', 'update'],
    ['next.out.o1', 'update'],
  ])('is that of the pass which writes it: %s is %s', (id, origin) => {
    expect(originOf(recordIteration(articleExample), id)).toBe(origin)
  })

  it('says that a bias which moves is given, and what it moves to is not', () => {
    const tape = recordIteration({ ...articleExample, biasRule: 'shared' })
    expect(originOf(tape, 'b1')).toBe('given')
    expect(originOf(tape, 'grad.b1')).toBe('backward')
    expect(originOf(tape, 'next.b1')).toBe('update')
  })
})
