import { readsOf, type Edge, type Expression, type QuantityId, type Seen, type Step, type Tape } from '../engine'
import { chainOf, type ChainFactor } from './chain'
import { texNumber, texParameter, type DecimalsShown } from './numbers'
import { isParameter, originOf } from './origin'
import { derivative, nodeTex, symbolTex } from './symbols'

/** A step's formula as three lines of TeX: the rule in symbols, the same with numbers, the result. */
export interface Formula {
  readonly rule: string
  readonly numbers: string
  readonly result: string
}

/**
 * Writes a step out.
 *
 * Every symbol and every number is wrapped so that KaTeX gives it `data-quantity`, the numbers `data-value` with the
 * full double, and a class that says which pass it comes from: `from-forward`, `from-backward`, `from-update`, `given`.
 */
export function formulaOf({ tape, shows }: Seen, step: Step, decimals: DecimalsShown): Formula {
  const symbols: Leaves = {
    leaf: (id) => mark(tape, id, symbolTex(tape.quantities.get(id)!)),
    sent: (id, edge) =>
      mark(tape, id, derivative(nodeTex('\\mathrm{net}', edge.to.id), symbolTex(weightOf(tape, edge)))),
    isNegative: () => false,
    // Not \left and \right: a line can't be broken between them.
    open: '\\biggl(',
    close: '\\biggr)',
  }
  const number = (id: QuantityId): string => numberTex(tape, shows(id), id, decimals)
  const numbers: Leaves = {
    leaf: (id) => mark(tape, id, number(id), shows(id) ?? undefined),
    sent: (id) => mark(tape, id, number(id), shows(id) ?? undefined),
    isNegative: (id) => (shows(id) ?? 0) < 0,
    open: '\\bigl(',
    close: '\\bigr)',
  }
  const chain = chainOf(tape, step.writes)
  const print = (leaves: Leaves): string => (chain ? printChain(chain, leaves) : printExpression(step.formula, leaves))
  const symbol = symbols.leaf(step.writes)
  const sigma = step.formula.kind === 'sigmoid' ? ` = \\sigma(${printExpression(step.formula.of, symbols)})` : ''
  return {
    rule: `${symbol}${sigma} = ${print(symbols)}`,
    numbers: `= ${print(numbers)}`,
    result: `= ${mark(tape, step.writes, number(step.writes), shows(step.writes) ?? undefined)}`,
  }
}

/** The quantities that a step's formula shows, in the order in which they stand in it, each once. */
export function piecesOf(tape: Tape, step: Step): readonly QuantityId[] {
  const chain = chainOf(tape, step.writes)
  if (!chain) return readsOf(step.formula)
  return chain.flatMap((factor) => (factor.kind === 'paths' ? factor.ids : [factor.id]))
}

/** How a leaf is written: as its symbol in the rule, as its number in the worked line. */
interface Leaves {
  leaf(id: QuantityId): string
  sent(id: QuantityId, edge: Edge): string
  isNegative(id: QuantityId): boolean
  readonly open: string
  readonly close: string
}

function printChain(chain: readonly ChainFactor[], leaves: Leaves): string {
  return chain
    .map((factor, i) => {
      switch (factor.kind) {
        case 'quantity':
          return i > 0 ? guarded(factor.id, leaves) : leaves.leaf(factor.id)
        case 'sent':
          return leaves.isNegative(factor.id)
            ? `(${leaves.sent(factor.id, factor.edge)})`
            : leaves.sent(factor.id, factor.edge)
        case 'paths': {
          const sum = factor.ids.map((id, k) => (k > 0 ? guarded(id, leaves) : leaves.leaf(id))).join(' + ')
          return factor.ids.length > 1 ? `${leaves.open}${sum}${leaves.close}` : sum
        }
      }
    })
    .join(' \\cdot ')
}

function printExpression(expression: Expression, leaves: Leaves): string {
  switch (expression.kind) {
    case 'quantity':
      return leaves.leaf(expression.id)
    case 'constant':
      return expression.value === 0.5 ? '\\tfrac{1}{2}' : String(expression.value)
    case 'sum':
      return expression.terms
        .map((term, i) => (i > 0 ? operand(term, leaves) : printExpression(term, leaves)))
        .join(' + ')
    case 'difference':
      return `${printExpression(expression.from, leaves)} - ${operand(expression.take, leaves)}`
    case 'product':
      return printProduct(expression.factors, leaves)
    case 'square':
      return `\\left(${printExpression(expression.of, leaves)}\\right)^{2}`
    case 'sigmoid':
      return `\\dfrac{1}{1 + e^{-${operand(expression.of, leaves)}}}`
  }
}

function printProduct(factors: readonly Expression[], leaves: Leaves): string {
  return factors
    .map((factor, i) => {
      const text =
        factor.kind === 'sum' || factor.kind === 'difference'
          ? `(${printExpression(factor, leaves)})`
          : i > 0
            ? operand(factor, leaves)
            : printExpression(factor, leaves)
      const afterHalf = factors[i - 1]?.kind === 'constant'
      return i === 0 ? text : afterHalf ? ` ${text}` : ` \\cdot ${text}`
    })
    .join('')
}

/** After an operator a negative number stands in brackets. */
function operand(expression: Expression, leaves: Leaves): string {
  if (expression.kind === 'quantity') return guarded(expression.id, leaves)
  const text = printExpression(expression, leaves)
  return startsNegative(expression, leaves) ? `(${text})` : text
}

function startsNegative(expression: Expression, leaves: Leaves): boolean {
  const first = expression.kind === 'product' ? expression.factors[0] : undefined
  return first?.kind === 'quantity' && leaves.isNegative(first.id)
}

function guarded(id: QuantityId, leaves: Leaves): string {
  return leaves.isNegative(id) ? `(${leaves.leaf(id)})` : leaves.leaf(id)
}

function numberTex(tape: Tape, value: number | null, id: QuantityId, decimals: DecimalsShown): string {
  if (value === null) return '\\square'
  return isParameter(tape.quantities.get(id)!) ? texParameter(value, decimals) : texNumber(value, decimals)
}

function mark(tape: Tape, id: QuantityId, tex: string, value?: number): string {
  const origin = originOf(tape.quantities.get(id)!)
  const data = value === undefined ? `quantity=${id}` : `quantity=${id}, value=${value}`
  // The outermost braces keep the space beside an operator out of what is marked.
  return `{\\htmlClass{${origin === 'given' ? 'given' : `from-${origin}`}}{\\htmlData{${data}}{${tex}}}}`
}

function weightOf({ quantities }: Tape, edge: Edge): Parameters<typeof symbolTex>[0] {
  return quantities.get(edge.id)!
}
