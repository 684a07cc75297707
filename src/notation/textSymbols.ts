/** A piece of a sentence: words as they are, or a part of a symbol with its style. */
export interface TextPiece {
  readonly text: string
  /** Absent where it is words, or stands upright on the line. */
  readonly style?: 'italic' | 'sub' | 'sup'
}

/** The element that sets a piece in its style. */
export const STYLE_TAGS = { italic: 'i', sub: 'sub', sup: 'sup' } as const

/** Words, or the parts of one symbol of the mathematics; a number with decimals is a symbol as well. */
export type TextRun = string | readonly TextPiece[]

/** A name of the mathematics inside a sentence: w5, w5+, w_i2h1, b_h1, net_h1, target_o1, E_o1, δ_h2_1, ∂E/∂w5, ∂E/∂w for any weight, ∂out_o1/∂net_o1. */
const NODE = '(?:[ioh]\\d+(?:_\\d+)?|total)'
const NAME = `(?:(?:net|out|target|E|δ|b)_${NODE}|w_(?:[ioh]\\d+(?:_\\d+)?){2}|[wbih]\\d+(?:_\\d+)?|o\\d+|η|E|δ|σ)`
/** A number as the page writes it: 0.3775, −1,234.5, 3.2 × 10⁻⁷. */
const DECIMAL = '[+−]?\\d[\\d,]*\\.\\d+(?: × 10⁻?[⁰¹²³⁴-⁹]+)?'
const SYMBOL = new RegExp(
  `(?<![\\p{Script=Latin}α-ω\\d_])(?:∂${NAME}\\/∂(?:${NAME}|w)|${NAME}\\+?|${DECIMAL})(?![\\p{Script=Latin}\\d_])`,
  'gu',
)

/** Takes a sentence apart where it names symbols: real subscripts, italics only where mathematics has them. */
export function textRuns(sentence: string): readonly TextRun[] {
  const runs: TextRun[] = []
  let end = 0
  for (const match of sentence.matchAll(SYMBOL)) {
    if (match.index > end) runs.push(sentence.slice(end, match.index))
    runs.push(symbolPieces(match[0]))
    end = match.index + match[0].length
  }
  if (end < sentence.length) runs.push(sentence.slice(end))
  return runs
}

function symbolPieces(name: string): readonly TextPiece[] {
  if (/\d\./.test(name)) return [{ text: name }]
  if (!name.startsWith('∂')) return plainPieces(name)
  const [of = '', by = ''] = name.split('/').map((part) => part.slice(1))
  return [{ text: '∂' }, ...plainPieces(of), { text: '/∂' }, ...plainPieces(by)]
}

function plainPieces(name: string): readonly TextPiece[] {
  const isNext = name.endsWith('+')
  const text = isNext ? name.slice(0, -1) : name
  const [, base = text, index = ''] = /^(net|out|target|[a-zEδησ])_?(.*)$/u.exec(text) ?? []
  const pieces: TextPiece[] = [base.length === 1 ? { text: base, style: 'italic' } : { text: base }]
  if (index) pieces.push({ text: index.replaceAll('_', ','), style: 'sub' })
  if (isNext) pieces.push({ text: '+', style: 'sup' })
  return pieces
}
