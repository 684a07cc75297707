import type { Edge, Expression, QuantityId } from '../engine'
import type { ChainFactor } from './chain'
import {
  bracket,
  close,
  digits,
  fraction,
  inBrackets,
  infix,
  letter,
  mathNode,
  open,
  power,
  prefix,
  row,
  sizeAround,
} from './mathNode'
import type { MathNode } from './mathNode'

/** How a leaf is written: as its symbol in the rule, as its number in the worked line. */
export interface Leaves {
  leaf(id: QuantityId): MathNode
  sent(id: QuantityId, edge: Edge): MathNode
  isNegative(id: QuantityId): boolean
  /** Which side of 0 a number is on; null for symbols, and where it is not to be seen. */
  sideOf(id: QuantityId): 'above' | 'other' | null
  /** Whether leaves are fractions, so that brackets around them have to grow. */
  readonly tall: boolean
}

/** What only networks of other kinds have in their formulas. */
export type OtherExpression = Extract<Expression, { kind: 'tanh' | 'larger' | 'sided' | 'timesLog' | 'share' }>

/** What stands between two places where a line may break: the sign before it, if any, and the term. */
export interface Term {
  readonly sign: string
  readonly term: MathNode
}

/** The links of a chain, multiplied. */
export function chainTerms(chain: readonly ChainFactor[], leaves: Leaves): readonly Term[] {
  return chain.flatMap((factor, i): readonly Term[] => {
    const sign = i > 0 ? '⋅' : ''
    switch (factor.kind) {
      case 'quantity':
        return [{ sign, term: i > 0 ? guarded(factor.id, leaves) : leaves.leaf(factor.id) }]
      case 'sent': {
        const term = leaves.sent(factor.id, factor.edge)
        return [{ sign, term: leaves.isNegative(factor.id) ? inBrackets(term) : term }]
      }
      case 'paths':
        return pathTerms(factor.ids, sign, leaves)
    }
  })
}

/** Numbers can be long: their sum may break. Fractions can't: their brackets grow with them. */
function pathTerms(ids: readonly QuantityId[], sign: string, leaves: Leaves): readonly Term[] {
  const terms = ids.map((id, k) =>
    k > 0 ? { sign: '+', term: guarded(id, leaves) } : { sign: '', term: leaves.leaf(id) },
  )
  if (terms.length === 1) return startingWith(sign, terms)
  return leaves.tall ? [{ sign, term: inBrackets(sideBySide(terms), 'tall') }] : startingWith(sign, bracketed(terms))
}

/** Brackets around what may break. */
function bracketed(terms: readonly Term[]): readonly Term[] {
  const size = sizeAround(...terms.map(({ term }) => term))
  return terms.map(({ sign, term }, i) => {
    const start = i === 0 ? [open(size)] : []
    const end = i === terms.length - 1 ? [close(size)] : []
    return { sign, term: row(...start, term, ...end) }
  })
}

function startingWith(sign: string, [first, ...others]: readonly Term[]): readonly Term[] {
  return first ? [{ ...first, sign }, ...others] : []
}

/** An expression, taken apart where its line may break. */
export function expressionTerms(expression: Expression, leaves: Leaves): readonly Term[] {
  switch (expression.kind) {
    case 'sum':
      return expression.terms.flatMap((term, i) => summand(term, i > 0 ? '+' : '', leaves))
    case 'difference':
      return [...summand(expression.from, '', leaves), ...summand(expression.take, '−', leaves)]
    case 'product':
      return factorTerms(expression.factors, leaves)
    case 'becomes':
      return [...expressionTerms(expression.from, leaves), ...equal(expressionTerms(expression.to, leaves))]
  }
  // Whatever kind it is, it never breaks.
  return [{ sign: '', term: expressionMath(expression, leaves) }]
}

/** What the terms before them come to. */
function equal([first, ...others]: readonly Term[]): readonly Term[] {
  return first ? [{ ...first, sign: '=' }, ...others] : []
}

