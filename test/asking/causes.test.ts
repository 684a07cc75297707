import { describe, expect, it } from 'vitest'
import { causesOf } from '../../src/asking/causes'
import { keyQuestionsOf } from '../../src/asking/keyQuestions'
import { articleExample, recordIteration, type QuantityId } from '../../src/engine'
import { judge } from '../../src/mistakes'

const tape = recordIteration(articleExample)

/** The causes that are offered after an answer on the article's network. */
function causesAfter(of: QuantityId, typed: string) {
  const judgement = judge(tape, { of, typed })
  return {
    verdict: judgement.verdict,
    causes: causesOf({ verdict: judgement.verdict, judgement }, { kind: 'number', of }),
  }
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

describe('after a choice', () => {
  const wrong = { verdict: 'wrong', judgement: null } as const

  it('what the question tempts to is among three causes, and no factor or sign that nobody has reckoned with', () => {
    const causes = keyQuestionsOf(tape).flatMap(({ fact, step }) => {
      const ask = { kind: 'choice', of: tape.steps[step]?.writes ?? null, named: fact.id, right: 0 } as const
      return fact.id === 'sum-of-paths' ? [] : [causesOf(wrong, ask)]
    })
    expect(causes).toEqual([
      ['squares', 'slip', 'guess'],
      ['reversed', 'slip', 'guess'],
      ['steep', 'slip', 'guess'],
      ['minus', 'slip', 'guess'],
      ['alike', 'slip', 'guess'],
      ['leap', 'slip', 'guess'],
      ['pace', 'slip', 'guess'],
    ])
  })

  it('of a sign it is the sign, and of a lesson’s question what no list knows', () => {
    expect(causesOf(wrong, { kind: 'sign', of: 'via.o2.h1' })).toEqual(['sign', 'slip', 'guess'])
    expect(causesOf(wrong, { kind: 'choice', of: null, named: 'lesson', right: 1 })).toEqual(['mixed', 'slip', 'guess'])
  })
})
