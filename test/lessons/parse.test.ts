import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { contextOf, LESSON_START } from '../../src/lessons/beginning'
import { holds, valueOf } from '../../src/lessons/evaluate'
import { LONGEST_STATEMENT, parseCondition, parseNumber } from '../../src/lessons/parse'

const context = contextOf({ ...LESSON_START, problem: articleExample })

/** A statement as it may be written, with what it comes to. */
interface Written<Value> {
  readonly text: string
  readonly value: Value
}

const number: fc.Memo<Written<number>> = fc.memo((depth) =>
  depth <= 1
    ? fc.oneof(
        fc.integer({ min: 0, max: 9999 }).map((whole) => ({ text: `${whole / 100}`, value: whole / 100 })),
        fc.constantFrom({ text: 'w5', value: 0.4 }, { text: 'eta', value: 0.5 }, { text: 't2', value: 0.99 }),
      )
    : fc.oneof(
        number(1),
        number().map(({ text, value }) => ({ text: `abs(${text})`, value: Math.abs(value) })),
        number().map(({ text, value }) => ({ text: `-(${text})`, value: -value })),
        fc.tuple(number(), fc.constantFrom('+', '-', '*', '/'), number()).map(([left, sign, right]) => ({
          text: `(${left.text})${sign} ( ${right.text})`,
          value: {
            '+': left.value + right.value,
            '-': left.value - right.value,
            '*': left.value * right.value,
            '/': left.value / right.value,
          }[sign],
        })),
      ),
)

const truth: fc.Memo<Written<boolean>> = fc.memo((depth) =>
  depth <= 1
    ? fc.tuple(number(2), fc.constantFrom('<', '>=', '!='), number(2)).map(([left, sign, right]) => ({
        text: `${left.text} ${sign} ${right.text}`,
        value:
          comparable(left, right) &&
          { '<': left.value < right.value, '>=': left.value >= right.value, '!=': left.value !== right.value }[sign],
      }))
    : fc.oneof(
        truth(1),
        fc
          .tuple(truth(), truth())
          .map(([left, right]) => ({ text: `(${left.text}) and (${right.text})`, value: left.value && right.value })),
        fc
          .tuple(truth(), truth())
          .map(([left, right]) => ({ text: `${left.text} or (${right.text})`, value: left.value || right.value })),
      ),
)

function comparable(left: Written<number>, right: Written<number>): boolean {
  return !Number.isNaN(left.value) && !Number.isNaN(right.value)
}

describe('a statement', () => {
  it('comes to what it says, however it is nested', () => {
    fc.assert(
      fc.property(number(4), ({ text, value }) => {
        fc.pre(text.length <= LONGEST_STATEMENT)
        expect(numberOf(text)).toBe(value)
      }),
    )
  })

  it('is true or false as it says, however it is nested', () => {
    fc.assert(
      fc.property(truth(3), ({ text, value }) => {
        fc.pre(text.length <= LONGEST_STATEMENT)
        expect(truthOf(text)).toBe(value)
      }),
    )
  })

  it.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['20 - 5 - 4', 11],
    ['24 / 4 / 2', 3],
    ['-2 * -3', 6],
    ['1e-3 * 2.5e2', 0.25],
    ['abs(1 - 3)', 2],
    // The article prints this E, these weights and this δ.
    ['error', 0.298371109],
    ['w5 + w7', 0.9],
    ['delta.o1 * w5 + delta.o2 * w7', 0.036350306],
    ['next.w5', 0.35891648],
    ['iteration + recorded', 0],
  ])('%s is %d', (text, value) => {
    expect(numberOf(text)).toBeCloseTo(value, 9)
  })

  it.each([
    ['1 < 2 and 2 < 1 or 1 = 1', true],
    ['1 = 1 or 1 < 2 and 2 < 1', true],
    ['(1 = 1 or 1 < 2) and 2 < 1', false],
    ['1 <= 1 and 1 >= 1 and 1 != 2', true],
    ['true and false', false],
    ['(((w5 = 0.4)))', true],
    ['error@1 < error and error@100 < error@1', true],
  ])('%s: %s', (text, value) => {
    expect(truthOf(text)).toBe(value)
  })

  it.each(['0/0 = 0/0', '0/0 != 1', '1/0 - 1/0 < 1', 'b_h1 = b_h1', 'b_h1 != 3'])(
    'is never reached where a number is none: %s',
    (text) => {
      expect(truthOf(text)).toBe(false)
    },
  )
})