/** A product of symbols stays together; one of numbers may be too long for that. */
function summand(expression: Expression, sign: string, leaves: Leaves): readonly Term[] {
  if (expression.kind !== 'product' || leaves.tall)
    return [{ sign, term: sign === '' ? expressionMath(expression, leaves) : operand(expression, leaves) }]
  const factors = factorTerms(expression.factors, leaves)
  return startingWith(sign, sign !== '' && startsNegative(expression, leaves) ? bracketed(factors) : factors)
}

/** Between a constant and what it belongs to no sign stands, ½(target − out)², unless that is a number in digits as well. */
function factorTerms([first, ...others]: readonly Expression[], leaves: Leaves): readonly Term[] {
  const start = factorMath(first!, false, leaves)
  const factors = others.map((factor) => factorMath(factor, true, leaves))
  const isNumber = others[0]?.kind === 'quantity' && !leaves.tall
  if (first!.kind === 'constant' && factors.length === 1 && !isNumber)
    return [{ sign: '', term: row(start, ...factors) }]
  return [{ sign: '', term: start }, ...factors.map((term) => ({ sign: '⋅', term }))]
}

export function factorMath(factor: Expression, isAfterSign: boolean, leaves: Leaves): MathNode {
  return isAfterSign || isSum(factor) ? operand(factor, leaves) : expressionMath(factor, leaves)
}

/** Prints what only networks of other kinds have in their formulas. */
export type OtherMath = (expression: OtherExpression, leaves: Leaves) => MathNode

let otherMath: OtherMath | null = null

/** Makes it known: it comes with those networks. */
export function printOtherKinds(print: OtherMath): void {
  otherMath = print
}

/** An expression that never breaks. */
export function expressionMath(expression: Expression, leaves: Leaves): MathNode {
  switch (expression.kind) {
    case 'quantity':
      return leaves.leaf(expression.id)
    case 'constant':
      return expression.value === 0.5 ? HALF : digits(String(expression.value))
    case 'square':
      return power(inBrackets(expressionMath(expression.of, leaves)), digits('2'))
    case 'quotient':
      return fraction(expressionMath(expression.over, leaves), expressionMath(expression.under, leaves))
    case 'negative':
      return row(prefix('−'), operand(expression.of, leaves))
    case 'powerOfE':
      return power(letter('e'), expressionMath(expression.exponent, leaves))
    case 'absolute':
      return inBars(expression.of, leaves)
    case 'tanh':
    case 'larger':
    case 'sided':
    case 'timesLog':
    case 'share':
      // Nothing writes these before it is known.
      return otherMath!(expression, leaves)
    case 'becomes':
    case 'sum':
    case 'difference':
    case 'product':
      return sideBySide(expressionTerms(expression, leaves))
  }
}

/** A symbol may be a fraction, which the bars have to be as tall as. */
function inBars(of: Expression, leaves: Leaves): MathNode {
  const size = of.kind === 'quantity' && leaves.tall ? 'tall' : 'plain'
  return row(bracket('|', 'prefix', size), expressionMath(of, leaves), bracket('|', 'postfix', size))
}

const HALF = mathNode('mfrac', [digits('1'), digits('2')], { displaystyle: 'false', class: 'half' })

/** Terms in one piece. */
export function sideBySide(terms: readonly Term[]): MathNode {
  return row(...terms.flatMap(({ sign, term }) => (sign === '' ? [term] : [infix(sign), term])))
}

/** After an operator a sum stands in brackets, and so does a negative number. */
export function operand(expression: Expression, leaves: Leaves): MathNode {
  const math = expressionMath(expression, leaves)
  return isSum(expression) || startsNegative(expression, leaves) ? inBrackets(math) : math
}

function isSum({ kind }: Expression): boolean {
  return kind === 'sum' || kind === 'difference'
}

/** Whether a minus is the first of what is written. */
export function startsNegative(expression: Expression, leaves: Pick<Leaves, 'isNegative'>): boolean {
  if (expression.kind === 'negative') return true
  const first = expression.kind === 'product' ? expression.factors[0] : expression
  return first?.kind === 'quantity' && leaves.isNegative(first.id)
}

function guarded(id: QuantityId, leaves: Leaves): MathNode {
  return leaves.isNegative(id) ? inBrackets(leaves.leaf(id)) : leaves.leaf(id)
}
