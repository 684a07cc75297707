import { select } from 'd3'
import type { QuantityId } from '../../engine'
import { createDrawn, type Drawn } from './drawn'
import type { Card, RectMark, Scene, StopId } from '../marks'
import { drawPaths, drawRects, drawTexts } from './drawMarks'
import { attribute, round } from './write'

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

const LAYERS = ['headings', 'links', 'flows', 'cards', 'marks', 'travellers'] as const

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
        // All else is what the cards say already.
        .call(attribute, 'aria-hidden', (layer) => (layer === 'cards' ? null : 'true'))
      const [headings, links, , cards] = root.selectAll<SVGGElement, string>(':scope > g').nodes()
      if (drawn.isNew(headings!, 'all', [scene.headings, lit])) drawTexts(headings!, scene.headings, lit, drawn)
      if (drawn.isNew(links!, 'all', [scene.links, lit])) drawPaths(links!, scene.links, lit, drawn)
      drawCards(cards!, scene.cards, { lit, tabStop }, drawn)
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
    if (drawn.isNew(this, 'rects', card.rects)) {
      drawRects(this, card.rects, drawn)
      drawFocusRing(this, card, drawn)
    }
    if (drawn.isNew(this, 'paths', [card.paths, lit])) drawPaths(this, card.paths, lit, drawn)
    drawTexts(this, card.texts, lit, drawn)
  })
}

function drawFocusRing(parent: SVGGElement, { rects }: Card, drawn: Drawn): void {
  const bodies = rects.filter(({ id }) => id === 'body')
  for (const ring of ['outer', 'inner'])
    select(parent)
      .selectAll<SVGRectElement, RectMark>(`:scope > rect.ring.${ring}`)
      .data(bodies)
      .join('rect')
      .filter(function (body) {
        return drawn.isNew(this, 'self', body)
      })
      .attr('class', `ring ${ring}`)
      .attr('x', (body) => body.x - 4)
      .attr('y', (body) => body.y - 4)
      .attr('width', (body) => body.width + 8)
      .attr('height', (body) => body.height + 8)
      .attr('rx', (body) => body.radius + 4)
}
