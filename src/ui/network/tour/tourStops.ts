import type { Topology } from '../../../engine'
import type { Messages } from '../../../i18n/pieces'

type Stops = Messages['tour']['stops']

/** One thing of the drawing that has a name. */
export interface TourStop {
  readonly name: keyof Stops
  /** The place of the drawing that it stands in. */
  readonly at: string
  /** How the weight that stands there is called; left out elsewhere. */
  readonly called?: string
}

/** The things that the tour points at: as numbers flow, and back. */
export function tourStops({ layers, edges }: Topology): readonly TourStop[] {
  const [hidden] = layers[1]!
  const [output] = layers.at(-1)!
  const last = edges.find(({ to }) => to.id === output!.id)!
  return [
    { name: 'input', at: 'i1' },
    { name: 'weight', at: 'w1' },
    { name: 'net', at: hidden!.id },
    { name: 'out', at: hidden!.id },
    { name: 'target', at: 't1' },
    { name: 'error', at: 'E' },
    { name: 'gradient', at: last.id, called: last.called },
    { name: 'delta', at: output!.id },
  ]
}
