import { overlayOf } from '../../graph/overlay'
import type { Reading } from '../../graph/reading'
import { createOverlayGraph } from '../../graph/svg/overlayGraph'
import type { View } from '../../graph/view'
import type { AppState } from '../../session/appState'
import './over.css'

/** What is drawn over the network while a step plays, and because of it. */
export interface Over {
  draw(reading: Reading, view: View, state: Pick<AppState, 'looks' | 'lit'>): void
}

/** Draws over the network graph in this svg. */
export function createOver(svg: SVGSVGElement): Over {
  const graph = createOverlayGraph(svg)
  return {
    draw(reading, view, { looks, lit }) {
      const { lab } = looks.bugs
      const measured = lab?.of === reading.tape.problem ? lab.measured : []
      const flagged = measured.filter(({ isFlagged }) => isFlagged).map(({ weight }) => weight)
      graph.draw(overlayOf(reading, view, flagged), lit)
    },
  }
}
