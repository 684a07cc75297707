/** Names that senders of links add to what they send. */
const TRACKED =
  /^(?:utm_.*|\w*clid|msclkid|[wg]braid|gad_.*|_ga|_gl|mc_[ce]id|mkt_tok|igsh(?:id)?|xtor|spm|si|from|isappinstalled)$/i
/** What begins the parts that say how to look, and not at what. */
const MARKER = 'ui'
/** Each program on the way may have escaped the link once more; names of printed figures are escaped in it already. */
const MOST_ESCAPES = 5

/** What stands before a part and is none of it: quotation marks, brackets, spaces. */
const OPENING = /^[^\p{L}\p{N}_=%]+/u
/** What closes the sentence that a link stands in. A hyphen there is half a list of layers, a percent sign half an escape. */
const CLOSING = /[^\p{L}\p{N}=%−-]+$/u

/** A part of a link as it arrived: its name and what it says, both without escapes. */
export interface LinkPiece {
  readonly key: string
  readonly text: string
  /** Whether it stands behind the marker, where what is unknown is passed over. */
  readonly isLook: boolean
}

/**
 * Takes the part of an address after `#` apart, as it arrives from chats, mails and hands.
 *
 * What closes a sentence behind it, escapes, `&amp;` and names of trackers belong to those who passed it on.
 */
export function piecesOf(hash: string): readonly LinkPiece[] {
  const given = split(plainLink(hash)).filter((piece) => !isBlank(piece) && !TRACKED.test(keyAndText(piece).key))
  const marker = given.findIndex((piece) => keyAndText(piece.replace(CLOSING, '')).key === MARKER)
  const lastOfNetwork = (marker < 0 ? given.length : marker) - 1
  return given
    .map((piece, i) => (i === lastOfNetwork || i === given.length - 1 ? piece.replace(CLOSING, '') : piece))
    .map((piece, i) => ({ ...keyAndText(piece), isLook: marker >= 0 && i >= marker }))
    .filter(({ key, isLook }) => !(isLook && key === MARKER))
}

/**
 * What a link says of how to look, as it stands there, from the marker on; empty if it says nothing.
 *
 * `isOwn` knows the names of what is written anew with the network.
 */
export function looksIn(hash: string, isOwn: (key: string) => boolean): string {
  const pieces = split(hash.replace(/^#/, '').replace(/&amp;/gi, '&'))
  const at = pieces.findIndex((piece) => keyAndText(piece).key === MARKER)
  const looks = pieces.slice(at + 1).filter((piece) => {
    const { key } = keyAndText(piece)
    return key !== '' && key !== MARKER && !isOwn(key) && !TRACKED.test(key)
  })
  return at < 0 || looks.length === 0 ? '' : [`${MARKER}=`, ...looks].join('&')
}

function plainLink(hash: string): string {
  return (
    unescaped(hash)
      // An ampersand as it stands in the source of a page.
      .replace(/&(?:\s*(?:amp|#38|#x26);)+/gi, '&')
      // The end of the element that a link stood in, and what pages write for signs that no part of a link has.
      .replace(/(?<=[\p{L}\p{N}])\s*<.*$/su, '')
      .replace(/&(?:quot|apos|lt|gt|nbsp|#\d+|#x[\da-f]+);/gi, ' ')
      .replaceAll('＆', '&')
      .replaceAll('＝', '=')
      // Before a sign that means something else to it some chats write another: no part of a link has one.
      .replaceAll('\\', '')
      // Where in the text to scroll to: some browsers leave it in.
      .replace(/:~:.*$/s, '')
  )
}

function unescaped(text: string): string {
  let plain = text
  for (let times = 0; times < MOST_ESCAPES; times++) {
    const before = plain
    plain = plain.replace(/(?:%[\da-f]{2})+/gi, withoutEscapes)
    if (plain === before) break
  }
  return plain
}

function withoutEscapes(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    // Whoever reads the part says that it can't be read.
    return escapes
  }
}

function split(text: string): readonly string[] {
  return text.split(/[&?#]/)
}

function isBlank(piece: string): boolean {
  return !/[\p{L}\p{N}=%]/u.test(piece)
}

function keyAndText(piece: string): { readonly key: string; readonly text: string } {
  const at = piece.indexOf('=')
  const key = at < 0 ? piece : piece.slice(0, at)
  return {
    key: key
      .replace(OPENING, '')
      .replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '')
      .normalize('NFKC'),
    text: at < 0 ? '' : piece.slice(at + 1),
  }
}