describe('a text that is no statement is refused at its place', () => {
  it.each([
    ['', 1, '', 'unexpected'],
    ['   ', 4, '', 'unexpected'],
    ['1 +', 4, '', 'unexpected'],
    ['1 + * 2', 5, '*', 'unexpected'],
    ['(1 < 2', 7, '', 'unexpected'],
    ['1 < 2)', 6, ')', 'unexpected'],
    ['w5 = 1 2', 8, '2', 'unexpected'],
    ['1 < 2 < 3', 7, '<', 'unexpected'],
    ['w5 == 1', 5, '=', 'unexpected'],
    ['w5 ≤ 1', 4, '≤', 'unexpected'],
    ['w5 = 1; w6 = 2', 7, ';', 'unexpected'],
    ['w5 = 1,5', 7, ',', 'unexpected'],
    ['w5 = .5', 6, '.', 'unexpected'],
    ['w5 = 0x10', 6, '0', 'unexpected'],
    ['alert(1) = 1', 6, '(', 'unexpected'],
    ['constructor["a"]', 12, '[', 'unexpected'],
    ['and 1 = 1', 1, 'and', 'unexpected'],
    ['reach(w5) > 1', 7, 'w5', 'unexpected'],
    ['reach > 1', 7, '>', 'unexpected'],
    ['delta.o1@3 = 1', 9, '@', 'unexpected'],
    ['error@w5 = 1', 7, 'w5', 'unexpected'],
    ['error@1.5 = 1', 7, '1.5', 'tooFar'],
    ['error@100001 = 1', 7, '100001', 'tooFar'],
    ['w5', 1, 'w5', 'notTruth'],
    ['w5 = 1 and w6', 12, 'w6', 'notTruth'],
    ['w6 or w5 = 1', 1, 'w6', 'notTruth'],
    ['1 + true = 1', 5, 'true', 'notNumber'],
    ['(1 < 2) = 1', 1, '(', 'notNumber'],
    ['abs(1 < 2) = 1', 7, '<', 'unexpected'],
    ['- true = 1', 3, 'true', 'notNumber'],
    [`${'('.repeat(300)}1 = 1`, LONGEST_STATEMENT + 1, '', 'tooLong'],
  ])('%s', (text, at, there, why) => {
    expect(parseCondition(text)).toEqual({ flaw: { at, text: there, why } })
  })

  it('where a number is wanted and a condition stands', () => {
    expect(parseNumber('w5 > 1')).toEqual({ flaw: { at: 1, text: 'w5', why: 'notNumber' } })
  })

  it('whatever stands there: nothing is thrown, and the place is in the text or at its end', () => {
    const sign = fc.constantFrom(
      'w5',
      'error',
      '@',
      '(',
      ')',
      'abs',
      'reach',
      '+',
      '-',
      '<',
      '=',
      'and',
      'or',
      '1',
      '.',
      '{',
      ' ',
      'é',
    )
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join('')
        const parsed = parseCondition(text)
        if ('statement' in parsed) return
        expect(parsed.flaw.at).toBeGreaterThanOrEqual(1)
        expect(parsed.flaw.at).toBeLessThanOrEqual(text.length + 1)
        expect(text.slice(parsed.flaw.at - 1)).toMatch(new RegExp(`^${escaped(parsed.flaw.text)}`))
      }),
    )
  })
})

function escaped(text: string): string {
  return text.replace(/[^\w\s]/g, String.raw`\$&`)
}

function numberOf(text: string): number {
  const parsed = parseNumber(text)
  if ('flaw' in parsed) throw new Error(`${text}: ${parsed.flaw.why} at ${parsed.flaw.at}`)
  return valueOf(parsed.statement, context)
}

function truthOf(text: string): boolean {
  const parsed = parseCondition(text)
  if ('flaw' in parsed) throw new Error(`${text}: ${parsed.flaw.why} at ${parsed.flaw.at}`)
  return holds(parsed.statement, context)
}
