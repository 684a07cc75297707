import type { Bias, Quantity } from '../engine'

/** A piece of a symbol set in one style; w₅ is two of them. */
export interface SymbolPart {
  readonly text: string
  readonly italic?: boolean
  readonly sub?: boolean
  readonly sup?: boolean
}

/** A symbol for SVG and HTML, on one line: derivatives stand with a slash. */
export function symbolParts(quantity: Quantity): readonly SymbolPart[] {
  switch (quantity.kind) {
    case 'input':
      return indexed(quantity.id)
    case 'target':
      return word('target', `o${quantity.node.index + 1}`)
    case 'rate':
      return [{ text: 'η', italic: true }]
    case 'weight':
      return updated(indexed(quantity.edge.id), quantity.when === 'next')
    case 'bias':
      return updated(biasParts(quantity.bias), quantity.when === 'next')
    case 'net':
    case 'out':
      return updated(word(quantity.kind, quantity.node.id), quantity.when === 'next')
    case 'error':
      return updated(letter('E', quantity.node.id), quantity.when === 'next')
    case 'total':
      return updated(letter('E', 'total'), quantity.when === 'next')
    case 'dE_dout':
      return [...by(letter('E')), ...word('out', quantity.node.id)]
    case 'slope':
      return [...by(word('out', quantity.node.id)), ...word('net', quantity.node.id)]
    case 'delta':
      return letter('δ', quantity.node.id)
    case 'via':
      return quantity.edge.to.kind === 'output'
        ? [...by(letter('E', quantity.edge.to.id)), ...word('out', quantity.edge.from.id)]
        : [
            ...by(letter('E')),
            ...word('out', quantity.edge.from.id),
            { text: '|' },
            { text: subscript(quantity.edge.to.id), sub: true },
          ]
    case 'weightGradient':
      return [...by(letter('E')), ...indexed(quantity.edge.id)]
    case 'biasGradient':
      return [...by(letter('E')), ...biasParts(quantity.bias)]
  }
}

/** A symbol as plain text: `w5`, `net_h1`, `h2_1`, `∂E/∂w5`, `w5+`. */
export function symbolText(quantity: Quantity): string {
  return symbolParts(quantity)
    .map(({ text, sub }) => (sub && /^[a-z]/.test(text) ? `_${text.replace(',', '_')}` : text))
    .join('')
}

/** Layer and place stand apart in an index: h2,1. */
function subscript(node: string): string {
  return node.replace('_', ',')
}

function indexed(id: string): readonly SymbolPart[] {
  return [
    { text: id[0]!, italic: true },
    { text: id.slice(1), sub: true },
  ]
}

function biasParts({ id }: Bias): readonly SymbolPart[] {
  return id.startsWith('b_') ? letter('b', id.slice(2)) : indexed(id)
}

function letter(text: string, node?: string): readonly SymbolPart[] {
  return node === undefined
    ? [{ text, italic: true }]
    : [
        { text, italic: true },
        { text: subscript(node), sub: true },
      ]
}

function word(text: string, node: string): readonly SymbolPart[] {
  return [{ text }, { text: subscript(node), sub: true }]
}

function by(of: readonly SymbolPart[]): readonly SymbolPart[] {
  return [{ text: '∂' }, ...of, { text: '/∂' }]
}

function updated(parts: readonly SymbolPart[], isNext: boolean): readonly SymbolPart[] {
  return isNext ? [...parts, { text: '+', sup: true }] : parts
}
