import type { QuantityId } from '../../engine'
import type { Overlay, PathMark, TextMark, Traveller } from '../marks'
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
  let layers: Readonly<Record<'flows' | 'marks' | 'travellers', SVGGElement>> | null = null
  return {
    draw(overlay, lit) {
      // The graph below makes them when it draws for the first time, and keeps them.
      layers ??= { flows: layer('flows'), marks: layer('marks'), travellers: layer('travellers') }
      const { flows, marks, travellers } = layers
      if (drawn.isNew(flows, 'all', [overlay.flows, lit])) drawPaths(flows, litToo(overlay.flows, lit), lit, drawn)
      drawPaths(marks, litToo(overlay.paths, lit), lit, drawn)
      drawTexts(marks, litToo(overlay.texts, lit), lit, drawn)
      drawTravellers(travellers, overlay.travellers, lit)
    },
  }
}

/** The marks, those lit that another quantity than their own lights. */
function litToo<Mark extends PathMark | TextMark>(marks: readonly Mark[], lit: QuantityId | null): readonly Mark[] {
  if (lit === null) return marks
  return marks.map((mark) =>
    mark.quantity !== lit && mark.also?.includes(lit) ? { ...mark, className: `${mark.className} lit` } : mark,
  )
}

/** Between the rim of a capsule and the bar in it. */
const RIM = 2

function drawTravellers(parent: SVGGElement, travellers: readonly Traveller[], lit: string | null): void {
  const groups = join(parent, travellers, { tag: 'g', keyOf })
  for (const [i, traveller] of travellers.entries()) {
    const group = groups[i]!
    const { x, y, width, height, radius, bar = 0, quantity, value, textWidth } = traveller
    write(group, {
      class: traveller.className + litClass(quantity ?? undefined, lit),
      transform: `translate(${round(x)},${round(y)})`,
      opacity: round(traveller.opacity),
      'data-quantity': quantity,
      'data-value': value === null ? null : String(value),
    })
    const [face, length] = join(group, ['face', 'length'] as const, { tag: 'rect', keyOf: (one) => one })
    const [text] = join(group, ['text'] as const, { tag: 'text', keyOf: (one) => one })
    write(face!, {
      class: 'face',
      x: round(-width / 2),
      y: round(-height / 2),
      width: round(width),
      height: round(height),
      rx: round(Math.min(radius, height / 2)),
    })
    write(length!, {
      class: 'length',
      x: round(RIM - width / 2),
      y: round(RIM - height / 2),
      width: round((width - 2 * RIM) * bar),
      height: round(height - 2 * RIM),
      rx: RIM,
    })
    write(text!, {
      'text-anchor': 'middle',
      dy: '0.35em',
      textLength: textWidth === undefined ? null : round(textWidth),
      lengthAdjust: textWidth === undefined ? null : 'spacingAndGlyphs',
    })
    say(text!, traveller.text)
  }
}
