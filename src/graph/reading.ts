import { name, type Phase, type QuantityId, type Step, type Tape } from '../engine'
import type { Position } from '../playback/position'
import type { Sight } from '../session/sight'
import type { StopId } from './marks'
import { touchesOf } from './touches'

/** What is seen from one position: what is known, what is just arriving, and where it happens. */
export interface Reading {
  readonly tape: Tape
  /** From 0, not there, to 1, there. */
  presence(id: QuantityId): number
  /** The number of a quantity; null while it is not to be seen. */
  shows(id: QuantityId): number | null
  /** The number of a quantity that may be on its way; null only while it is asked for. */
  ahead(id: QuantityId): number | null
  /**
   * What the present weights give, before the first step of a later iteration, and E until this iteration has computed it
   * anew; null from then on.
   */
  now(id: QuantityId): number | null
  /** The steps that are being played, none at the start. */
  readonly playing: readonly Step[]
  readonly progress: number
  /** How far a step's own move has come: 0 before its turn, 1 once it is done. */
  progressOf(step: Step): number
  /** The phase of the step last written; null before the first. */
  readonly phase: Phase | null
  role(stop: StopId): 'focus' | 'part' | 'quiet'
}

/** The last part of a step belongs to the result; what comes before belongs to the way there. */
const ARRIVAL = 0.8

/** How far a result has arrived at this point of a step: 0 while it is on its way. */
export function arrivalAt(progress: number): number {
  return Math.max(0, (progress - ARRIVAL) / (1 - ARRIVAL))
}

/** Reads what may be seen at a position. */
export function readingOf(sight: Sight, { from, step, progress }: Position): Reading {
  const { tape } = sight
  const playing = tape.steps.slice(Math.min(from, step), step)
  const focus = new Set<StopId>()
  const parts = new Set<StopId>()
  for (const played of playing) {
    const touches = touchesOf(tape, played)
    touches.focus.forEach((stop) => focus.add(stop))
    touches.parts.forEach((stop) => parts.add(stop))
  }
  return {
    tape,
    playing,
    progress,
    progressOf: ({ writes }) => {
      const place = tape.places.get(writes)!
      return place < from ? 1 : place < step ? progress : 0
    },
    phase: playing.at(-1)?.phase ?? null,
    presence: sight.knows,
    shows: sight.shows,
    ahead: sight.ahead,
    now: (id) => (step === 0 || (id === name.total() && sight.knows(id) === 0) ? sight.readout(id) : null),
    role: (stop) => (focus.has(stop) ? 'focus' : parts.has(stop) ? 'part' : 'quiet'),
  }
}
