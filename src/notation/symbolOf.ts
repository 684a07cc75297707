import type { NodeId, Parameter, Quantity } from '../engine'

/** A letter or a word, with the index that it carries. */
export interface Indexed {
  readonly text: string
  /** Words stand upright, letters are slanted. */
  readonly isWord: boolean
  /** The number of a parameter, the name of a node, layer and place apart, or those of two: `5`, `h1`, `h2,1`, `i2h1`. */
  readonly index: string | null
}

/** What a quantity is called in formulas, whoever sets it. */
export type QuantitySymbol =
  /** The same name stands for the number before the update and, with a plus, for the new one. */
  | { readonly kind: 'name'; readonly name: Indexed; readonly isNew: boolean }
  /** How one number changes with another; `along` names the node that it comes back from, if not all ways are meant. */
  | { readonly kind: 'derivative'; readonly of: Indexed; readonly by: Indexed; readonly along: string | null }

/** The symbol of a quantity. */
export function symbolOf(quantity: Quantity): QuantitySymbol {
  switch (quantity.kind) {
    case 'input':
      return named(numbered(quantity.id))
    case 'target':
      return named(word('target', quantity.node.id))
    case 'rate':
      return named(letter('η'))
    case 'weight':
      return named(parameterName(quantity.edge), quantity.when === 'next')
    case 'bias':
      return named(parameterName(quantity.bias), quantity.when === 'next')
    case 'net':
    case 'out':
      return named(word(quantity.kind, quantity.node.id), quantity.when === 'next')
    case 'error':
      return named(letter('E', quantity.node.id), quantity.when === 'next')
    case 'sum':
      return named({ text: 'Σ e^net', isWord: true, index: null }, quantity.when === 'next')
    case 'batchGradient':
      return derivative(letter('E'), parameterName(quantity.parameter))
    case 'sampleGradient':
      return derivative(letter('E', `(${quantity.sample + 1})`), parameterName(quantity.parameter))
    case 'sampleError':
      return named(letter('E', `(${quantity.sample + 1})`), quantity.when === 'next')
    case 'batchError':
    case 'total':
      return named(letter('E'), quantity.when === 'next')
    case 'dE_dout':
      return derivative(letter('E'), word('out', quantity.node.id))
    case 'slope':
      return derivative(word('out', quantity.node.id), word('net', quantity.node.id))
    case 'otherSlope':
      return derivative(word('out', quantity.node.id), word('net', quantity.by.id))
    case 'delta':
      return named(letter('δ', quantity.node.id))
    case 'via': {
      const { from, to } = quantity.edge
      return to.kind === 'output' && !quantity.isShared
        ? derivative(letter('E', to.id), word('out', from.id))
        : derivative(letter('E'), word('out', from.id), to.id)
    }
    case 'weightGradient':
      return derivative(letter('E'), parameterName(quantity.edge))
    case 'biasGradient':
      return derivative(letter('E'), parameterName(quantity.bias))
  }
}

/** A node's name as an index, or those of two: layer and place stand apart in it. */
export function nodeIndex(node: string): string {
  return node.replaceAll('_', ',')
}

function named(name: Indexed, isNew = false): QuantitySymbol {
  return { kind: 'name', name, isNew }
}

function derivative(of: Indexed, by: Indexed, along: NodeId | null = null): QuantitySymbol {
  return { kind: 'derivative', of, by, along: along && nodeIndex(along) }
}

function numbered(id: string): Indexed {
  return { text: id[0]!, isWord: false, index: id.slice(1) }
}

/** The one place that says how a weight or a bias is written. */
function parameterName({ called }: Parameter): Indexed {
  return called[1] === '_' ? letter(called[0]!, called.slice(2)) : numbered(called)
}

function letter(text: string, node?: string): Indexed {
  return { text, isWord: false, index: node === undefined ? null : nodeIndex(node) }
}

function word(text: string, node: string): Indexed {
  return { text, isWord: true, index: nodeIndex(node) }
}
