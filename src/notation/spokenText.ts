import { textRuns, type TextPiece } from './textSymbols'

/** A sentence as it is read out: "net h1" for net_h1, "h2 1" for the first neuron of the second layer, h2_1. */
export function spokenText(sentence: string): string {
  // All other names are read as they are written; descriptions are asked for in every frame.
  if (!sentence.includes('_')) return sentence
  return textRuns(sentence)
    .map((run) => (typeof run === 'string' ? run : spokenPieces(run)))
    .join('')
}

/** The name that the parts of a symbol make, as one word or as letters and numbers apart. */
export function spokenPieces(pieces: readonly TextPiece[]): string {
  return pieces
    .map(({ text, style }) =>
      style === 'sub' ? text.replace(/^(?=[a-z])|(?<=\d)(?=[ho])/g, ' ').replaceAll(',', ' ') : text,
    )
    .join('')
}
