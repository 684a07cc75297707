import fc from 'fast-check'
import { expect, it } from 'vitest'
import { articleExample, quantityIdIn, recordIteration } from '../../src/engine'
import { anyProblem } from '../support/problems'

it('takes a text for the name of a number exactly where the network has it', () => {
  const { quantities } = recordIteration(articleExample)
  for (const text of [
    'w5',
    'net.h1',
    'next.out.o2',
    'via.o1.h2',
    'grad.w8',
    'next.w1',
    'eta',
    'error',
    't1',
    'i2',
    'b1',
  ])
    expect(quantityIdIn(quantities, text)).toBe(text)
  for (const text of [
    '',
    'w9',
    'W5',
    ' w5',
    'net.h3',
    'net.i1',
    'via.h1.i1',
    'grad.b1',
    'next.eta',
    'constructor',
    'b_h1',
  ])
    expect(quantityIdIn(quantities, text)).toBeNull()
})

it('knows every number of any network by its name', () => {
  fc.assert(
    fc.property(anyProblem(), (problem) => {
      const { quantities, values } = recordIteration(problem)
      expect(Object.keys(values).filter((text) => quantityIdIn(quantities, text) !== text)).toEqual([])
    }),
  )
})
