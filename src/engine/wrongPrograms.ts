import type { FlatNetwork } from './flatNetwork'
import type { Problem } from './problem'
import type { Tape } from './tape'

/** How the iterations of a problem that names a wrong program are worked out. */
export interface WrongPrograms {
  /** The tape of one iteration. */
  record(problem: Problem, sample: number): Tape
  /** The network laid out for its own loops. */
  flatten(problem: Problem): FlatNetwork
}

let known: WrongPrograms | null = null

/** Makes the wrong programs known. They are fetched when one is wanted; the right one is always there. */
export function learnWrongPrograms(programs: WrongPrograms): void {
  known = programs
}

/** The wrong programs; throws an Error before they are known, since no other number may take their place. */
export function wrongPrograms(): WrongPrograms {
  if (!known) throw new Error('No wrong programs yet')
  return known
}
