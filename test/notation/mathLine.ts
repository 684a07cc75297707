import type { MathNode, MathTag } from '../../src/notation/mathNode'

/** A marked piece of a formula. */
export interface Piece {
  readonly id: string
  readonly classes: string
  readonly value: number | null
}

/** The marked pieces, in the order in which they stand on the page. */
export function piecesIn(nodes: readonly MathNode[]): readonly Piece[] {
  return nodes.flatMap(allIn).flatMap(({ attributes }) => {
    const { class: classes = '', 'data-quantity': id, 'data-value': value } = attributes
    return id === undefined ? [] : [{ id, classes, value: value === undefined ? null : Number(value) }]
  })
}

/** What can be read of a line that has no fractions. */
export function wordsOf(nodes: readonly MathNode[]): string {
  return nodes.flatMap(allIn).map(textOf).join('')
}

/** A piece with all that stands in it. */
export function allIn(node: MathNode): readonly MathNode[] {
  return typeof node.content === 'string' ? [node] : [node, ...node.content.flatMap(allIn)]
}

/** The text of letters, numbers and signs; empty for what holds other pieces. */
export function textOf({ content }: MathNode): string {
  return typeof content === 'string' ? content : ''
}

/** How many pieces an element of MathML must hold, where the standard says so. */
const HOLDS: Partial<Record<MathTag, number>> = { mfrac: 2, msub: 2, msup: 2, msubsup: 3, math: 1 }

/** What is wrong with a piece: a browser shows it as an error, or as nothing at all. */
export function flawsIn(node: MathNode): readonly string[] {
  return allIn(node).flatMap(({ tag, content }) => {
    const isToken = tag === 'mi' || tag === 'mn' || tag === 'mo'
    if (isToken !== (typeof content === 'string')) return [`${tag} holds what it must not`]
    if (content.length === 0) return [`${tag} is empty`]
    const must = HOLDS[tag]
    return must !== undefined && must !== content.length ? [`${tag} holds ${content.length}, not ${must}`] : []
  })
}
