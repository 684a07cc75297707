import { loweredError, readsOf, type QuantityId, type Seen, type Step, type Tape } from '../engine'
import { iterationsBefore, sampleAt, shownProblem, tapeAt, type Moment } from './moment'
import { editedBetween } from './parameters'
import type { Stage } from './underway'

/** A moment, and the one that edits have led from, if any are compared with it. */
export type Edited = Moment & { readonly before?: Moment | null }

/** How much of an iteration may be seen. */
export type Reveal =
  /** What the steps played so far have written. */
  | { readonly kind: 'played' }
  /**
   * The same, but numbers of late steps are only arriving: how far, from 0, on its way, to 1, there, by how many steps had
   * been played once it was written.
   */
  | { readonly kind: 'arriving'; readonly arrived: (writtenAt: number) => number }
  /** What has been played, but not the number that a question asks for, nor what is worked out from it. */
  | { readonly kind: 'until answered'; readonly asked: QuantityId }
  /** All numbers of the iteration, played or not. */
  | { readonly kind: 'all' }

/** What everybody sees who has no question open. */
export const PLAYED: Reveal = { kind: 'played' }

/**
 * What may be seen at a moment: drawing, formulas, tables, sentences and readouts take their numbers from here alone.
 *
 * What a person gives is known from the start, what a step writes once it has been played.
 */
export interface Sight extends Seen {
  /** How many steps have been played. */
  readonly played: number
  /** The step that was just played; null before the first. */
  readonly step: Step | null
  /** The number that a question asks for. */
  readonly asked: QuantityId | null
  /** How far a number has arrived: 0 where it is not to be seen, 1 where it stands. */
  knows(id: QuantityId): number
  /** After how many steps a number is there: 0 for what is given. */
  writtenAt(id: QuantityId): number
  /**
   * The number whether or not its step has been played, null only while a question asks for it: for what is on its way,
   * and for panels that look at an iteration as a whole.
   */
  ahead(id: QuantityId): number | null
  /**
   * The number for the readouts, which stand there once there was an update, whatever has been played since: E, and what
   * the outputs answer with it. The check has computed them before this iteration. Whoever edits a number asks for E. All
   * others are as they are shown.
   */
  readout(id: QuantityId): number | null
  /** Which E the readout shows: after the check it is the new one. */
  readonly errorId: QuantityId
}

/** Looks at a moment. */
export function sightOf(moment: Edited, reveal: Reveal = PLAYED): Sight {
  const tape = tapeAt(moment)
  const { step: played } = moment
  const [total, next] = [loweredError(tape.problem), loweredError(tape.problem, 'next')]
  const asked = reveal.kind === 'until answered' ? reveal.asked : null
  const veiled = asked === null ? NOTHING : workedOutFrom(tape, asked)
  const writtenAt = (id: QuantityId): number => {
    const place = tape.places.get(id)
    return place === undefined ? 0 : place + 1
  }
  const knows = (id: QuantityId): number => {
    if (!(id in tape.values) || veiled.has(id)) return 0
    const written = writtenAt(id)
    if (reveal.kind === 'all') return 1
    if (written > played) return 0
    return reveal.kind === 'arriving' && written > 0 ? reveal.arrived(written) : 1
  }
  const ahead = (id: QuantityId): number | null => (veiled.has(id) ? null : (tape.values[id] ?? null))
  const shows = (id: QuantityId): number | null => (knows(id) > 0 ? ahead(id) : null)
  const isReadout = (id: QuantityId): boolean => {
    const what = tape.quantities.get(id)
    if (id === total && sinceEdits(moment)) return true
    if (moment.iteration + iterationsBefore(moment.start) === 0) return false
    if (what?.kind === 'out') return what.node.kind === 'output' && what.when === 'now'
    return id === total
  }
  return {
    tape,
    played,
    step: tape.steps[played - 1] ?? null,
    asked,
    shows,
    knows,
    writtenAt,
    ahead,
    readout: (id) => (isReadout(id) ? ahead(id) : shows(id)),
    errorId: shows(next) === null && asked !== next ? total : next,
  }
}

const NOTHING: ReadonlySet<QuantityId> = new Set()

/** A number and all that could give it away, since it is worked out from it. */
function workedOutFrom({ steps }: Tape, id: QuantityId): ReadonlySet<QuantityId> {
  const found = new Set([id])
  for (const { writes, formula } of steps) {
    if (readsOf(formula).some((read) => found.has(read))) found.add(writes)
  }
  return found
}

/** Whether one number is another than before, or several; null where none is: a rule changes no E but the next. */
export function sinceEdits(now: Edited): 'edit' | 'edits' | null {
  const { length } = now.before ? editedBetween(shownProblem(now.before), shownProblem(now), sampleAt(now)) : []
  return length === 0 ? null : length === 1 ? 'edit' : 'edits'
}

/** An iteration as a whole, for panels that look at runs and not at steps. */
export function wholeOf(tape: Tape): Seen {
  return { tape, shows: (id) => tape.values[id] ?? null }
}

/** What a step's formula may show at a stage of its move: before its numbers meet, none. */
export function gatheredAt(stage: Stage, { tape, shows }: Seen): Seen {
  return { tape, shows: stage === 'off' ? () => null : shows }
}
