import { describe, expect, it } from 'vitest'
import { significantDigits } from '../../src/engine/typed/significantDigits'

describe('the significant digits of a number as it was typed', () => {
  it.each([
    ['0.082', 2],
    ['.0820', 3],
    ['0.08216704056', 10],
    ['0,0822', 3],
    ['−12.50', 4],
    ['100', 3],
    ['10.02', 4],
    ['5e-10', 1],
    ['5.00E+12', 3],
    ['3.51 × 10⁻⁷', 3],
    ['3.51 · 10⁻⁷', 3],
    ['1’230.5', 5],
    ['3.5x10^-17', 2],
    ['2.25*10^12', 3],
    ['０．０５０', 2],
    ['7', 1],
    ['10^-3', 1],
    ['10⁻¹²', 1],
    ['1.0 × 10**-3', 2],
    ['= 0.3775', 4],
    ['०.४०', 2],
  ])('%s has %i', (text, digits) => {
    expect(significantDigits(text)).toBe(digits)
  })

  it.each(['0', '0.000', '-0', ''])('“%s” has one, though none of its digits says anything', (text) => {
    expect(significantDigits(text)).toBe(1)
  })
})
