import type { Problem, Step, Tape } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { sightOf, type Reveal, type Sight } from '../../src/session/sight'

/** What may be seen of a network once so many steps of its first iteration have been played. */
export function sightAt(problem: Problem, step: number, reveal?: Reveal): Sight {
  // A tape of its own: one that another test has left would have other nodes and edges.
  return sightOf({ start: newStart({ ...problem }), iteration: 0, step }, reveal)
}

/** What may be seen of a tape once this step has been played. */
export function seenAt({ problem, places }: Tape, { writes }: Step): Sight {
  return sightAt(problem, places.get(writes)! + 1)
}
