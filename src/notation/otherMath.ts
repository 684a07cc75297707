import type { Expression } from '../engine'
import { expressionMath, factorMath, operand, type Leaves, type OtherExpression } from './expressionMath'
import {
  close,
  digits,
  fraction,
  inBrackets,
  infix,
  letter,
  mathNode,
  power,
  row,
  word,
  type MathNode,
} from './mathNode'

/** What formulas of networks with other activations and losses have besides the usual. */
export function otherMath(expression: OtherExpression, leaves: Leaves): MathNode {
  switch (expression.kind) {
    case 'tanh':
      return applied('tanh', [expressionMath(expression.of, leaves)])
    case 'larger':
      return applied('max', [expressionMath(expression.other, leaves), expressionMath(expression.one, leaves)])
    case 'sided':
      return sided(expression, leaves)
    case 'timesLog':
      return row(factorMath(expression.factor, false, leaves), infix('⋅'), LN, operand(expression.of, leaves))
    case 'share':
      return fraction(power(letter('e'), expressionMath(expression.of, leaves)), expressionMath(expression.sum, leaves))
  }
}

/** Two words side by side would run into one: ln out. */
const LN = mathNode('mo', 'ln', { form: 'prefix', lspace: '0', rspace: '0.1667em' })

/** A function by its name. */
function applied(called: string, of: readonly MathNode[]): MathNode {
  return row(word(called), inBrackets(row(...of.flatMap((one, i) => (i === 0 ? [one] : [infix(','), one])))))
}

/** Each side of 0 with what holds there; where the number is known, its own side alone. */
function sided({ of, above, otherwise }: Extract<Expression, { kind: 'sided' }>, leaves: Leaves): MathNode {
  const side = of.kind === 'quantity' ? leaves.sideOf(of.id) : null
  const holds = (value: number, sign: string): MathNode =>
    row(digits(String(value)), WHERE, expressionMath(of, leaves), infix(sign), digits('0'), close('plain'))
  if (side !== null) return side === 'above' ? holds(above, '>') : holds(otherwise, '≤')
  return row(holds(above, '>'), OR, holds(otherwise, '≤'))
}

/** What holds, apart from where it holds, and from what else may. */
const WHERE = mathNode('mo', '(', { form: 'prefix', stretchy: 'false', lspace: '0.4em' })
const OR = mathNode('mo', ',', { form: 'postfix', lspace: '0', rspace: '0.8em' })
