import type { AppState } from '../session/appState'

/** What the player has to know of questions: it comes with the rest of the page. */
export interface Asking {
  /** Where a move from the place shown to another has to stop, since something is asked there first. */
  reach(state: AppState, wanted: number): number
  /** Puts the question that stands at the place shown; false where there is none. */
  ask(): boolean
  /** Whoever wants to see more, and gives no answer, sees it without one; false where no question is open. */
  show(): boolean
  /** Takes the open question away; false where there is none. */
  withdraw(): boolean
}
