import {
  activationAt,
  name,
  readsOf,
  type Activation,
  type NetworkNode,
  type QuantityId,
  type Seen,
  type Step,
  type Tape,
  type When,
} from '../engine'
import { chainOf } from './chain'
import { isExactZero } from './exactZero'
import { chainTerms, expressionMath, expressionTerms, type Leaves, type Term } from './expressionMath'
import { derivative, digits, inBrackets, infix, letter, mathNode, power, row, word, type MathNode } from './mathNode'
import { numberParts, parameterParts, type DecimalsShown, type NumberParts } from './numbers'
import { isParameter, originOf } from './origin'
import { slopeOfSquare } from './slopeOfSquare'
import { ofNode, symbolMath } from './symbolMath'

/** A step's formula line by line: the rule in symbols, the same with numbers, in short where it can be, the result. */
export interface Formula {
  readonly rule: MathLine
  /** What the rule's last terms are if they are factors, numbered as the links of the chain; none where it multiplies nothing. */
  readonly factors: readonly QuantityId[]
  /** The δ that the first two of three factors make. */
  readonly brace: MathNode | null
  readonly numbers: MathLine
  /** Of the gradient of a weight δ times what was sent, of an update its step η · ∂E/∂w as one number; empty for all else. */
  readonly short: MathLine
  readonly result: MathLine
}

/** No browser breaks a line inside MathML: so each term is a `math` of its own, and between two the line may break. */
export type MathLine = readonly MathNode[]

/**
 * Writes a step out; without its rule where that is to be found out.
 *
 * Every symbol and every number has `data-quantity`, the numbers `data-value` with the full double, and a class that
 * says which pass it comes from: `from-forward`, `from-backward`, `from-update`, `given`. An empty box stands for a
 * number that is not to be seen: it gives away nothing, not even the sign.
 */
export function formulaOf(seen: Seen, step: Step, decimals: DecimalsShown): Formula {
  const other = otherFormula?.(seen, step, decimals)
  if (other) return other
  const { tape } = seen
  const symbols = symbolsOf(tape)
  const numbers = numbersOf(seen, decimals)
  const chain = chainOf(tape, step.writes)
  const print = (leaves: Leaves): readonly Term[] =>
    chain ? chainTerms(chain, leaves) : expressionTerms(step.formula, leaves)
  const before = notWorkedOut(tape, step, symbols)
  const { what, departs } = step
  return {
    rule: lineOf([
      { sign: '', term: symbols.leaf(step.writes) },
      ...(before ? equals([{ sign: '', term: before }]) : []),
      ...(departs === 'hidden' ? [] : equals(print(symbols))),
    ]),
    factors: chain ? chain.map(({ id }) => id) : isProductOfTwo(step) ? readsOf(step.formula) : [],
    brace: chain && what.kind === 'weightGradient' ? symbols.leaf(name.delta(what.edge.to)) : null,
    numbers: lineOf(equals(print(numbers))),
    short: chain
      ? lineOf(equals(expressionTerms(step.formula, symbols)))
      : (moveLine?.(step, numbers, seen, decimals) ?? []),
    result: lineOf(equals([{ sign: '', term: numbers.leaf(step.writes) }])),
  }
}

/** Writes steps that only networks of other kinds have; null of all others. */
export type OtherFormula = (seen: Seen, step: Step, decimals: DecimalsShown) => Formula | null

let otherFormula: OtherFormula | null = null

/** Makes it known: it comes with those networks. */
export function writeOtherSteps(write: OtherFormula): void {
  otherFormula = write
}

/** Writes what an update takes off a number as one number. */
export type MoveLine = (step: Step, numbers: Leaves, seen: Seen, decimals: DecimalsShown) => MathLine

let moveLine: MoveLine | null = null

/** Makes it known: nobody comes to an update before the page is whole, and the first view is lighter without it. */
export function writeMoves(write: MoveLine): void {
  moveLine = write
}

/** The quantities that a step's formula shows, in the order in which they stand in it, each once: a sum over paths before its terms. */
export function piecesOf(tape: Tape, step: Step): readonly QuantityId[] {
  const chain = chainOf(tape, step.writes)
  if (!chain) return readsOf(step.formula)
  return chain.flatMap((factor) => (factor.kind === 'paths' ? [factor.id, ...factor.ids] : [factor.id]))
}

