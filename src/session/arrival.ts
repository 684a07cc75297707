import { articleExample } from '../engine'
import type { AppState } from './appState'
import { momentOf, type Moment } from './moment'
import { runFrom } from './runs'

/** Where nothing is on its way. */
export const NO_MOVE = { movedFrom: null, underway: null } as const

/** A network that has not been trained yet. */
export const NO_RUN = { recorded: 0, training: null, trainingEnd: null } as const

/** A moment to go to: nothing plays there and no gesture goes on. */
export function arrival(moment: Moment): Partial<AppState> {
  const recorded = runFrom(moment.start.problem).length()
  return {
    sample: null,
    ...momentOf(moment),
    playing: false,
    ...NO_MOVE,
    gesture: null,
    before: null,
    seed: null,
    // What was said was said of the place that is left.
    notice: null,
    ...NO_RUN,
    recorded: Math.max(recorded, moment.iteration),
  }
}

/** Whether the page is as it opens without a link, and nothing was done on it. */
export function isUntouched({ start, iteration, step, past, future }: AppState): boolean {
  const { problem, scenario } = start
  const isArticle = problem === articleExample && scenario === null
  return isArticle && iteration === 0 && step === 0 && past.length === 0 && future.length === 0
}
