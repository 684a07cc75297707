import type { QuantityId } from '../../engine'
import { overlayOf } from '../../graph/overlay'
import type { Reading } from '../../graph/reading'
import { createOverlayGraph } from '../../graph/svg/overlayGraph'
import type { View } from '../../graph/view'
import './over.css'

/** What is drawn over the network while a step plays, and because of it. */
export interface Over {
  draw(reading: Reading, view: View, lit: QuantityId | null): void
}

/** Draws over the network graph in this svg. */
export function createOver(svg: SVGSVGElement): Over {
  const graph = createOverlayGraph(svg)
  return {
    draw(reading, view, lit) {
      graph.draw(overlayOf(reading, view), lit)
    },
  }
}
