import { describe, expect, it } from 'vitest'
import { articleExample, weightCount, type Problem, type QuantityId } from '../../../src/engine'
import { contextOf, LESSON_START } from '../../../src/lessons/beginning'
import { holds } from '../../../src/lessons/evaluate'
import type { Card, Lesson } from '../../../src/lessons/lesson'
import { partsOfText } from '../../../src/lessons/placeholders'
import { runOf } from '../../../src/lessons/run'
import { allIn, type Statement, type TruthStatement } from '../../../src/lessons/statement'
import { goThrough, shippedLessons } from './shipped'

const lessons = await shippedLessons()

/** A number as it stands in a sentence; the digit of w5 is none. */
const NUMBER = /(?<![\p{L}\d_.])\d[\d,]*(?:\.\d+)?/gu
/** Below this whole numbers are words: two paths, 0 or 1. */
const SMALLEST_CLAIM = 10

/** What a text counts that no card sets, with what it counts. */
const COUNTED: Readonly<Record<string, number>> = { '16': 2 * weightCount(articleExample.shape) }

describe.each(lessons.map((lesson) => ({ id: lesson.id, lesson })))('the lesson $id', ({ lesson }) => {
  const set = numbersSetBy(lesson)

  it('writes as digits only what its cards set or ask about', () => {
    for (const { card } of goThrough(lesson)) {
      const allowed = [...set, ...literalsOf(card)]
      for (const text of [card.text, card.after, card.hint])
        for (const number of [...claimsIn(text?.en ?? ''), ...claimsIn(text?.zh ?? '')])
          expect({ card: card.id, number, isSet: isAmong(number, allowed) }).toMatchObject({ isSet: true })
    }
  })

  it('offers numbers for which the answer would be right', () => {
    const options = lesson.cards.flatMap(({ ask }) => (ask?.kind === 'choice' ? ask.options : []))
    const wrong = options.flatMap(({ text, right }) => {
      const allowed = [...set, ...numbersIn(right.statement)]
      return claimsIn(text.en).filter(
        (number) => !isAmong(number, allowed) && !wouldHold(right.statement, valueOf(number)),
      )
    })
    expect(wrong).toEqual([])
  })
})

/** Numbers of the article that conditions and placeholders of other networks are compared with, to nine digits. */
const OF_THE_ARTICLE: readonly (readonly [number: number, quantity: QuantityId, after?: number])[] = [
  [0.298371109, 'error'],
  [0.291027774, 'error', 1],
  [0.138498562, 'delta.o1'],
  [0.74136507, 'dE_dout.o1'],
  [0.186815602, 'slope.o1'],
  [0.000438568, 'grad.w1'],
  [0.0000351018778, 'error', 10_000],
]

describe('a number with many digits in a condition or a placeholder', () => {
  it('is one of the article’s', () => {
    for (const [number, quantity, after = 0] of OF_THE_ARTICLE) {
      const { tape } = contextOf({ ...LESSON_START, iteration: after })
      expect(Math.abs(tape.values[quantity]! / number - 1)).toBeLessThan(1e-6)
    }
    const exact = lessons.flatMap(({ cards }) => cards.flatMap(literalsOf)).filter((value) => significant(value) > 4)
    const strange = exact.filter((value) => !OF_THE_ARTICLE.some(([number]) => Math.abs(number / value - 1) < 1e-5))
    expect(strange.filter((value) => value !== PRINTED)).toEqual([])
  })

  it('lies between what the article prints and what comes out right', () => {
    expect(runOf(articleExample).errorAfter(1)).toBeLessThan(PRINTED)
    expect(runOf({ ...articleExample, updateOrder: 'output-first' }).errorAfter(1)).toBeGreaterThan(PRINTED)
  })
})

/** What the lesson on the seventh digit tells the two orders apart by. */
const PRINTED = 0.2910278

function claimsIn(text: string): readonly string[] {
  const words = text.replace(/\{[^}]*\}/g, ' ')
  return [...words.matchAll(NUMBER)]
    .map(([one]) => one)
    .filter((one) => one.includes('.') || valueOf(one) >= SMALLEST_CLAIM)
}

function valueOf(number: string): number {
  return Number(number.replaceAll(',', ''))
}

/** Whether a number is one of these, to as many digits as it has. */
function isAmong(number: string, values: readonly number[]): boolean {
  const value = valueOf(number)
  const digits = Math.max(significant(value), 1)
  return value === COUNTED[number] || values.some((one) => Number(Math.abs(one).toPrecision(digits)) === value)
}

function significant(value: number): number {
  return value.toExponential().split('e')[0]!.replace('.', '').length
}

/** Every number that a card of the lesson sets, in the networks that it shows or asks about. */
function numbersSetBy({ cards }: Lesson): readonly number[] {
  return cards.flatMap(({ state, ask }) =>
    [state, ask?.kind === 'choice' ? ask.in : null].flatMap((one) =>
      one ? [...numbersOf(one.problem), one.iteration] : [],
    ),
  )
}

function numbersOf({ inputs, targets, weights, biases, learningRate }: Problem): readonly number[] {
  return [...inputs, ...targets, ...weights, ...biases, learningRate]
}

/** The numbers that a card's conditions and placeholders name. */
function literalsOf({ text, after, hint, ask, task, check }: Card): readonly number[] {
  const conditions = [
    ...check,
    ...(task ? [task.until] : []),
    ...(ask?.kind === 'choice' ? ask.options.map(({ right }) => right) : []),
  ]
  const inTexts = [text, after, hint].flatMap((one) => (one ? statementsIn(one.en) : []))
  return [...conditions.map(({ statement }) => statement), ...inTexts].flatMap(numbersIn)
}

function statementsIn(text: string): readonly Statement[] {
  const found = partsOfText(text)
  return 'parts' in found ? found.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.statement])) : []
}

function numbersIn(statement: Statement): readonly number[] {
  return allIn(statement).flatMap((part) =>
    part.kind === 'number'
      ? [part.value]
      : part.kind === 'errorAfter'
        ? [part.updates]
        : part.kind === 'reach'
          ? [part.level]
          : [],
  )
}

function wouldHold(condition: TruthStatement, value: number): boolean {
  return holds(supposing(condition, value), contextOf(LESSON_START))
}

/** The condition with this number in the place of whatever it compares. */
function supposing(statement: TruthStatement, value: number): TruthStatement {
  switch (statement.kind) {
    case 'truth':
      return statement
    case 'both':
    case 'either':
      return { ...statement, left: supposing(statement.left, value), right: supposing(statement.right, value) }
    case 'comparison': {
      const { left, right } = statement
      return {
        ...statement,
        left: left.kind === 'number' ? left : { kind: 'number', value },
        right: right.kind === 'number' ? right : { kind: 'number', value },
      }
    }
  }
}
