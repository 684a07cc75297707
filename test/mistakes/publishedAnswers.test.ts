import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration } from '../../src/engine'
import { candidatesFor, digitsToAsk, judge } from '../../src/mistakes'
import { publishedAnswers } from './published'

const tape = recordIteration(articleExample)
const ANSWERS = publishedAnswers()

it('reads all 43 published wrong answers', () => {
  expect(ANSWERS.length).toBe(43)
})

describe('a published wrong answer', () => {
  it.each(ANSWERS)('is named when it is typed in full: $of, $id', ({ of, name, value }) => {
    const { verdict, mistakes } = judge(tape, { of, typed: String(value) })
    expect(verdict).toBe('mistake')
    expect(mistakes.map(({ id }) => id)).toContain(name)
  })

  it.each(ANSWERS)('is named with the digits that are asked for: $of, $id', ({ of, name, value }) => {
    const { verdict, mistakes } = judge(tape, { of, typed: value.toPrecision(digitsToAsk(tape, of)) })
    expect(['mistake', 'unsure', 'close']).toContain(verdict)
    expect(mistakes.map(({ id }) => id)).toContain(name)
  })
})

it.each([
  ['grad.w5', 23],
  ['grad.w1', 32],
  ['delta.o1', 15],
] as const)('the article’s %s can go wrong in %d ways that show', (of, count) => {
  expect(candidatesFor(tape, of).length).toBe(count)
})
