import { select } from 'd3'
import type { QuantityId } from '../../engine'
import { createDrawn, type Drawn } from './drawn'
import type { Card, PathMark, RectMark, Scene, StopId, TextMark, TextPart, Traveller } from '../marks'
import { attribute, content } from './write'

/** A drawing of the network inside one svg that it owns. */
export interface NetworkGraph {
  /** Shows the scene. Drawing it twice changes nothing, and nothing of an earlier scene remains. */
  draw(scene: Scene, state: GraphState): void
  /** Puts the keyboard on a stop. */
  focus(stop: StopId): void
  destroy(): void
}

/** What the page adds to the picture: the quantity that is lit everywhere, and the one tab stop. */
export interface GraphState {
  readonly lit: QuantityId | null
  readonly tabStop: StopId
}

const LAYERS = ['headings', 'links', 'cards', 'travellers'] as const
/** What the cards say already. */
const HIDDEN_FROM_READERS: ReadonlySet<string> = new Set(['headings', 'links', 'travellers'])

/** Makes an empty drawing. All that is ever in the svg comes from `draw`. */
export function createNetworkGraph(svg: SVGSVGElement): NetworkGraph {
  const root = select(svg)
  const drawn = createDrawn()
  return {
    draw(scene, { lit, tabStop }) {
      root.call(attribute, 'viewBox', () => `0 0 ${round(scene.width)} ${round(scene.height)}`)
      root
        .selectAll<SVGGElement, string>(':scope > g')
        .data(LAYERS)
        .join('g')
        .call(attribute, 'class', (layer) => layer)
        .call(attribute, 'aria-hidden', (layer) => (HIDDEN_FROM_READERS.has(layer) ? 'true' : null))
      const [headings, links, cards, travellers] = root.selectAll<SVGGElement, string>(':scope > g').nodes()
      if (drawn.isNew(headings!, 'all', [scene.headings, lit])) drawTexts(headings!, scene.headings, lit, drawn)
      if (drawn.isNew(links!, 'all', [scene.links, lit])) drawPaths(links!, scene.links, lit, drawn)
      drawCards(cards!, scene.cards, { lit, tabStop }, drawn)
      drawTravellers(travellers!, scene.travellers, lit)
    },
    focus(stop) {
      svg.querySelector<SVGGElement>(`[data-stop="${stop}"]`)?.focus()
    },
    destroy() {
      root.selectAll('*').remove()
      root.attr('viewBox', null)
    },
  }
}

function drawCards(parent: SVGGElement, cards: readonly Card[], { lit, tabStop }: GraphState, drawn: Drawn): void {
  const joined = select(parent)
    .selectAll<SVGGElement, Card>(':scope > g')
    .data(cards, (card) => card.id)
    .join('g')
    .order()
    .filter(function (card) {
      return drawn.isNew(this, 'card', [card, lit, card.id === tabStop])
    })
  joined
    .call(attribute, 'class', (card) => card.className + (card.edits !== null && card.edits === lit ? ' lit' : ''))
    .call(attribute, 'transform', (card) => `translate(${round(card.x)},${round(card.y)})`)
    .call(attribute, 'role', () => 'button')
    .call(attribute, 'tabindex', (card) => (card.id === tabStop ? 0 : -1))
    .call(attribute, 'aria-label', (card) => card.label)
    .call(attribute, 'aria-current', (card) => (card.current ? 'step' : null))
    .call(attribute, 'aria-haspopup', (card) => (card.edits === null ? null : 'dialog'))
    .call(attribute, 'data-stop', (card) => card.id)
    .call(attribute, 'data-quantity', (card) => card.edits)
  joined.each(function (card) {
    if (drawn.isNew(this, 'rects', [card.rects, card.anchor])) {
      drawRects(this, card.rects, drawn)
      drawFocusRing(this, card, drawn)
    }
    if (drawn.isNew(this, 'paths', [card.paths, lit])) drawPaths(this, card.paths, lit, drawn)
    drawTexts(this, card.texts, lit, drawn)
  })
}

function drawFocusRing(parent: SVGGElement, { anchor, rects }: Card, drawn: Drawn): void {
  const body = rects.find((rect) => rect.id === 'body') ?? { ...anchor, radius: 8 }
  for (const ring of ['outer', 'inner'])
    select(parent)
      .selectAll<SVGRectElement, unknown>(`:scope > rect.ring.${ring}`)
      .data([body])
      .join('rect')
      .filter(function () {
        return drawn.isNew(this, 'self', body)
      })
      .attr('class', `ring ${ring}`)
      .attr('x', body.x - 4)
      .attr('y', body.y - 4)
      .attr('width', body.width + 8)
      .attr('height', body.height + 8)
      .attr('rx', body.radius + 4)
}

/** What lies above each kind of mark in a card: marks that come later slide in below it, so that no lane covers a number. */
const ABOVE = {
  rects: ':scope > path, :scope > text, :scope > rect.ring',
  paths: ':scope > text, :scope > rect.ring',
  texts: ':scope > rect.ring',
} as const

function drawRects(parent: SVGGElement, rects: readonly RectMark[], drawn: Drawn): void {
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

function drawPaths(parent: SVGGElement, paths: readonly PathMark[], lit: string | null, drawn: Drawn): void {
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

function drawTexts(parent: SVGGElement, texts: readonly TextMark[], lit: string | null, drawn: Drawn): void {
  const joined = select(parent)
    .selectAll<SVGTextElement, TextMark>(':scope > text')
    .data(texts, keyOf)
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

function drawTravellers(parent: SVGGElement, travellers: readonly Traveller[], lit: string | null): void {
  const joined = select(parent)
    .selectAll<SVGGElement, Traveller>(':scope > g')
    .data(travellers, keyOf)
    .join((enter) => {
      const group = enter.append('g')
      group.append('rect')
      group.append('text').attr('text-anchor', 'middle').attr('dy', '0.35em')
      return group
    })
    .order()
    .call(attribute, 'class', (traveller) => traveller.className + litClass(traveller.quantity, lit))
    .call(attribute, 'transform', (traveller) => `translate(${round(traveller.x)},${round(traveller.y)})`)
    .call(attribute, 'opacity', (traveller) => round(traveller.opacity))
    .call(attribute, 'data-quantity', (traveller) => traveller.quantity)
    .call(attribute, 'data-value', (traveller) => String(traveller.value))
  joined
    .select<SVGRectElement>('rect')
    .call(attribute, 'x', (traveller) => -traveller.width / 2)
    .call(attribute, 'y', () => -12)
    .call(attribute, 'width', (traveller) => traveller.width)
    .call(attribute, 'height', () => 24)
    .call(attribute, 'rx', () => 12)
  joined
    .select<SVGTextElement>('text')
    .call(attribute, 'class', (traveller) => (traveller.text.length > 9 ? 'long' : null))
    .call(content, (traveller) => traveller.text)
}

function keyOf({ id }: { readonly id: string }): string {
  return id
}

function litClass(quantity: string | undefined, lit: string | null): string {
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

function round(value: number): number {
  return Math.round(value * 100) / 100
}
