import { expect, it } from 'vitest'
import { lengthOf } from '../../src/engine/gradientSize'

it.each([
  [[3, 4], 5],
  [[-2, 3, 6], 7],
  [[1, -4, 8], 9],
  [[-7], 7],
  [[0, -0], 0],
  [[], 0],
])('measures an arrow by Pythagoras: %j is %d long', (components, length) => {
  expect(lengthOf(components)).toBeCloseTo(length, 14)
})

it.each([2 ** 1000, 2 ** -1000, 2 ** -1070])(
  'measures arrows whose squares no double can hold: 3, 4 and 5 times %d',
  (unit) => {
    expect(lengthOf([3 * unit, -4 * unit])).toBe(5 * unit)
  },
)

it('is as lost as its components are', () => {
  expect(lengthOf([1, -Infinity])).toBe(Infinity)
  expect(lengthOf([1, NaN])).toBeNaN()
})
