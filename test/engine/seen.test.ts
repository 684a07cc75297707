import { expect, it } from 'vitest'
import { articleExample, recordIteration, valueIn, type QuantityId, type Seen } from '../../src/engine'

const tape = recordIteration(articleExample)
const onlyOutputs: Seen = { tape, shows: (id: QuantityId) => (id === 'out.o1' ? 0 : null) }

it('a number that may be seen is given, a zero as well, and no other', () => {
  expect(valueIn(onlyOutputs, 'out.o1')).toBe(0)
  expect(() => valueIn(onlyOutputs, 'error')).toThrow('error is not to be seen yet')
})
