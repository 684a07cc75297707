import { describe, expect, it } from 'vitest'
import {
  bracket,
  close,
  digits,
  inBrackets,
  infix,
  letter,
  open,
  prefix,
  row,
  sizeAround,
  word,
} from '../../src/notation/mathNode'

const CROSS = '0.2222em'

describe('a sign', () => {
  it('between two pieces says so, and a dot or a cross has the same space on both sides', () => {
    expect(infix('+').attributes).toEqual({ form: 'infix' })
    for (const sign of ['⋅', '×'])
      expect(infix(sign).attributes).toEqual({ form: 'infix', lspace: CROSS, rspace: CROSS })
  })

  it('has no space before it where it begins a line', () => {
    expect(infix('=', true).attributes).toEqual({ form: 'infix', lspace: '0' })
    expect(infix('⋅', true).attributes).toEqual({ form: 'infix', lspace: '0', rspace: CROSS })
  })

  it('that belongs to what follows stands close to it', () => {
    expect(prefix('−')).toEqual({ tag: 'mo', content: '−', attributes: { form: 'prefix', lspace: '0', rspace: '0' } })
  })
})

describe('brackets', () => {
  it('open before a piece and close after it, as large as they are told to be', () => {
    expect(open('plain')).toEqual(bracket('(', 'prefix', 'plain'))
    expect(close('tall')).toEqual(bracket(')', 'postfix', 'tall'))
    expect(open('plain').attributes).toEqual({ form: 'prefix', stretchy: 'false' })
    expect(close('tall').attributes).toEqual({ form: 'postfix', stretchy: 'true' })
    expect(close('outer').attributes).toEqual({ form: 'postfix', stretchy: 'false', class: 'outer' })
  })

  it('are larger around others, wherever those stand', () => {
    const inner = inBrackets(letter('a'))
    expect(inner.content).toEqual([open('plain'), letter('a'), close('plain')])
    expect(inBrackets(row(letter('b'), inner)).content).toEqual([
      open('outer'),
      row(letter('b'), inner),
      close('outer'),
    ])
    expect(sizeAround(letter('a'), inner)).toBe('outer')
    expect(sizeAround(letter('a'), word('b'))).toBe('plain')
  })
})

it('a row of one piece is that piece', () => {
  expect(row(digits('1'))).toEqual({ tag: 'mn', content: '1', attributes: {} })
  expect(row(digits('1'), letter('a'))).toEqual({ tag: 'mrow', content: [digits('1'), letter('a')], attributes: {} })
})
