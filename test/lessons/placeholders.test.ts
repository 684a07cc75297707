import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleWith } from '../../src/engine'
import { contextOf, LESSON_START } from '../../src/lessons/beginning'
import type { Context } from '../../src/lessons/evaluate'
import { fillText, partsOfText, type Writing } from '../../src/lessons/placeholders'
import { anyProblem } from '../support/problems'

const article = contextOf(LESSON_START)
const writing: Writing = { decimals: 9, count: (count) => `${count}` }

describe('a number in a text', () => {
  it.each([
    ['δ_o1 = {delta.o1:4}, δ_o2 = {delta.o2:4}.', 'δ_o1 = 0.1385, δ_o2 = −0.0381.'],
    ['as many decimals as the person has chosen: {delta.o1}', 'as many decimals as the person has chosen: 0.138498562'],
    ['never fewer than three digits that count: {grad.w1:4}', 'never fewer than three digits that count: 0.000439'],
    [
      'what people set has no zeros at its end: {w5}, {eta}, {t1:4}',
      'what people set has no zeros at its end: 0.40, 0.50, 0.01',
    ],
    ['what comes of it: {grad.w5 / grad.w1:0} times', 'what comes of it: 187 times'],
    ['after some updates: {error@100:4}', 'after some updates: 0.0200'],
    ['when it is reached: {reach(0.01)} updates', 'when it is reached: 173 updates'],
    ['which iteration: {iteration}, {recorded}', 'which iteration: 0, 0'],
    ['{w5}{w6}', '0.400.45'],
    ['nothing', 'nothing'],
    ['', ''],
  ])('%s', (text, filled) => {
    expect(fillText(text, article, writing)).toBe(filled)
  })

  it('is written by the page where it counts: with what parts its thousands', () => {
    expect(fillText('{reach(0.001)}', article, { ...writing, count: inBrackets })).toBe('<1088>')
  })

  it('says how far it has looked for what is not reached', { tags: ['long'] }, () => {
    expect(fillText('{reach(0)} updates', article, writing)).toBe('> 100000 updates')
  })

  it('is a dash where a rule has taken the quantity away, and never NaN', () => {
    const neuron = contextOf({ ...LESSON_START, problem: exampleWith({ biasRule: 'neuron', biases: [0, 0, 0, 0] }) })
    expect(fillText('b1 = {b1}, {b_h1}, {0/0}', neuron, writing)).toBe('b1 = –, 0.00, –')
  })

  it('shows no NaN, whatever the network', () => {
    fc.assert(
      fc.property(anyProblem([[2, 2, 2]]), (problem) => {
        const context: Context = contextOf({ ...LESSON_START, problem })
        const text = fillText('{delta.h1:4} {next.error} {error / delta.o1:2} {error@3}', context, writing)
        expect(text).not.toMatch(/NaN|undefined|null/)
      }),
    )
  })
})

describe('a slip in a text is found at its place', () => {
  it.each([
    ['a {delta.o1', 3, '{', 'unexpected'],
    ['a delta.o1}', 11, '}', 'unexpected'],
    ['a {{w5}}', 3, '{', 'unexpected'],
    ['a {}', 4, '', 'unexpected'],
    ['a {w5:44}', 6, ':', 'unexpected'],
    ['a {w5:}', 6, ':', 'unexpected'],
    ['a {w5 > 1}', 4, 'w5', 'notNumber'],
    ['a {w5 w6}', 7, 'w6', 'unexpected'],
    ['a {error@200000}', 10, '200000', 'tooFar'],
  ])('%s', (text, at, there, why) => {
    expect(partsOfText(text)).toEqual({ flaw: { at, text: there, why } })
  })
})

function inBrackets(count: number): string {
  return `<${count}>`
}
