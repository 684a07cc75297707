import { select } from 'd3'
import type { QuantityId } from '../../engine'
import type { Overlay, Traveller } from '../marks'
import { drawPaths, drawTexts, keyOf, litClass } from './drawMarks'
import { createDrawn } from './drawn'
import { attribute, content, round } from './write'

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
    .call(attribute, 'y', () => -11.5)
    .call(attribute, 'width', (traveller) => traveller.width)
    .call(attribute, 'height', () => 23)
    .call(attribute, 'rx', () => 11.5)
  joined.select<SVGTextElement>('text').call(content, (traveller) => traveller.text)
}
