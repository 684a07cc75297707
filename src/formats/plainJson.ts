/** An escape, a quotation mark, and what programs put between the tokens of a text that is copied through them. */
const PIECE = /\\[^]|"|[\u2010-\u2015\u2212](?=\d)|\p{Default_Ignorable_Code_Point}|[^\S\n\r\t ]/gu

/**
 * The text of a file with plain spaces and hyphens outside of its strings, each where it stood: a number that was
 * copied from a page brings its own minus along, and a chat what nobody sees.
 */
export function plainJson(text: string): string {
  let isString = false
  return text.replace(PIECE, (piece) => {
    if (piece === '"') isString = !isString
    if (isString || piece === '"' || piece.startsWith('\\')) return piece
    return /\p{Dash}|\u2212/u.test(piece) ? '-' : ' '.repeat(piece.length)
  })
}
