import {
  activationAt,
  name,
  samplesOf,
  type Edge,
  type Expression,
  type NetworkNode,
  type QuantityId,
  type Seen,
  type Step,
  type Tape,
  type When,
} from '../engine'
import { chainOf, type ChainFactor } from './chain'
import { isExactZero } from './exactZero'
import { startsNegative } from './expressionMath'
import { numberParts, parameterParts, type DecimalsShown, type NumberParts } from './numbers'
import { isParameter } from './origin'
import { isAfterUpdate, isOverSamples, MOST_TERMS } from './overSamples'
import { slopeOfSquare } from './slopeOfSquare'
import { symbolOf } from './symbolOf'
import { spokenSymbol } from './spokenSymbol'
import type { FormulaWords } from './formulaWords'

/** How a leaf is read: by its symbol in the rule, by its number below it. */
interface Leaves {
  leaf(id: QuantityId): string
  sent(id: QuantityId, edge: Edge): string
  isNegative(id: QuantityId): boolean
}

interface Spoken {
  readonly seen: Seen
  readonly step: Step
  readonly decimals: DecimalsShown
  readonly words: FormulaWords
}

/** A step's formula as it is read out, line by line, in the words of a language. */
export function spokenFormula({ seen, step, decimals, words }: Spoken): string {
  const { tape } = seen
  const symbols = symbolsIn(tape, words)
  const numbers = numbersIn(seen, decimals, words)
  const chain = chainOf(tape, step.writes)
  const called = symbols.leaf(step.writes)
  const rule = ruleOf(tape, step, symbols, words)
  const result = numbers.leaf(step.writes)
  if (isOverMany(tape, step)) return words.line({ name: called, rule, result })
  return words.lines({
    name: called,
    rule,
    numbers: chain ? spokenChain(chain, numbers, words) : spokenExpression(step.formula, numbers, words),
    short: chain && spokenExpression(step.formula, symbols, words),
    result,
  })
}

/**
 * A formula as it stands, as `rewrittenFormula` writes it: the chain of a gradient, or σ of a net, would be those of the right
 * one.
 */
export function spokenAsIs({ seen, step, decimals, words }: Spoken): string {
  const symbols = symbolsIn(seen.tape, words)
  const numbers = numbersIn(seen, decimals, words)
  const [called, result] = [symbols.leaf(step.writes), numbers.leaf(step.writes)]
  if (isOverMany(seen.tape, step)) return words.equals({ name: called, is: result })
  const [rule, worked] = [symbols, numbers].map((leaves) => spokenExpression(step.formula, leaves, words))
  return words.lines({ name: called, rule: rule!, numbers: worked!, short: null, result })
}

/** Of many samples nobody listens to every number. */
function isOverMany({ problem }: Tape, step: Step): boolean {
  return isOverSamples(step) && samplesOf(problem).length > MOST_TERMS
}

/** The rule alone. */
export function spokenRule({ tape, step, words }: { tape: Tape; step: Step; words: FormulaWords }): string {
  const symbols = symbolsIn(tape, words)
  return words.equals({ name: symbols.leaf(step.writes), is: ruleOf(tape, step, symbols, words) })
}

/** A step in one line, as a move of several steps shows it; what has a term for each sample is only its number. */
export function spokenLine({ seen, step, decimals, words }: Spoken): string {
  const { tape } = seen
  const symbols = symbolsIn(tape, words)
  const symbol = symbols.leaf(step.writes)
  const result = numbersIn(seen, decimals, words).leaf(step.writes)
  if (isOverSamples(step)) return words.equals({ name: symbol, is: result })
  const { what, departs, formula } = step
  const rule =
    departs === 'hidden'
      ? words.withheld
      : what.kind === 'out'
        ? activated(tape, what, symbols, words)
        : spokenExpression(formula, symbols, words)
  return words.line({ name: symbol, rule, result })
}

function symbolsIn({ quantities }: Tape, words: FormulaWords): Leaves {
  const leaf = (id: QuantityId): string => spokenSymbol(symbolOf(quantities.get(id)!), words)
  return {
    leaf,
    sent: (_, edge) => words.derivative({ of: leaf(name.net(edge.to)), by: leaf(edge.id), along: null }),
    isNegative: () => false,
  }
}

function numbersIn({ tape, shows }: Seen, decimals: DecimalsShown, words: FormulaWords): Leaves {
  const number = (id: QuantityId): string => {
    const value = shows(id)
    if (value === null) return words.withheld
    const quantity = tape.quantities.get(id)!
    if (isExactZero(quantity, value)) return '0'
    const parts = isParameter(quantity) ? parameterParts : numberParts
    return spokenNumber(parts(value, decimals), words)
  }
  return { leaf: number, sent: number, isNegative: (id) => (shows(id) ?? 0) < 0 }
}

