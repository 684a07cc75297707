import { expect, it } from 'vitest'
import { readNumber } from '../../../src/engine/typed/readNumber'
import { withOtherSign } from '../../../src/ui/parts/withOtherSign'

it.each([
  ['0.4', -0.4],
  ['-0.4', 0.4],
  ['+.4', -0.4],
  ['–0.4', 0.4],
  ['－０.４', 0.4],
  ['− 0,4', 0.4],
  ['\u200e-0.4', 0.4],
  ['= -0.4', 0.4],
  ['10⁻³', -0.001],
  ['−3.51 × 10⁻⁷', 3.51e-7],
])('%s has the other sign, whatever its minus is written by, and has it back', (text, other) => {
  expect(readNumber(withOtherSign(text))).toEqual({ value: other })
  expect(readNumber(withOtherSign(withOtherSign(text)))).toEqual(readNumber(text))
})

it.each([
  ['', '-'],
  ['-', ''],
  ['.', '-.'],
])('what is begun has a minus or none: “%s”', (text, other) => {
  expect(withOtherSign(text)).toBe(other)
})
