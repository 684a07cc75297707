import { select } from 'd3'
import type { PathMark, RectMark, TextMark, TextPart } from '../marks'
import type { Drawn } from './drawn'
import { attribute, content, round } from './write'

/** What lies above each kind of mark in a card: marks that come later slide in below it, so that no lane covers a number. */
const ABOVE = {
  rects: ':scope > path, :scope > text, :scope > rect.ring',
  paths: ':scope > text, :scope > rect.ring',
  texts: ':scope > rect.ring',
} as const

export function drawRects(parent: SVGGElement, rects: readonly RectMark[], drawn: Drawn): void {
  select(parent)
    .selectAll<SVGRectElement, RectMark>(':scope > rect:not(.ring)')
    .data(rects, keyOf)
    .join((enter) => enter.insert('rect', ABOVE.rects))
    .order()
    .filter(function (rect) {
      return drawn.isNew(this, 'self', rect)
    })
    .call(attribute, 'class', (rect) => rect.className)
    .call(attribute, 'x', (rect) => round(rect.x))
    .call(attribute, 'y', (rect) => round(rect.y))
    .call(attribute, 'width', (rect) => round(rect.width))
    .call(attribute, 'height', (rect) => round(rect.height))
    .call(attribute, 'rx', (rect) => round(rect.radius))
}

/** Draws paths into an element, each under its own name. */
export function drawPaths(parent: SVGGElement, paths: readonly PathMark[], lit: string | null, drawn: Drawn): void {
  select(parent)
    .selectAll<SVGPathElement, PathMark>(':scope > path')
    .data(paths, keyOf)
    .join((enter) => enter.insert('path', ABOVE.paths))
    .order()
    .filter(function (path) {
      return drawn.isNew(this, 'self', [path, path.quantity === lit])
    })
    .call(attribute, 'class', (path) => path.className + litClass(path.quantity, lit))
    .call(attribute, 'd', (path) => path.d)
    .call(attribute, 'stroke-width', (path) => (path.width === undefined ? null : round(path.width)))
    .call(attribute, 'data-quantity', (path) => path.quantity ?? null)
}

export function drawTexts(parent: SVGGElement, texts: readonly TextMark[], lit: string | null, drawn: Drawn): void {
  const joined = select(parent)
    .selectAll<SVGTextElement, TextMark>(':scope > text')
    .data(
      // An empty slot needs no element: the browser would lay it out all the same.
      texts.filter(({ parts }) => parts.some(({ text }) => text !== '')),
      keyOf,
    )
    .join((enter) => enter.insert('text', ABOVE.texts))
    .order()
    .filter(function (text) {
      return drawn.isNew(this, 'self', [text, text.quantity === lit])
    })
  joined
    .call(attribute, 'class', (text) => text.className + litClass(text.quantity, lit))
    .call(attribute, 'x', (text) => round(text.x))
    .call(attribute, 'y', (text) => round(text.y))
    .call(attribute, 'text-anchor', (text) => text.anchor)
    .call(attribute, 'textLength', (text) => (text.width === undefined ? null : round(text.width)))
    .call(attribute, 'lengthAdjust', (text) => (text.width === undefined ? null : 'spacingAndGlyphs'))
    .call(attribute, 'opacity', (text) =>
      text.opacity === undefined || text.opacity === 1 ? null : round(text.opacity),
    )
    .call(attribute, 'data-quantity', (text) => text.quantity ?? null)
    .call(attribute, 'data-value', (text) => (text.value === undefined ? null : String(text.value)))
  joined.each(function (text) {
    select(this)
      .selectAll<SVGTSpanElement, TextPart>('tspan')
      .data(text.parts)
      .join('tspan')
      .call(attribute, 'class', (part) => partClass(part))
      // Subscripts go down by dy, and what follows comes back up: baseline-shift is not drawn everywhere.
      .call(attribute, 'dy', (part, i) => shiftBetween(text.parts[i - 1], part))
      .call(content, (part) => part.text)
  })
}

export function keyOf({ id }: { readonly id: string }): string {
  return id
}

export function litClass(quantity: string | undefined, lit: string | null): string {
  return quantity !== undefined && quantity === lit ? ' lit' : ''
}

function partClass({ italic, sub, sup }: TextPart): string | null {
  return [italic ? 'italic' : '', sub ? 'sub' : '', sup ? 'sup' : ''].filter(Boolean).join(' ') || null
}

/** Em of the part itself; sub- and superscripts are set at seven tenths. */
function shiftBetween(before: TextPart | undefined, part: TextPart): string | null {
  const shift = heightOf(part) - (before ? heightOf(before) : 0)
  const size = part.sub || part.sup ? 0.7 : 1
  return shift === 0 ? null : `${round(shift / size)}em`
}

/** How far a part stands below the line, in em of the line. */
function heightOf({ sub, sup }: TextPart): number {
  return sub ? 0.28 : sup ? -0.4 : 0
}
