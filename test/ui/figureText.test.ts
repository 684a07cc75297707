import { expect, it } from 'vitest'
import { writeComputed } from '../../src/ui/panels/compare/figureText'

it('of a number no more digits are written than a double has', () => {
  const figure = { there: null, quantity: 'w1', of: 'value', sign: 1, iteration: 0 } as const
  // The double next to 0.1 is 0.1000000000000000055….
  expect(writeComputed(0.1, { ...figure, printed: '0.1000000000000000' })).toBe('0.10000000000000001')
  expect(writeComputed(0.1, { ...figure, printed: '0.1000' })).toBe('0.100000')
  expect(writeComputed(0, { ...figure, printed: '0.00' })).toBe('0.0000')
})
