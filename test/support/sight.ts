import type { Problem, Step, Tape } from '../../src/engine'
import { newStart, type Start } from '../../src/session/moment'
import { sightOf, type Reveal, type Sight } from '../../src/session/sight'

/** What may be seen of a network once so many steps of its first iteration have been played. */
export function sightAt(problem: Problem, step: number, reveal?: Reveal): Sight {
  // A tape of its own: one that another test has left would have other nodes and edges.
  return sightOf({ start: newStart({ ...problem }), iteration: 0, step }, reveal)
}

/** Recorded once for all steps of a tape: a sentence of each of them is asked for. */
const starts = new WeakMap<Tape, Start>()

/** What may be seen of a tape once this step has been played. */
export function seenAt(tape: Tape, { writes }: Step): Sight {
  const start = starts.get(tape) ?? newStart({ ...tape.problem })
  starts.set(tape, start)
  return sightOf({ start, iteration: 0, step: tape.places.get(writes)! + 1 })
}
