import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberMath } from '../../src/notation/formulaOf'
import { mathText } from '../../src/notation/formulaText'
import { mathTex } from '../../src/notation/formulaTex'
import {
  numberParts,
  parameterParts,
  writeNumber,
  writeParameter,
  writeShort,
  writeSigned,
  type DecimalsShown,
} from '../../src/notation/numbers'
import { readNumber } from '../../src/engine/typed/readNumber'

const WRITERS = [writeNumber, writeParameter, writeSigned, texNumber, texParameter]
const DECIMALS = [4, 6, 9, 'all'] as const

const anySize = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.double({ min: -1e-4, max: 1e-4, noNaN: true }),
  fc.constantFrom(0, -0, 1e-6, 9.9999999e-7, 0.00099996, 0.099999, 1e9, 999_999_999.99999, 1e21, 5e-324),
)
const editable = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -1e-5, max: 1e-5, noNaN: true }),
)

function texNumber(value: number, decimals: DecimalsShown): string {
  return mathTex(numberMath(numberParts(value, decimals)))
}

function texParameter(value: number, decimals: DecimalsShown): string {
  return mathTex(numberMath(parameterParts(value, decimals)))
}

/** The digits of a text from the first that is not 0, without its power of ten. */
function significant(text: string): string {
  return text.replace(/ .*/, '').replace(/[^\d]/g, '').replace(/^0+/, '')
}

describe('a computed number', () => {
  it.each([
    [0.3775, 6, '0.377500'],
    [0.298371108760003, 9, '0.298371109'],
    [0.000438567734474, 4, '0.000439'],
    [0.00099996, 4, '0.00100'],
    [-0.022602540477475, 6, '−0.022603'],
    [3.5084786e-7, 9, '3.51 × 10⁻⁷'],
    [-9.9999e-7, 4, '−1.00 × 10⁻⁶'],
    [1e-6, 4, '0.00000100'],
    [1.5e12, 6, '1.50 × 10¹²'],
    [1e9, 6, '1.00 × 10⁹'],
    [999_999_999, 4, '999999999.0000'],
    [10.5, 2, '10.50'],
    // Three digits are there without going up to 100.
    [99.5, 0, '99.5'],
    [0.0123, 4, '0.0123'],
    [0, 6, '0.000000'],
    [-0, 6, '0.000000'],
    [0.1 + 0.2, 'all', '0.30000000000000004'],
    [3.5084786e-7, 'all', '3.5084786 × 10⁻⁷'],
    [Infinity, 6, '∞'],
    [-Infinity, 'all', '−∞'],
    [NaN, 6, '–'],
  ] as const)('%d with %s decimals is %s', (value, decimals, text) => {
    expect(writeNumber(value, decimals)).toBe(text)
  })

  it('says its sign when it is added to something', () => {
    expect(writeSigned(0.0553994246514, 6)).toBe('+0.055399')
    expect(writeSigned(-0.0190491182583, 6)).toBe('−0.019049')
    expect(writeSigned(-0, 4)).toBe('0.0000')
  })
})

it.each([
  [187, '187'],
  [11.66, '11.7'],
  [0.08217, '0.0822'],
  [0.01, '0.01'],
  [10, '10'],
  [-3, '−3'],
  [0, '0'],
  [-0, '0'],
  [2e12, '2.00 × 10¹²'],
  [0.5, '0.50'],
])('somebody would say %d as %s', (value, text) => {
  expect(writeShort(value)).toBe(text)
})

it('fewer significant digits than three may do where it is said', () => {
  expect(writeNumber(0.00042, 2, 1)).toBe('0.0004')
  expect(writeNumber(0.42, 1, 1)).toBe('0.4')
  expect(writeNumber(3.5084786e-7, 9, 1)).toBe('4 × 10⁻⁷')
})

describe('a number that people set', () => {
  it.each([
    [0.15, 9, '0.15'],
    [0.4, 9, '0.40'],
    [6, 4, '6.00'],
    [250, 4, '250'],
    [100, 4, '100'],
    [99, 4, '99.00'],
    [250.5, 4, '250.50'],
    [-1_000_000, 'all', '−1000000'],
    [0, 4, '0.00'],
    [-0, 'all', '0.00'],
    [0.358916479718, 6, '0.358916'],
    [2e-7, 6, '2.00 × 10⁻⁷'],
  ] as const)('%d with %s decimals is %s', (value, decimals, text) => {
    expect(writeParameter(value, decimals)).toBe(text)
  })

  it('keeps the zeros that tell of rounding', () => {
    expect(writeParameter(0.400000725, 4)).toBe('0.4000')
    expect(writeParameter(0.00039999, 4)).toBe('0.000400')
  })
})

describe('every number', () => {
  it('has the same digits in TeX', () => {
    expect(texNumber(-3.5084786e-7, 9)).toBe('-3.51 \\times 10^{-7}')
    expect(texParameter(-0.4, 9)).toBe('-0.40')
    expect(texNumber(Infinity, 4)).toBe('\\infty')
  })

  it('has the same digits in MathML', () => {
    fc.assert(
      fc.property(anySize, fc.constantFrom(...DECIMALS), (value, decimals) => {
        expect(mathText(numberMath(numberParts(value, decimals)))).toBe(writeNumber(value, decimals))
      }),
    )
  })

  it('is never written with an e, as NaN or as a zero with a sign', () => {
    fc.assert(
      fc.property(anySize, fc.constantFrom(...WRITERS), fc.constantFrom(...DECIMALS), (value, write, decimals) => {
        const text = write(value, decimals)
        expect(text.replaceAll('\\times', '')).not.toMatch(/[a-z]/i)
        expect(text).not.toMatch(/^[-−+][0.]+$/)
        expect(text.startsWith('-') || text.startsWith('−')).toBe(value < 0)
      }),
    )
  })

  it('shows at least three significant digits, unless it is zero', () => {
    fc.assert(
      fc.property(anySize, fc.constantFrom(4, 6, 9), (value, decimals) => {
        fc.pre(value !== 0)
        expect(significant(writeNumber(value, decimals)).length).toBeGreaterThanOrEqual(3)
      }),
    )
  })

  it('is rounded by no more than half of its last digit, and by no more than one in two hundred', () => {
    fc.assert(
      fc.property(
        editable,
        fc.constantFrom(4, 6, 9),
        fc.constantFrom(writeNumber, writeParameter),
        (value, decimals, write) => {
          const shown = valueOf(write(value, decimals))
          const rounding = 1 + 1e-9
          expect(Math.abs(shown - value)).toBeLessThanOrEqual(Math.abs(value) * 0.005 * rounding)
          expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals * rounding + Number.EPSILON * 1e6)
        },
      ),
    )
  })

  it('reads back to the same double when all digits are shown', () => {
    fc.assert(
      fc.property(editable, fc.constantFrom(writeNumber, writeParameter), (value, write) => {
        expect(valueOf(write(value, 'all')) === value).toBe(true)
      }),
    )
  })
})

function valueOf(text: string): number {
  const read = readNumber(text)
  if ('problem' in read) throw new Error(`${text} is ${read.problem}`)
  return read.value
}
