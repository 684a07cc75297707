import type { Comparison, NumberStatement, Sign, Statement, TruthStatement } from './statement'
import { MOST_UPDATES } from './run'
import { tokensOf, type Token } from './tokens'

/** Where a text stops being a statement, counted from 1, and why. */
export interface Flaw {
  readonly at: number
  /** What stands there; empty at the end of the text. */
  readonly text: string
  readonly why: 'tooLong' | 'unexpected' | 'notTruth' | 'notNumber' | 'tooFar'
}

export type Parsed<Kind extends Statement> = { readonly statement: Kind } | { readonly flaw: Flaw }

/** Longer ones nobody reads; and brackets can't be so deep that they would fill the stack. */
export const LONGEST_STATEMENT = 200

/** Reads a condition: `abs(dE_dout.h1) < 0.001 and error@100 >= 0.1`. */
export function parseCondition(text: string): Parsed<TruthStatement> {
  return parsed(text, truth)
}

/** Reads what has a number: `delta.o1`, `reach(0.1)`, `abs(grad.w5 / grad.w1)`. */
export function parseNumber(text: string): Parsed<NumberStatement> {
  return parsed(text, number)
}

/** A text in reading: what comes next, and the step over it. */
interface Words {
  readonly tokens: readonly Token[]
  at: number
}

/** Ends the reading at the first thing that is wrong; it never leaves this file. */
class Flawed extends Error {
  readonly flaw: Flaw

  constructor({ at, text }: Token, why: Flaw['why']) {
    super(why)
    this.flaw = { at, text, why }
  }
}

function parsed<Kind extends Statement>(
  text: string,
  kept: (words: Words, statement: Statement) => Kind,
): Parsed<Kind> {
  try {
    if (text.length > LONGEST_STATEMENT)
      throw new Flawed({ kind: 'end', text: '', at: LONGEST_STATEMENT + 1 }, 'tooLong')
    const words = { tokens: tokensOf(text), at: 0 }
    const statement = either(words)
    if (next(words).kind !== 'end') throw new Flawed(next(words), 'unexpected')
    return { statement: kept(words, statement) }
  } catch (error) {
    if (error instanceof Flawed) return { flaw: error.flaw }
    throw error
  }
}

function next({ tokens, at }: Words): Token {
  // The last token is the end, and nobody steps over it.
  return tokens[at]!
}

/** Steps over the next word if it is one of these. */
function take<Text extends string>(words: Words, ...texts: readonly Text[]): Text | null {
  const found = texts.find((text) => text === next(words).text)
  if (found === undefined) return null
  words.at++
  return found
}

function expected(words: Words, text: string): void {
  if (take(words, text) === null) throw new Flawed(next(words), 'unexpected')
}

function either(words: Words): Statement {
  const first = next(words)
  let left = both(words)
  while (take(words, 'or')) left = { kind: 'either', left: truth(words, left, first), right: truthAfter(words, both) }
  return left
}

function both(words: Words): Statement {
  const first = next(words)
  let left = comparison(words)
  while (take(words, 'and'))
    left = { kind: 'both', left: truth(words, left, first), right: truthAfter(words, comparison) }
  return left
}

function comparison(words: Words): Statement {
  const first = next(words)
  const left = sum(words)
  const sign = take<Comparison>(words, '<', '<=', '>', '>=', '=', '!=')
  return sign ? { kind: 'comparison', sign, left: number(words, left, first), right: numberAfter(words, sum) } : left
}

function sum(words: Words): Statement {
  return chain(words, product, '+', '-')
}

function product(words: Words): Statement {
  return chain(words, signed, '*', '/')
}

function chain(words: Words, read: (words: Words) => Statement, ...signs: readonly Sign[]): Statement {
  const first = next(words)
  let left = read(words)
  for (let sign = take(words, ...signs); sign; sign = take(words, ...signs))
    left = { kind: 'arithmetic', sign, left: number(words, left, first), right: numberAfter(words, read) }
  return left
}

function signed(words: Words): Statement {
  return take(words, '-') ? { kind: 'negative', of: numberAfter(words, signed) } : operand(words)
}

function operand(words: Words): Statement {
  const token = next(words)
  if (token.kind === 'number' || token.kind === 'name') words.at++
  if (token.kind === 'number') return { kind: 'number', value: Number(token.text) }
  if (token.kind === 'name') return named(words, token)
  expected(words, '(')
  const inside = either(words)
  expected(words, ')')
  return inside
}

function named(words: Words, token: Token): Statement {
  switch (token.text) {
    case 'true':
    case 'false':
      return { kind: 'truth', value: token.text === 'true' }
    case 'and':
    case 'or':
      throw new Flawed(token, 'unexpected')
    case 'iteration':
    case 'recorded':
      return { kind: 'count', of: token.text }
    case 'abs':
    case 'reach': {
      expected(words, '(')
      const of = token.text === 'reach' ? ({ kind: 'reach', level: literal(words) } as const) : absolute(words)
      expected(words, ')')
      return of
    }
    case 'error':
      if (take(words, '@')) return { kind: 'errorAfter', updates: updates(words) }
  }
  return { kind: 'quantity', id: token.text, at: token.at }
}

function absolute(words: Words): Statement {
  return { kind: 'abs', of: numberAfter(words, sum) }
}

function literal(words: Words): number {
  const token = next(words)
  if (token.kind !== 'number') throw new Flawed(token, 'unexpected')
  words.at++
  return Number(token.text)
}

function updates(words: Words): number {
  const token = next(words)
  const count = literal(words)
  if (!Number.isInteger(count) || count > MOST_UPDATES) throw new Flawed(token, 'tooFar')
  return count
}

function truthAfter(words: Words, read: (words: Words) => Statement): TruthStatement {
  const first = next(words)
  return truth(words, read(words), first)
}

function numberAfter(words: Words, read: (words: Words) => Statement): NumberStatement {
  const first = next(words)
  return number(words, read(words), first)
}

function truth(words: Words, statement: Statement, first = next({ ...words, at: 0 })): TruthStatement {
  if (isTruth(statement)) return statement
  throw new Flawed(first, 'notTruth')
}

function number(words: Words, statement: Statement, first = next({ ...words, at: 0 })): NumberStatement {
  if (!isTruth(statement)) return statement
  throw new Flawed(first, 'notNumber')
}

function isTruth(statement: Statement): statement is TruthStatement {
  switch (statement.kind) {
    case 'truth':
    case 'comparison':
    case 'both':
    case 'either':
      return true
    case 'number':
    case 'quantity':
    case 'count':
    case 'errorAfter':
    case 'reach':
    case 'abs':
    case 'negative':
    case 'arithmetic':
      return false
  }
}
