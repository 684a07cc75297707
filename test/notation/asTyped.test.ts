import { expect, it } from 'vitest'
import { asTyped, typedWithin } from '../../src/notation/asTyped'

it.each([
  ['.0820', '0.0820'],
  ['-.4', '−0.4'],
  ['−0.50', '−0.50'],
  ['0,125', '0.125'],
  ['1e-3', '0.001'],
  // Few digits are not rounded to fewer, up to the next power of ten.
  ['.5', '0.5'],
  ['9.5', '9.5'],
  ['-0,96', '−0.96'],
  // A zero has the decimals that it was typed with.
  ['0', '0'],
  ['-0', '0'],
  ['− 0', '0'],
  ['=0', '0'],
  ['= 0.3775', '0.3775'],
  ['.000', '0.000'],
  ['0,00', '0.00'],
  ['0.00e5', '0.00'],
  ['0.00E5', '0.00'],
  ['0.0 × 10^3', '0.0'],
  ['0.00*10³', '0.00'],
  // More than fifteen digits no double holds.
  ['0.12345678901234567890', '0.123456789012346'],
  ['0.00000000000000000000', '0.000000000000000'],
  // What is no number is given back as it was meant.
  ['abc', 'abc'],
  [' ０．５ x', '0.5 x'],
])('%j is written %s', (text, written) => {
  expect(asTyped(text)).toBe(written)
})

it.each([
  // What has room stands as it was typed.
  [' 0,0820 ', '0,0820'],
  ['8.22 × 10⁻²', '8.22 × 10⁻²'],
  ['0.08216704112345678900', '0.0821670411'],
  ['8.216704112345678900e-2', '0.0821670411'],
  ['−0.000000082167041123', '−8.22 × 10⁻⁸'],
  ['0.00000000000000000', '0'],
])('%j is written %s where there is room for twelve characters', (text, written) => {
  expect(typedWithin(text, 12)).toBe(written)
})
