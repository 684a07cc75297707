import type { Tape } from '../../../engine'
import { byName } from '../../../notation/byName'
import { linesOf, type RunLine, type RunView } from '../../../session/runViews'

/** The lines of a view, those of weights in the order of their numbers, whichever end they are numbered by. */
export function namedLines(view: RunView, { problem, topology }: Tape): readonly RunLine[] {
  return linesOf(view, { problem, topology: { ...topology, trained: byName(topology.trained) } })
}