/** What stands between the two sides of a rule: the activation by its letter, δ as what it is, a slope before it is worked out. */
function notWorkedOut(tape: Tape, step: Step, symbols: Leaves): MathNode | null {
  const { what, departs, formula } = step
  // tanh has no longer form.
  if (departs || formula.kind === 'tanh') return null
  if (what.kind === 'out') return activated(tape, what, symbols)
  if (what.kind === 'delta') return derivative(letter('E'), ofNode(word('net'), what.node.id))
  const slope = slopeOfSquare(tape, step)
  return slope && expressionMath(slope, symbols)
}

export function activated(
  { problem }: Tape,
  { node, when }: { readonly node: NetworkNode; readonly when: When },
  symbols: Leaves,
): MathNode {
  return row(activationSign(activationAt(problem, node.layer)), inBrackets(symbols.leaf(name.net(node, when))))
}

/** Letters are slanted, words stand upright. */
function activationSign({ letter: sign }: Activation): MathNode {
  return sign.length === 1 ? letter(sign) : word(sign)
}

/** Whether its two factors are links of the chain. */
function isProductOfTwo({ what, departs, formula }: Step): boolean {
  return !departs && (what.kind === 'delta' || what.kind === 'via') && formula.kind === 'product'
}

export function symbolsOf(tape: Tape): Leaves {
  return {
    leaf: (id) => mark(tape, id, symbolMath(tape.quantities.get(id)!)),
    sent: (id, edge) =>
      mark(tape, id, derivative(ofNode(word('net'), edge.to.id), symbolMath(tape.quantities.get(edge.id)!))),
    isNegative: () => false,
    sideOf: () => null,
    tall: true,
  }
}

export function numbersOf({ tape, shows }: Seen, decimals: DecimalsShown): Leaves {
  const number = (id: QuantityId): MathNode => {
    const value = shows(id)
    if (value === null) return mark(tape, id, digits('□'), { isWithheld: true })
    const quantity = tape.quantities.get(id)!
    const parts = isParameter(quantity) ? parameterParts : numberParts
    const math = isExactZero(quantity, value) ? digits('0') : numberMath(parts(value, decimals))
    return mark(tape, id, math, { value })
  }
  return {
    leaf: number,
    sent: number,
    isNegative: (id) => (shows(id) ?? 0) < 0,
    sideOf(id) {
      const value = shows(id)
      return value === null ? null : value > 0 ? 'above' : 'other'
    },
    tall: false,
  }
}

export function equals([first, ...others]: readonly Term[]): readonly Term[] {
  return first ? [{ ...first, sign: '=' }, ...others] : []
}

/**
 * A line breaks after a sign, so that what follows stands flush. The sign is in a row with its term, since Firefox takes
 * away the spaces of one that stands alone.
 */
export function lineOf(terms: readonly Term[], style: 'display' | 'inline' = 'display'): MathLine {
  return terms.map(({ sign, term }, i) => {
    const start = i === 0 && sign !== '' ? [infix(sign, true)] : []
    const after = terms[i + 1]?.sign
    const end = after ? [infix(after)] : []
    return mathNode('math', [row(...start, term, ...end)], { displaystyle: String(style === 'display') })
  })
}

/** A number in MathML, with its power of ten if it has one. */
export function numberMath({ digits: text, exponent }: NumberParts): MathNode {
  if (exponent === null) return digits(text)
  return row(digits(text), infix('×'), power(digits('10'), digits(String(exponent).replace('-', '−'))))
}

interface Mark {
  readonly value?: number
  readonly isWithheld?: boolean
}

function mark(tape: Tape, id: QuantityId, math: MathNode, { value, isWithheld }: Mark = {}): MathNode {
  const origin = originOf(tape, id)
  const attributes: Record<string, string> = {
    ...math.attributes,
    class: `${origin === 'given' ? 'given' : `from-${origin}`}${isWithheld ? ' withheld' : ''}`,
    'data-quantity': id,
  }
  if (value !== undefined) attributes['data-value'] = String(value)
  return { ...math, attributes }
}
