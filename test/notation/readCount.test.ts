import { describe, expect, it } from 'vitest'
import { readCount } from '../../src/notation/readCount'

describe('a count as people type it', () => {
  it.each([
    ['1000', 1000],
    ['1,000', 1000],
    ['1 000', 1000],
    ['1.000', 1000],
    ['2.000.000', 2_000_000],
    ['1_000', 1000],
    ['5.0', 5],
    [' 1  000 ', 1000],
    ['1\u202f000\u202f000', 1_000_000],
    ['10,000,000', 10_000_000],
    ['10000000', 10_000_000],
    ['1e3', 1000],
    ['+3', 3],
    ['５０', 50],
    ['\u200b7', 7],
    ['0', 0],
    // Larger than any number of a network, with up to nine digits.
    ['999999999', 999_999_999],
    ['+999999999', 999_999_999],
  ])('%s is read', (text, count) => {
    expect(readCount(text)).toBe(count)
  })

  it.each([
    '',
    '-1',
    '1.5',
    '1,5',
    '0,400',
    '1,00',
    '1.0000001',
    '12.3456',
    '12,3456',
    'abc',
    '1 2',
    '1e-3',
    'Infinity',
    '1000,00',
    '1,000x',
    'x1,000',
    '0,100',
    '9999999999',
    '99999999999',
    'x999999999',
    '999999999x',
  ])('%j is refused', (text) => {
    expect(readCount(text)).toBeNull()
  })
})
