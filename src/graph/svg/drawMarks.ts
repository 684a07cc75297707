import type { PathMark, RectMark, TextMark, TextPart } from '../marks'
import type { Drawn } from './drawn'
import { join } from './join'
import { round, say, write } from './write'

/** What lies above each kind of mark in a card: marks that come later slide in below it, so that no lane covers a number. */
const ABOVE = {
  rects: ':scope > path, :scope > text, :scope > rect.ring',
  paths: ':scope > text, :scope > rect.ring',
  texts: ':scope > rect.ring',
} as const

export function drawRects(parent: SVGGElement, rects: readonly RectMark[], drawn: Drawn): void {
  const elements = join(parent, rects, { tag: 'rect', own: 'rect:not(.ring)', below: ABOVE.rects, keyOf })
  for (const [i, rect] of rects.entries()) {
    if (!drawn.isNew(elements[i]!, 'self', rect)) continue
    write(elements[i]!, { class: rect.className, ...boxOf(rect) })
  }
}

/** A box with round corners, grown on all sides. */
export function boxOf({ x, y, width, height, radius }: RectMark, by = 0): Readonly<Record<string, number>> {
  return {
    x: round(x - by),
    y: round(y - by),
    width: round(width + 2 * by),
    height: round(height + 2 * by),
    rx: round(radius + by),
  }
}

/** Draws paths into an element, each under its own name. */
export function drawPaths(parent: SVGGElement, paths: readonly PathMark[], lit: string | null, drawn: Drawn): void {
  const elements = join(parent, paths, { tag: 'path', below: ABOVE.paths, keyOf })
  for (const [i, path] of paths.entries()) {
    if (!drawn.isNew(elements[i]!, 'self', [path, path.quantity === lit])) continue
    write(elements[i]!, {
      class: path.className + litClass(path.quantity, lit),
      d: path.d,
      'stroke-width': path.width === undefined ? null : round(path.width),
      'data-quantity': path.quantity ?? null,
    })
  }
}

export function drawTexts(parent: SVGGElement, texts: readonly TextMark[], lit: string | null, drawn: Drawn): void {
  // An empty slot needs no element: the browser would lay it out all the same.
  const filled = texts.filter(({ parts }) => parts.some(({ text }) => text !== ''))
  const elements = join(parent, filled, { tag: 'text', below: ABOVE.texts, keyOf })
  for (const [i, text] of filled.entries()) {
    const element = elements[i]!
    if (!drawn.isNew(element, 'self', [text, text.quantity === lit])) continue
    const isPressed = text.width !== undefined
    write(element, {
      class: text.className + litClass(text.quantity, lit),
      x: round(text.x),
      y: round(text.y),
      'text-anchor': text.anchor,
      textLength: isPressed ? round(text.width) : null,
      lengthAdjust: isPressed ? 'spacingAndGlyphs' : null,
      opacity: text.opacity === undefined || text.opacity === 1 ? null : round(text.opacity),
      'data-quantity': text.quantity ?? null,
      'data-value': text.value === undefined ? null : String(text.value),
    })
    drawParts(element, text.parts)
  }
}

function drawParts(text: SVGElement, parts: readonly TextPart[]): void {
  const elements = join(text, parts, { tag: 'tspan', keyOf: (_, i) => i })
  for (const [i, part] of parts.entries()) {
    // Subscripts go down by dy, and what follows comes back up: baseline-shift is not drawn everywhere.
    write(elements[i]!, { class: partClass(part), dy: shiftBetween(parts[i - 1], part) })
    say(elements[i]!, part.text)
  }
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
