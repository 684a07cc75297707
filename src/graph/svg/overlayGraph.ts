import type { QuantityId } from '../../engine'
import type { Overlay, Traveller } from '../marks'
import { drawPaths, drawTexts, keyOf, litClass } from './drawMarks'
import { createDrawn } from './drawn'
import { join } from './join'
import { round, say, write } from './write'

/** Draws what lies over a network graph, in the layers that it keeps for that. */
export interface OverlayGraph {
  draw(overlay: Overlay, lit: QuantityId | null): void
}

/** Makes nothing yet. All that is ever in the layers comes from `draw`. */
export function createOverlayGraph(svg: SVGSVGElement): OverlayGraph {
  const drawn = createDrawn()
  const layer = (name: string): SVGGElement => svg.querySelector<SVGGElement>(`:scope > .${name}`)!
  return {
    draw({ flows, paths, texts, travellers }, lit) {
      if (drawn.isNew(layer('flows'), 'all', [flows, lit])) drawPaths(layer('flows'), flows, lit, drawn)
      drawPaths(layer('marks'), paths, lit, drawn)
      drawTexts(layer('marks'), texts, lit, drawn)
      drawTravellers(layer('travellers'), travellers, lit)
    },
  }
}

function drawTravellers(parent: SVGGElement, travellers: readonly Traveller[], lit: string | null): void {
  const groups = join(parent, travellers, { tag: 'g', keyOf })
  for (const [i, traveller] of travellers.entries()) {
    const group = groups[i]!
    write(group, {
      class: traveller.className + litClass(traveller.quantity, lit),
      transform: `translate(${round(traveller.x)},${round(traveller.y)})`,
      opacity: round(traveller.opacity),
      'data-quantity': traveller.quantity,
      'data-value': String(traveller.value),
    })
    const [rect] = join(group, ['rect'] as const, { tag: 'rect', keyOf: (one) => one })
    const [text] = join(group, ['text'] as const, { tag: 'text', keyOf: (one) => one })
    write(rect!, { x: -traveller.width / 2, y: -11.5, width: traveller.width, height: 23, rx: 11.5 })
    write(text!, { 'text-anchor': 'middle', dy: '0.35em' })
    say(text!, traveller.text)
  }
}
