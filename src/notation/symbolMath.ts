import type { Bias, Quantity } from '../engine'
import { derivative, digits, letter, mathNode, row, word, type MathNode } from './mathNode'

/** A symbol in MathML; derivatives stand as fractions. */
export function symbolMath(quantity: Quantity): MathNode {
  switch (quantity.kind) {
    case 'input':
      return indexed(quantity.id)
    case 'target':
      return ofNode(word('target'), quantity.node.id)
    case 'rate':
      return letter('η')
    case 'weight':
      return updated(indexed(quantity.edge.id), quantity.when === 'next')
    case 'bias':
      return updated(biasMath(quantity.bias), quantity.when === 'next')
    case 'net':
    case 'out':
      return updated(ofNode(word(quantity.kind), quantity.node.id), quantity.when === 'next')
    case 'error':
      return updated(ofNode(letter('E'), quantity.node.id), quantity.when === 'next')
    case 'total':
      return updated(ofNode(letter('E'), 'total'), quantity.when === 'next')
    case 'dE_dout':
      return derivative(letter('E'), ofNode(word('out'), quantity.node.id))
    case 'slope':
      return derivative(ofNode(word('out'), quantity.node.id), ofNode(word('net'), quantity.node.id))
    case 'delta':
      return ofNode(letter('δ'), quantity.node.id)
    case 'via': {
      const { from, to } = quantity.edge
      const out = ofNode(word('out'), from.id)
      return to.kind === 'output'
        ? derivative(ofNode(letter('E'), to.id), out)
        : ofNode(row(derivative(letter('E'), out), BAR), to.id)
    }
    case 'weightGradient':
      return derivative(letter('E'), indexed(quantity.edge.id))
    case 'biasGradient':
      return derivative(letter('E'), biasMath(quantity.bias))
  }
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

/** A letter or word with a node's name as its index; layer and place stand apart in it: h2,1. */
export function ofNode(base: MathNode, node: string): MathNode {
  return mathNode('msub', [base, word(node.replace('_', ','))])
}

function indexed(id: string): MathNode {
  return mathNode('msub', [letter(id[0]!), digits(id.slice(1))])
}

function biasMath({ id }: Bias): MathNode {
  return id.startsWith('b_') ? ofNode(letter('b'), id.slice(2)) : indexed(id)
}

/** The plus of an updated value stands above the index, not beside it. */
function updated(symbol: MathNode, isNext: boolean): MathNode {
  return isNext ? mathNode('msubsup', [...(symbol.content as readonly MathNode[]), PLUS]) : symbol
}
