import { spokenPieces } from './spokenText'
import type { TextPiece } from './textSymbols'
import type { Indexed, QuantitySymbol } from './symbolOf'

/** What a language calls the signs of a symbol. */
export interface SymbolWords {
  /** The plus of a number after the update. */
  updated(what: { readonly name: string }): string
  /** A derivative; `along` names the node that it comes back from, if not all ways are meant. */
  derivative(what: { readonly of: string; readonly by: string; readonly along: string | null }): string
}

/** A symbol read out as one name: "delta h1" stays δ h1, ∂E/∂w5 is "the derivative of E with respect to w5". */
export function spokenSymbol(symbol: QuantitySymbol, words: SymbolWords): string {
  if (symbol.kind === 'derivative') {
    const { of, by, along } = symbol
    return words.derivative({ of: indexed(of), by: indexed(by), along: along && along.replace(',', ' ') })
  }
  const name = indexed(symbol.name)
  return symbol.isNew ? words.updated({ name }) : name
}

/** The same of the parts of a symbol that stands in a sentence. */
export function spokenParts(pieces: readonly TextPiece[], words: SymbolWords): string {
  const slash = pieces.findIndex(({ text }) => text === '/∂')
  if (slash >= 0)
    return words.derivative({
      of: spokenPieces(pieces.slice(1, slash)),
      by: spokenPieces(pieces.slice(slash + 1)),
      along: null,
    })
  const isNew = pieces.at(-1)?.style === 'sup'
  return isNew ? words.updated({ name: spokenPieces(pieces.slice(0, -1)) }) : spokenPieces(pieces)
}

function indexed({ text, index }: Indexed): string {
  return spokenPieces([{ text }, ...(index === null ? [] : [{ text: index, style: 'sub' as const }])])
}