/** What is right of the first equals sign, in symbols. */
function ruleOf(tape: Tape, step: Step, symbols: Leaves, words: FormulaWords): string {
  if (isOverSamples(step)) return ruleOverSamples(tape, step, symbols, words)
  const chain = chainOf(tape, step.writes)
  const long =
    step.departs === 'hidden'
      ? words.withheld
      : chain
        ? spokenChain(chain, symbols, words)
        : spokenExpression(step.formula, symbols, words)
  const short = notWorkedOut(tape, step, symbols, words)
  return short === null ? long : words.thatIs({ short, long })
}

function ruleOverSamples({ problem }: Tape, { what }: Step, symbols: Leaves, words: FormulaWords): string {
  const of =
    what.kind === 'batchGradient'
      ? words.derivative({ of: words.errorOfEach, by: symbols.leaf(what.parameter.id), along: null })
      : isAfterUpdate(what)
        ? words.newErrorOfEach
        : words.errorOfEach
  return words.overSamples({ of, count: samplesOf(problem).length, isMean: problem.batch === 'mean' })
}

/** What stands between the two sides of a rule. */
function notWorkedOut(tape: Tape, step: Step, symbols: Leaves, words: FormulaWords): string | null {
  const { what, departs, formula } = step
  if (departs || formula.kind === 'tanh') return null
  if (what.kind === 'out') return activated(tape, what, symbols, words)
  if (what.kind === 'delta') return words.derivative({ of: 'E', by: symbols.leaf(name.net(what.node)), along: null })
  const slope = slopeOfSquare(tape, step)
  return slope && spokenExpression(slope, symbols, words)
}

/** An activation by its letter. */
function activated(
  { problem }: Tape,
  { node, when }: { readonly node: NetworkNode; readonly when: When },
  symbols: Leaves,
  words: FormulaWords,
): string {
  const net = symbols.leaf(name.net(node, when))
  const { letter } = activationAt(problem, node.layer)
  return letter === 'σ' ? words.sigma(net) : words.functionOf({ called: letter, of: net })
}

/** A number with its sign and its power of ten in words: signs are what voices leave out. */
export function spokenNumber({ digits, exponent }: NumberParts, words: FormulaWords): string {
  const isNegative = digits.startsWith('−')
  const size = isNegative ? digits.slice(1) : digits
  const power = exponent === null ? size : words.powerOfTen({ digits: size, exponent: withMinus(exponent, words) })
  return isNegative ? words.negative(power) : power
}

function spokenChain(chain: readonly ChainFactor[], leaves: Leaves, words: FormulaWords): string {
  return words.product(
    chain.map((factor) => {
      switch (factor.kind) {
        case 'quantity':
          return leaves.leaf(factor.id)
        case 'sent':
          return leaves.sent(factor.id, factor.edge)
        case 'paths': {
          const paths = factor.ids.map((id) => leaves.leaf(id))
          return paths.length === 1 ? paths[0]! : words.brackets(words.sum(paths))
        }
      }
    }),
  )
}

function spokenExpression(expression: Expression, leaves: Leaves, words: FormulaWords): string {
  const read = (part: Expression): string => spokenExpression(part, leaves, words)
  /** Said in one breath with what stands before or behind it. */
  const apart = (part: Expression): string =>
    part.kind === 'sum' || part.kind === 'difference' ? words.brackets(read(part)) : read(part)
  /** Behind "minus" another minus would be lost, and "minus 2 squared" would be below 0. */
  const unsigned = (part: Expression): string =>
    startsNegative(part, leaves) ? words.brackets(read(part)) : apart(part)
  /** Without brackets only the first factor would be heard to stand under the line. */
  const below = (part: Expression): string => (part.kind === 'product' ? words.brackets(read(part)) : apart(part))
  switch (expression.kind) {
    case 'quantity':
      return leaves.leaf(expression.id)
    case 'constant':
      return expression.value === 0.5 ? words.half : String(expression.value)
    case 'sum':
      return words.sum(expression.terms.map(read))
    case 'difference':
      return words.difference({ from: read(expression.from), take: unsigned(expression.take) })
    case 'product':
      return words.product(expression.factors.map(apart))
    case 'square':
      return words.square(unsigned(expression.of))
    case 'quotient':
      return words.quotient({ over: apart(expression.over), under: below(expression.under) })
    case 'negative':
      return words.minus(unsigned(expression.of))
    case 'powerOfE':
      return words.powerOfE(apart(expression.exponent))
    case 'absolute':
      return words.absolute(apart(expression.of))
    case 'tanh':
      return words.functionOf({ called: 'tanh', of: read(expression.of) })
    case 'larger':
      return words.larger({ one: read(expression.other), other: read(expression.one) })
    case 'sided': {
      const { above, otherwise } = expression
      return words.sided({ of: read(expression.of), above: String(above), otherwise: String(otherwise) })
    }
    case 'timesLog':
      return words.timesLog({ factor: apart(expression.factor), of: apart(expression.of) })
    case 'share':
      return words.quotient({ over: words.powerOfE(apart(expression.of)), under: apart(expression.sum) })
    case 'becomes':
      return words.comesTo({ from: read(expression.from), to: read(expression.to) })
  }
}

function withMinus(exponent: number, words: FormulaWords): string {
  return exponent < 0 ? words.minus(String(-exponent)) : String(exponent)
}
