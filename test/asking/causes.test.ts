import { expect, it } from 'vitest'
import { causesOf } from '../../src/asking/causes'
import { articleExample, recordIteration, type QuantityId } from '../../src/engine'
import { judge } from '../../src/mistakes'

const tape = recordIteration(articleExample)

/** The causes that are offered after an answer on the article's network. */
function causesAfter(of: QuantityId, typed: string) {
  const judgement = judge(tape, { of, typed })
  return { verdict: judgement.verdict, causes: causesOf({ verdict: judgement.verdict, judgement }) }
}

it('a mistake that was named is among three causes to choose from', () => {
  expect(causesAfter('grad.w1', '0.000668')).toEqual({ verdict: 'mistake', causes: ['factor', 'sign', 'path'] })
})

it('where two mistakes fit, both of their causes are', () => {
  // The target left out, or the δ of the other output: something not taken off, or a number from another place.
  const { verdict, causes } = causesAfter('next.w7', '0.459')
  expect(verdict).toBe('unsure')
  expect(causes).toEqual(expect.arrayContaining(['term', 'place']))
  expect(causes).toHaveLength(3)
})

it('where none is known the usual ones are, a guess among them', () => {
  expect(causesAfter('grad.w5', '0.310')).toEqual({ verdict: 'unknown', causes: ['factor', 'sign', 'guess'] })
})
