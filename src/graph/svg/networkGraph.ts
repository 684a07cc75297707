import type { QuantityId } from '../../engine'
import { createDrawn, type Drawn } from './drawn'
import type { Card, Scene, StopId } from '../marks'
import { boxOf, drawPaths, drawRects, drawTexts, keyOf } from './drawMarks'
import { join } from './join'
import { round, write } from './write'

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
  const drawn = createDrawn()
  return {
    draw(scene, { lit, tabStop }) {
      write(svg, { viewBox: `0 0 ${round(scene.width)} ${round(scene.height)}` })
      const layers = join(svg, LAYERS, { tag: 'g', keyOf: (layer) => layer })
      // All else is what the cards say already.
      for (const [i, layer] of LAYERS.entries())
        write(layers[i]!, { class: layer, 'aria-hidden': layer === 'cards' ? null : 'true' })
      const [headings, links, , cards] = layers
      if (drawn.isNew(headings!, 'all', [scene.headings, lit])) drawTexts(headings!, scene.headings, lit, drawn)
      if (drawn.isNew(links!, 'all', [scene.links, lit])) drawPaths(links!, scene.links, lit, drawn)
      drawCards(cards!, scene.cards, { lit, tabStop }, drawn)
    },
    focus(stop) {
      svg.querySelector<SVGGElement>(`[data-stop=${stop}]`)?.focus()
    },
    destroy() {
      svg.replaceChildren()
      write(svg, { viewBox: null })
    },
  }
}

function drawCards(parent: SVGGElement, cards: readonly Card[], { lit, tabStop }: GraphState, drawn: Drawn): void {
  const elements = join(parent, cards, { tag: 'g', keyOf })
  for (const [i, card] of cards.entries()) {
    const element = elements[i]!
    if (!drawn.isNew(element, 'card', [card, lit, card.id === tabStop])) continue
    write(element, {
      class: card.className + (card.edits !== null && card.edits === lit ? ' lit' : ''),
      transform: `translate(${round(card.x)},${round(card.y)})`,
      role: 'button',
      tabindex: card.id === tabStop ? 0 : -1,
      'aria-label': card.label,
      'aria-current': card.current ? 'step' : null,
      'aria-haspopup': card.edits === null ? null : 'dialog',
      'data-stop': card.id,
      'data-quantity': card.edits,
    })
    if (drawn.isNew(element, 'rects', card.rects)) {
      drawRects(element, card.rects, drawn)
      drawFocusRing(element, card, drawn)
    }
    if (drawn.isNew(element, 'paths', [card.paths, lit])) drawPaths(element, card.paths, lit, drawn)
    drawTexts(element, card.texts, lit, drawn)
  }
}

function drawFocusRing(parent: SVGGElement, { rects }: Card, drawn: Drawn): void {
  const bodies = rects.filter(({ id }) => id === 'body')
  for (const ring of ['outer', 'inner']) {
    const elements = join(parent, bodies, { tag: 'rect', own: `rect.ring.${ring}`, keyOf: (_, i) => i })
    for (const [i, body] of bodies.entries())
      if (drawn.isNew(elements[i]!, 'self', body)) write(elements[i]!, { class: `ring ${ring}`, ...boxOf(body, 4) })
  }
}
