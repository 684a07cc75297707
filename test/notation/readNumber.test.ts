import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/notation/readNumber'

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
    ['1e-400', 0],
  ])('%s is read', (text, value) => {
    expect(readNumber(text)).toEqual({ value })
  })

  it('reads a zero with a sign as an ordinary zero', () => {
    expect(readNumber('-0')).toEqual({ value: 0 })
  })

  it.each([
    ['', 'empty'],
    ['  \u3000', 'empty'],
    ['0,4', 'comma'],
    ['0，4', 'comma'],
    ['1,000', 'comma'],
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
    ['1 2', 'unreadable'],
    ['3*105', 'unreadable'],
    ['1_000', 'unreadable'],
    ['1e999', 'tooLarge'],
    ['-1e999', 'tooLarge'],
    ['1000000.1', 'tooLarge'],
    ['3 × 10⁹', 'tooLarge'],
  ])('%s is refused', (text, problem) => {
    expect(readNumber(text)).toEqual({ problem })
  })

  it('answers at once, however long the text is', () => {
    expect(readNumber(`${'9'.repeat(200_000)}x`)).toEqual({ problem: 'unreadable' })
  })
})
