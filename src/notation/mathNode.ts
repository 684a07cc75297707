/** The elements of MathML that formulas are made of. */
export type MathTag =
  'math' | 'mrow' | 'mi' | 'mn' | 'mo' | 'mfrac' | 'msub' | 'msup' | 'msubsup' | 'semantics' | 'annotation'

type Attributes = Readonly<Record<string, string>>

/** A piece of MathML as plain data, for whoever makes elements, LaTeX or text of it. */
export interface MathNode {
  readonly tag: MathTag
  readonly attributes: Attributes
  /** Letters, numbers and signs hold text; what puts them together holds other pieces. */
  readonly content: string | readonly MathNode[]
}

/** Any piece of MathML. */
export function mathNode(tag: MathTag, content: MathNode['content'], attributes: Attributes = {}): MathNode {
  return { tag, attributes, content }
}

/** What varies: one letter, which MathML slants by itself. */
export function letter(text: string): MathNode {
  return mathNode('mi', text)
}

/** A name, which MathML sets upright by itself: all have more than one letter. */
export function word(text: string): MathNode {
  return mathNode('mi', text)
}

/** Digits, with their minus: a minus of its own would stand apart from them. */
export function digits(text: string): MathNode {
  return mathNode('mn', text)
}

/** Pieces side by side. */
export function row(...pieces: readonly MathNode[]): MathNode {
  return pieces.length === 1 ? pieces[0]! : mathNode('mrow', pieces)
}

/** Space on both sides of a dot or a cross, as TeX has it: browsers set these two closer than the other signs. */
const AROUND_TIMES = '0.2222em'

/**
 * A sign between two pieces. Its form is said aloud, since at the start of a row it would be taken for a prefix; where
 * it begins a line, no space stands before it.
 */
export function infix(sign: string, beginsLine = false): MathNode {
  const space = sign === '⋅' || sign === '×' ? { lspace: AROUND_TIMES, rspace: AROUND_TIMES } : {}
  return mathNode('mo', sign, { form: 'infix', ...space, ...(beginsLine ? { lspace: '0' } : {}) })
}

/** A sign that stands close to what follows. */
export function prefix(sign: string): MathNode {
  return mathNode('mo', sign, { form: 'prefix', lspace: '0', rspace: '0' })
}

/** How large a bracket is: as its line, larger around other brackets, as tall as the fractions in it. */
type BracketSize = 'plain' | 'outer' | 'tall'

/** An opening bracket. */
export function open(size: BracketSize): MathNode {
  return bracket('(', 'prefix', size)
}

/** A closing bracket. */
export function close(size: BracketSize): MathNode {
  return bracket(')', 'postfix', size)
}

/** A bracket or a bar: one that may grow takes the room of the tallest in some browsers, so only the tall ones may. */
export function bracket(sign: string, form: 'prefix' | 'postfix', size: BracketSize): MathNode {
  const stretchy = String(size === 'tall')
  return mathNode('mo', sign, size === 'outer' ? { form, stretchy, class: 'outer' } : { form, stretchy })
}

/** A piece in brackets. */
export function inBrackets(piece: MathNode, size = sizeAround(piece)): MathNode {
  return mathNode('mrow', [open(size), piece, close(size)])
}

/** Brackets in brackets can be told apart. */
export function sizeAround(...pieces: readonly MathNode[]): BracketSize {
  return pieces.some(holdsBracket) ? 'outer' : 'plain'
}

function holdsBracket({ content }: MathNode): boolean {
  return typeof content === 'string' ? content === '(' : content.some(holdsBracket)
}

/** One piece over another. */
export function fraction(above: MathNode, below: MathNode): MathNode {
  return mathNode('mfrac', [above, below])
}

/** A piece with a power. */
export function power(base: MathNode, exponent: MathNode): MathNode {
  return mathNode('msup', [base, exponent])
}

/** ∂a/∂b. The sign is an operator, because Firefox puts a space between a letter and a word. */
export function derivative(above: MathNode, below: MathNode): MathNode {
  return fraction(row(prefix('∂'), above), row(prefix('∂'), below))
}
