import type { Quantity } from '../engine'
import { symbolOf, type Indexed } from './symbolOf'

/** A piece of a symbol set in one style; w₅ is two of them. */
export interface SymbolPart {
  readonly text: string
  readonly italic?: boolean
  readonly sub?: boolean
  readonly sup?: boolean
}

/** A symbol for SVG and HTML, on one line: derivatives stand with a slash. */
export function symbolParts(quantity: Quantity): readonly SymbolPart[] {
  const symbol = symbolOf(quantity)
  if (symbol.kind === 'name') return [...parts(symbol.name), ...(symbol.isNew ? [{ text: '+', sup: true }] : [])]
  const { of, by, along } = symbol
  const bar = along === null ? [] : [{ text: '|' }, { text: along, sub: true }]
  return [{ text: '∂' }, ...parts(of), { text: '/∂' }, ...parts(by), ...bar]
}

function parts({ text, isWord, index }: Indexed): readonly SymbolPart[] {
  const [base = '', power] = text.split('^')
  return [
    isWord ? { text: base } : { text: base, italic: true },
    ...(power ? [{ text: power, sup: true }] : []),
    ...(index === null ? [] : [{ text: index, [index[0] === '(' ? 'sup' : 'sub']: true }]),
  ]
}
