import { name, type QuantityId, type Step, type Tape } from '../engine'
import type { AppState } from './appState'
import { leadsOn, tapeFor } from './tapes'
import { iterationsBefore, shownProblem, type Branch, type Moment } from './moment'
import { sightOf, type Sight } from './sight'

/** The tape of the iteration that is shown. */
export function tapeOf(moment: Pick<Moment, 'start' | 'iteration'>): Tape {
  return tapeFor(shownProblem(moment))
}

/** The step that was just played; null before the first. */
export function stepOf(moment: Moment): Step | null {
  return tapeOf(moment).steps[moment.step - 1] ?? null
}

/** Sights of late: while a plate is dragged, the drawing is a few moves ahead of the panels. */
const RECENT: { readonly moment: Moment; readonly sight: Sight }[] = []
const MOST_RECENT = 4

/** What may be seen now. Asking again for the same moment gives the same sight, so that nothing is shown anew. */
export function sightNow({ start, iteration, step }: Moment): Sight {
  const known = RECENT.find(
    ({ moment }) => moment.start === start && moment.iteration === iteration && moment.step === step,
  )
  if (known) return known.sight
  const moment = { start, iteration, step }
  const sight = sightOf(moment)
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
  readonly since: 'edit' | 'update' | null
}

/**
 * E as it is shown: after the check it is the new one, compared with the one before the update. Before the tape has
 * written the first one it is not known, unless somebody changes a number: that asks what it does to E.
 */
export function errorChange(state: Moment & Pick<AppState, 'before'>): ErrorChange {
  const { errorId: id, readout, ahead } = sightNow(state)
  const error = state.before ? ahead(id) : readout(id)
  if (error === null) return { error, id, before: null, since: null }
  const compared = (moment: Moment, since: 'edit' | 'update'): ErrorChange => ({
    error,
    id,
    before: sightOf(moment).ahead(name.total()),
    since,
  })
  if (id === name.total('next')) return compared(state, 'update')
  if (state.before) return compared(state.before, 'edit')
  if (state.iteration === 0) return { error, id, before: null, since: null }
  return compared({ ...state, iteration: state.iteration - 1 }, 'update')
}

/** Whether another iteration can follow the one shown. */
export function canGoOn(moment: Moment): boolean {
  return leadsOn(tapeOf(moment))
}

/** The iteration as it is counted on screen: a branch counts on from where it left the run before. */
export function iterationShown({ start, iteration }: Pick<Moment, 'start' | 'iteration'>): number {
  return iterationsBefore(start) + iteration
}

/** The run that the present one left, as long as nobody has dismissed it. */
export function ghostOf({ start, ghostDismissed }: Pick<AppState, 'start' | 'ghostDismissed'>): Branch | null {
  const { branch } = start
  return branch && branch.from !== ghostDismissed ? branch : null
}
