import { name, type Step, type Tape } from '../engine'
import type { AppState } from './appState'
import { branchOf, iterationsBefore, type Branch } from './branches'
import { leadsOn, problemAt, tapeFor } from './iterations'
import type { Moment } from './moment'

/** The tape of the iteration that is shown. */
export function tapeOf({ problem, iteration }: Pick<Moment, 'problem' | 'iteration'>): Tape {
  return tapeFor(problemAt(problem, iteration))
}

/** The step that was just played; null before the first. */
export function stepOf(moment: Moment): Step | null {
  return tapeOf(moment).steps[moment.step - 1] ?? null
}

/** The error on screen, and what it is compared with. */
export interface ErrorChange {
  readonly error: number
  /** E before the latest edit, or before the last update; null where there was neither. */
  readonly before: number | null
  readonly since: 'edit' | 'update' | null
}

/** E as it is shown: after the check it is the new one, compared with the one before the update. */
export function errorChange(state: Pick<AppState, 'problem' | 'iteration' | 'step' | 'before'>): ErrorChange {
  const tape = tapeOf(state)
  const now = tape.values[name.total()]!
  if (stepOf(state)?.writes === name.total('next'))
    return { error: tape.values[name.total('next')]!, before: now, since: 'update' }
  if (state.before) return { error: now, before: tapeOf(state.before).values[name.total()]!, since: 'edit' }
  if (state.iteration === 0) return { error: now, before: null, since: null }
  const last = tapeFor(problemAt(state.problem, state.iteration - 1))
  return { error: now, before: last.values[name.total()]!, since: 'update' }
}

/** Whether another iteration can follow the one shown. */
export function canGoOn(moment: Moment): boolean {
  return leadsOn(tapeOf(moment))
}

/** The iteration as it is counted on screen: a branch counts on from where it left the run before. */
export function iterationShown({ problem, iteration }: Pick<Moment, 'problem' | 'iteration'>): number {
  return iterationsBefore(problem) + iteration
}

/** The run that the present one left, as long as nobody has dismissed it. */
export function ghostOf({ problem, ghostDismissed }: Pick<AppState, 'problem' | 'ghostDismissed'>): Branch | null {
  const branch = branchOf(problem)
  return branch && branch.from !== ghostDismissed ? branch : null
}
