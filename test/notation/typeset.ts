import katex from 'katex'

/** A marked piece of a typeset formula. */
export interface Piece {
  readonly id: string
  readonly origin: string
  readonly value: number | null
}

/** Typesets a line as the page does, but throws at whatever KaTeX would only warn about. */
export function typeset(tex: string): string {
  return katex.renderToString(tex, {
    output: 'html',
    throwOnError: true,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: ({ command }) => command === '\\htmlData' || command === '\\htmlClass',
  })
}

/** A mark is two spans: the pass outside, the quantity and its number inside. In an exponent KaTeX adds a class. */
const PIECE =
  /<span class="enclosing ([\w-]+)[^"]*"><span class="enclosing[^"]*" data-quantity="([^"]+)"(?: data-value="([^"]+)")?>/g

/** The marked pieces, in the order in which they stand on the page. */
export function piecesIn(tex: string): readonly Piece[] {
  return [...typeset(tex).matchAll(PIECE)].map(([, origin, id, value]) => ({
    id: id!,
    origin: origin!,
    value: value === undefined ? null : Number(value),
  }))
}

/** What can be read of a line that has no fractions. */
export function wordsOf(tex: string): string {
  return typeset(tex)
    .replace(/<[^>]+>/g, '')
    .replace(/\u200b/g, '')
}
