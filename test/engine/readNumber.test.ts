import { describe, expect, it } from 'vitest'
import { isUnfinished, readNumber } from '../../src/engine/typed/readNumber'

describe('a number as people type it', () => {
  it.each([
    ['.4', 0.4],
    ['-.4', -0.4],
    ['+4', 4],
    ['5.', 5],
    ['−0.4', -0.4],
    ['–0.4', -0.4],
    ['－0.4', -0.4],
    ['０．４', 0.4],
    ['0。4', 0.4],
    ['  0.4 ', 0.4],
    ['\u30000.4\u00a0', 0.4],
    ['− 0.4', -0.4],
    ['1e-3', 0.001],
    ['1E3', 1000],
    ['3.51 × 10⁻⁷', 3.51e-7],
    ['−3.51×10^-7', -3.51e-7],
    ['2*10²', 200],
    ['1000000', 1_000_000],
    ['4.9e-324', 5e-324],
    ['0e-400', 0],
    ['0 × 10⁻⁴⁰⁰', 0],
    ['٠٫٤', 0.4],
    ['۰٫۴', 0.4],
    ['٠،٤', 0.4],
    ['०.४', 0.4],
    ['๐.๔๙', 0.49],
    ['ー0.4', -0.4],
  ])('%s is read', (text, value) => {
    expect(readNumber(text)).toEqual({ value })
  })

  it.each([
    ['a zero-width space', '\u200b0.4'],
    ['a zero-width space inside', '0.\u200b4'],
    ['a word joiner', '0.4\u2060'],
    ['the mark that files begin with', '\ufeff0.4'],
    ['a mark from left to right', '\u200e0.4\u200e'],
    ['a mark from right to left', '\u200f0.4'],
    ['an isolate', '\u20660.4\u2069'],
    ['an embedding', '\u202a0.4\u202c'],
    ['an Arabic letter mark', '\u061c0.4'],
    ['a soft hyphen', '0.\u00ad4'],
    ['a joiner and a selector', '0\u200d.\ufe0e4'],
    ['a no-break space', '\u00a00.4'],
    ['thin and narrow spaces', '\u20090.4\u202f'],
    ['a line end', '0.4\r\n'],
    ['a tabulator', '\t0.4'],
  ])('is read as what is seen of it where it was pasted with %s', (_, text) => {
    expect(readNumber(text)).toEqual({ value: 0.4 })
  })

  it.each(['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\uff0d', '\ufe63', '\u2796'])(
    'takes the dash %s for a minus',
    (dash) => {
      expect(readNumber(`${dash}0.4`)).toEqual({ value: -0.4 })
      expect(readNumber(`${dash}\u20091e${dash}3`)).toEqual({ value: -0.001 })
    },
  )

  it.each([
    ['0,4', 0.4],
    ['-0,4', -0.4],
    ['0，4', 0.4],
    ['0、4', 0.4],
    [',4', 0.4],
    ['5,', 5],
    ['1,5e-3', 0.0015],
    ['3,51 × 10⁻⁷', 3.51e-7],
    ['0,400', 0.4],
    ['1,2345', 1.2345],
    ['1234,567', 1234.567],
  ])('takes one comma for a point where nothing else can be meant: %s', (text, value) => {
    expect(readNumber(text)).toEqual({ value })
  })

  it.each([
    ['1 000', 1000],
    ['12\u202f345,5', 12_345.5],
    ['-1\u00a0000.25', -1000.25],
    ['1,000.5', 1000.5],
    ['1,000,000', 1_000_000],
    ['1.234,5', 1234.5],
    ['-12.345,678e-3', -12.345678],
    ['1.234.567,8e-6', 1.2345678],
  ])('reads past what parts thousands where it can part nothing else: %s', (text, value) => {
    expect(readNumber(text)).toEqual({ value })
  })

  it.each([
    ['1’000', 1000],
    ["−1'234.5", -1234.5],
    ['1’234,5', 1234.5],
    ["1'000'000", 1_000_000],
    ['٣٬٥٠٠٫٥', 3500.5],
    ['1_000', 1000],
    ['1_234_567.5e-6', 1.2345675],
  ])('takes the sign between thousands of Switzerland, Arabic and programs: %s', (text, value) => {
    expect(readNumber(text)).toEqual({ value })
  })

  it.each(['2.5·10⁻³', '2,5 · 10^-3', '2.5⋅10⁻³'])('takes a dot before a power of ten for times: %s', (text) => {
    expect(readNumber(text)).toEqual({ value: 0.0025 })
  })

  it.each([
    ['10⁻³', 0.001],
    ['-10^-3', -0.001],
    ['10^6', 1_000_000],
    ['2.5*10**-3', 0.0025],
    ['2.5 × 10^{-3}', 0.0025],
    ['2.5 * 10^(-3)', 0.0025],
  ])('takes a power of ten as programs and formulas write it: %s', (text, value) => {
    expect(readNumber(text)).toEqual({ value })
  })

  it.each([
    ['= 0.377500000', 0.3775],
    ['=-0,4', -0.4],
    ['≈ 3.51 × 10⁻⁷', 3.51e-7],
  ])('reads what stands behind an equals sign: %s', (text, value) => {
    expect(readNumber(text)).toEqual({ value })
  })

  it('reads a zero with a sign as an ordinary zero', () => {
    expect(readNumber('-0')).toEqual({ value: 0 })
  })

  it.each([
    ['', 'empty'],
    ['  \u3000', 'empty'],
    ['1,000', 'comma'],
    ['-12,345', 'comma'],
    ['1,000e3', 'comma'],
    ['0,4,5', 'comma'],
    ['0,4.5', 'comma'],
    ['1.00,5', 'comma'],
    ['0.000,5', 'comma'],
    ['1,000,5', 'comma'],
    ['1, 2', 'unreadable'],
    ['abc', 'unreadable'],
    ['1.2.3', 'unreadable'],
    ['0x10', 'unreadable'],
    ['Infinity', 'unreadable'],
    ['∞', 'unreadable'],
    ['NaN', 'unreadable'],
    ['.', 'unreadable'],
    ['-', 'unreadable'],
    ['--1', 'unreadable'],
    ['1e', 'unreadable'],
    ['1/2', 'unreadable'],
    ['½', 'unreadable'],
    ['5²', 'unreadable'],
    ['0^3', 'unreadable'],
    ['110^3', 'unreadable'],
    ['==1', 'unreadable'],
    ['0=1', 'unreadable'],
    ['5%', 'unreadable'],
    ['=', 'empty'],
    ['1 2', 'unreadable'],
    ['3*105', 'unreadable'],
    ['1_00', 'unreadable'],
    ['1.000,5,5', 'unreadable'],
    ['_100', 'unreadable'],
    ["12'34", 'unreadable'],
    ["1'0000", 'unreadable'],
    ["'100", 'unreadable'],
    ['0·5', 'unreadable'],
    ['2·10', 'unreadable'],
    ['1e999', 'tooLarge'],
    ['-1e999', 'tooLarge'],
    ['1000000.1', 'tooLarge'],
    ['3 × 10⁹', 'tooLarge'],
    ['1e-400', 'tooSmall'],
    ['−5 × 10⁻⁴⁰⁰', 'tooSmall'],
    [`0.${'0'.repeat(400)}1`, 'tooSmall'],
  ])('%s is refused', (text, problem) => {
    expect(readNumber(text)).toEqual({ problem })
  })

  it('answers at once, however long the text is', () => {
    expect(readNumber(`${'9'.repeat(200_000)}x`)).toEqual({ problem: 'unreadable' })
  })
})

describe('a text that is being typed', () => {
  it.each([
    '',
    ' ',
    '-',
    '−',
    '+',
    '.',
    '-.',
    ',',
    '1e',
    '1E-',
    '-.5e+',
    '3.51 ×',
    '3.51 × 1',
    '2*10',
    '2*10^',
    '3 x 1',
    '1,000',
    '=',
    '10^-',
    '10**',
  ])('is no mistake yet: %j', (text) => {
    expect(isUnfinished(text)).toBe(true)
  })

  it.each(['.1', '0', '1e-3', '0,4', '-0.5'])('is finished: %j', (text) => {
    expect(isUnfinished(text)).toBe(false)
  })

  it.each(['abc', '--', '1..', '1.2.', '0.4x', '-e', '1e--', '1,2,', '2000000', '1e99', '1e-400', '1 2', 'x1'])(
    'is a mistake however it may go on: %j',
    (text) => {
      expect(isUnfinished(text)).toBe(false)
    },
  )
})
