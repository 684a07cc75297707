import type { Tape } from '../engine'
import type { Schedule } from '../motion/beat'
import type { AppState } from '../session/appState'

/** What the player has to know of time: it comes with the rest of the page. */
export interface Motion {
  /** When each of the steps from one place to another happens, played as one move. */
  scheduleOf(tape: Tape, from: number, step: number): Schedule
  /** How long what is shown then rests while playing, in milliseconds at speed 1: long enough to be read. */
  restOf(state: AppState): number
}
