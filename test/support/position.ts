import type { Tape } from '../../src/engine'
import { scheduleOf } from '../../src/motion/schedule'
import type { Position } from '../../src/playback/position'

/** A place in a tape, with the schedule by which its steps move. */
export function positionIn(tape: Tape, { from, step, progress }: Omit<Position, 'beats'>): Position {
  return { from, step, progress, beats: from < step ? scheduleOf(tape, from, step).beats : [] }
}

/** At a step, with its move done. */
export function arrivedAt(step: number): Position {
  return { from: Math.max(0, step - 1), step, progress: 1, beats: [] }
}

/** The start of an iteration. */
export const AT_START = arrivedAt(0)
