import { parameterOf } from './parameters'
import { loweredError, type QuantityId, type Step, type Tape } from '../engine'
import type { AppState } from './appState'
import { leadsOn } from './tapes'
import { iterationsBefore, sampleAt, shownProblem, tapeAt, type Moment } from './moment'
import { sightOf, sinceEdits, type Edited, type Sight } from './sight'
import { askedFor, type Question } from './question'
import { stageOf, type Moving } from './underway'

/** The tape of the iteration that is shown. */
export function tapeOf(moment: Pick<Moment, 'start' | 'iteration' | 'sample'>): Tape {
  return tapeAt(moment)
}

/** The step that was just played; null before the first. */
export function stepOf(moment: Moment): Step | null {
  return tapeOf(moment).steps[moment.step - 1] ?? null
}

/** A moment, and what of it is still on its way. */
type Seeing = Edited & Moving & { readonly question?: Question | null }

/** Sights of late: while a plate is dragged, the drawing is a few moves ahead of the panels. */
const RECENT: { readonly moment: Seeing & { readonly asked: QuantityId | null }; readonly sight: Sight }[] = []
const MOST_RECENT = 4

/** What may be seen now. Asking again for the same moment gives the same sight, so that nothing is shown anew. */
export function sightNow(state: Seeing): Sight {
  const { start, iteration, step, sample = null, movedFrom = null, underway = null, before = null } = state
  const asked = askedFor(state)
  const known = RECENT.find(
    ({ moment }) =>
      moment.start === start &&
      moment.iteration === iteration &&
      moment.step === step &&
      moment.sample === sample &&
      moment.asked === asked &&
      moment.before === before &&
      moment.underway === underway &&
      (underway === null || moment.movedFrom === movedFrom),
  )
  if (known) return known.sight
  const moment = { start, iteration, step, sample, movedFrom, underway, before, asked }
  const sight = sightOf(
    moment,
    asked === null
      ? { kind: 'arriving', arrived: (writtenAt) => (stageOf(moment, writtenAt) === 'there' ? 1 : 0) }
      : { kind: 'until answered', asked },
  )
  RECENT.unshift({ moment, sight })
  RECENT.length = Math.min(RECENT.length, MOST_RECENT)
  return sight
}

/** The error on screen, and what it is compared with. */
export interface ErrorChange {
  /** Null while it is not to be seen. */
  readonly error: number | null
  readonly id: QuantityId
  /** E before the latest edit, or before the last update; null where there was neither. */
  readonly before: number | null
  readonly since: 'edit' | 'edits' | 'update' | null
}

/**
 * E as it is shown everywhere: after the check it is the new one, compared with the one before the update. Before the tape
 * has written the first one it is not known, but to whoever edits a number: who does asks what that does to E.
 *
 * After edits each of the two is compared with what it was before them.
 */
export function errorChange(state: Moment & Pick<AppState, 'before'>): ErrorChange {
  const { errorId: id, readout, tape } = sightNow(state)
  const error = readout(id)
  const compared = (before: Moment | null, since: ErrorChange['since'], other: QuantityId): ErrorChange => ({
    error,
    id,
    before: before && sightOf(before).ahead(other),
    since,
  })
  const total = loweredError(tape.problem)
  const since = error === null ? null : sinceEdits(state)
  if (since) return compared(state.before, since, id)
  if (error === null || (id === total && state.iteration === 0)) return compared(null, null, id)
  return compared(
    id === total ? { ...state, iteration: state.iteration - 1, sample: sampleAt(state) } : state,
    'update',
    total,
  )
}

/** Whether another iteration can follow the one shown, whichever sample is looked at. */
export function canGoOn(moment: Moment): boolean {
  return leadsOn(tapeOf({ ...moment, sample: null }))
}

/** The iteration as it is counted on screen: a branch counts on from where it left the run before. */
export function iterationShown({ start, iteration }: Pick<Moment, 'start' | 'iteration'>): number {
  return iterationsBefore(start) + iteration
}

/** The number that a person may edit under this name, of the sample that is looked at; null if there is none. */
export function givenNumber(moment: Moment, id: QuantityId): number | null {
  return parameterOf(shownProblem(moment), id, sampleAt(moment))
}
