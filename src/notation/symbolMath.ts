import type { Quantity } from '../engine'
import { derivative, digits, letter, mathNode, power, row, word, type MathNode } from './mathNode'
import { nodeIndex, symbolOf, type Indexed } from './symbolOf'

/** A symbol in MathML; derivatives stand as fractions. */
export function symbolMath(quantity: Quantity): MathNode {
  const symbol = symbolOf(quantity)
  if (symbol.kind === 'name') {
    const isSum = quantity.kind === 'sum'
    const name = isSum ? word('net') : indexed(symbol.name)
    const base = symbol.isNew ? updated(name) : name
    return isSum ? row(mathNode('mo', 'Σ'), power(letter('e'), base)) : base
  }
  const change = derivative(indexed(symbol.of), indexed(symbol.by))
  return symbol.along === null ? change : mathNode('msub', [row(change, BAR), word(symbol.along)])
}

/** As tall as the fraction before it. */
const BAR = mathNode('mo', '|', {
  form: 'postfix',
  stretchy: 'true',
  symmetric: 'true',
  lspace: '0.1em',
  rspace: '0',
})

const PLUS = mathNode('mo', '+', { form: 'postfix', lspace: '0', rspace: '0' })

/** A letter or word with a node's name as its index. */
export function ofNode(base: MathNode, node: string): MathNode {
  return mathNode('msub', [base, word(nodeIndex(node))])
}

function indexed({ text, isWord, index }: Indexed): MathNode {
  const base = isWord ? word(text) : letter(text)
  if (index === null) return base
  // The number of a sample stands above in brackets.
  return mathNode(index[0] === '(' ? 'msup' : 'msub', [base, /^\(?\d/.test(index) ? digits(index) : word(index)])
}

/** The plus of an updated value stands above the index, if there is one, and not beside it; behind the number of a sample. */
function updated(symbol: MathNode): MathNode {
  if (typeof symbol.content === 'string') return power(symbol, PLUS)
  const [base, index] = symbol.content
  if (symbol.tag === 'msup') return power(base!, row(index!, PLUS))
  return mathNode('msubsup', [...symbol.content, PLUS])
}
