import type { Expression } from '../engine'

/** Puts something in the place of a piece. */
type Mark = (piece: Expression) => Expression

/** A piece of a sum, a difference or a product, and how it goes into it. */
interface Piece {
  readonly sign: '+' | '−' | '⋅'
  readonly piece: Expression
}

/**
 * A formula with its pieces that another formula for the same number has not got, each marked: the smallest that tell the
 * two apart. What the other has in addition is marked nowhere here: it shows when the two change places.
 */
export function markOdd(formula: Expression, other: Expression, mark: Mark): Expression {
  // Where nothing is as in the other each piece is marked by itself, so that the line may still break between two.
  return (
    inOther(formula, other, mark) ??
    withPieces(
      formula,
      piecesOf(formula)?.map(({ piece }) => mark(piece)),
    ) ??
    mark(formula)
  )
}

/** The formula with what is odd in it marked; null where all of it is. */
function inOther(formula: Expression, other: Expression, mark: Mark): Expression | null {
  if (other.kind === 'becomes') return inOther(formula, other.to, mark)
  if (formula.kind === 'becomes') {
    const to = inOther(formula.to, other, mark)
    return to && { ...formula, to }
  }
  if (isSame(formula, other)) return formula
  // One piece of the other, and the rest of it left out.
  if (piecesOf(other)?.some(({ sign, piece }) => sign !== '−' && isSame(piece, formula))) return formula
  const own = piecesOf(formula)
  return own ? inPieces(formula, own, asPieces(other, own[0]!.sign), mark) : inParts(formula, other, mark)
}

/** Pieces that both have are left alone; of the others each stands for one of the other's, where there are as many. */
function inPieces(formula: Expression, own: readonly Piece[], others: readonly Piece[], mark: Mark): Expression | null {
  const left = [...others]
  const odd = own.filter((one) => {
    const at = left.findIndex(({ sign, piece }) => sign === one.sign && isSame(piece, one.piece))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const replaced = odd.map((one, i) => {
    const instead = odd.length === left.length ? left[i]! : null
    return instead?.sign === one.sign ? inOther(one.piece, instead.piece, mark) : null
  })
  if (odd.length === own.length && replaced.every((piece) => piece === null)) return null
  return withPieces(
    formula,
    own.map((one) => (odd.includes(one) ? (replaced[odd.indexOf(one)] ?? mark(one.piece)) : one.piece)),
  )
}

/** What is not made of pieces that could be fewer or more. */
function inParts(formula: Expression, other: Expression, mark: Mark): Expression | null {
  if (formula.kind === 'quotient' && other.kind === 'quotient') {
    const [over, under] = [inOther(formula.over, other.over, mark), inOther(formula.under, other.under, mark)]
    if (!over && !under) return null
    return { ...formula, over: over ?? mark(formula.over), under: under ?? mark(formula.under) }
  }
  if (formula.kind === 'powerOfE' && other.kind === 'powerOfE') {
    const exponent = inOther(formula.exponent, other.exponent, mark)
    return exponent && { ...formula, exponent }
  }
  if (isOfOne(formula) && isOfOne(other) && formula.kind === other.kind) {
    const of = inOther(formula.of, other.of, mark)
    return of && { ...formula, of }
  }
  return null
}

type OfOne = Extract<Expression, { kind: 'square' | 'negative' | 'absolute' | 'tanh' }>

function isOfOne(formula: Expression): formula is OfOne {
  const { kind } = formula
  return kind === 'square' || kind === 'negative' || kind === 'absolute' || kind === 'tanh'
}

function piecesOf(formula: Expression): readonly Piece[] | null {
  if (formula.kind === 'product') return formula.factors.map((piece) => ({ sign: '⋅', piece }))
  if (formula.kind === 'sum') return formula.terms.map((piece) => ({ sign: '+', piece }))
  if (formula.kind !== 'difference') return null
  return [
    { sign: '+', piece: formula.from },
    { sign: '−', piece: formula.take },
  ]
}

/** What is no sum is one of a single term, and what is no product one of a single factor. */
function asPieces(formula: Expression, sign: Piece['sign']): readonly Piece[] {
  const pieces = piecesOf(formula)
  const isAlike = pieces && (pieces[0]!.sign === '⋅') === (sign === '⋅')
  return isAlike ? pieces : [{ sign, piece: formula }]
}

/** A formula with other pieces in the places of its own. */
function withPieces(formula: Expression, pieces: readonly Expression[] | undefined): Expression | null {
  if (!pieces) return null
  if (formula.kind === 'product') return { ...formula, factors: pieces }
  if (formula.kind === 'sum') return { ...formula, terms: pieces }
  return formula.kind === 'difference' ? { ...formula, from: pieces[0]!, take: pieces[1]! } : null
}

function isSame(one: Expression, other: Expression): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
