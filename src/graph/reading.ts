import { name, type Phase, type QuantityId, type Step, type Tape } from '../engine'
import { arrivalOf, ownProgress, type Beat } from '../motion/beat'
import type { Position } from '../playback/position'
import type { Reveal, Sight } from '../session/sight'
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
  /** The number that a question asks for. */
  readonly asked: QuantityId | null
  /** The steps that are being played, none at the start. */
  readonly playing: readonly Step[]
  /** Those of them that are at work: at rest the ones that moved last. */
  readonly atWork: readonly Step[]
  readonly progress: number
  /** How far a step's own move has come: 0 before its turn, 1 once it is done. */
  progressOf(step: Step): number
  /** The phase of the step last written; null before the first. */
  readonly phase: Phase | null
  role(stop: StopId): 'focus' | 'part' | 'quiet'
}

/** How much may be seen at a position: what was played before, and of what moves as much as has arrived. */
export function arrivingAt({ from, beats, progress }: Position): Reveal {
  const arrivals = beats.map((beat) => arrivalOf(beat, progress))
  return { kind: 'arriving', arrived: (writtenAt) => arrivals[writtenAt - 1 - from] ?? 1 }
}

/** Reads what may be seen at a position. */
export function readingOf(sight: Sight, { from, step, progress, beats }: Position): Reading {
  const { tape } = sight
  const playing = tape.steps.slice(Math.min(from, step), step)
  const progressOf = ({ writes }: Step): number => {
    const place = tape.places.get(writes)!
    if (place >= step) return 0
    const beat = beats[place - from]
    return beat ? ownProgress(beat, progress) : 1
  }
  const focus = new Set<StopId>()
  const parts = new Set<StopId>()
  const atWork = playing.filter((_, i) => isAtWork(beats[i], progress))
  for (const played of atWork) {
    const touches = touchesOf(tape, played)
    touches.focus.forEach((stop) => focus.add(stop))
    touches.parts.forEach((stop) => parts.add(stop))
  }
  return {
    tape,
    asked: sight.asked,
    playing,
    atWork,
    progress,
    progressOf,
    phase: playing.at(-1)?.phase ?? null,
    presence: sight.knows,
    shows: sight.shows,
    ahead: sight.ahead,
    now: (id) => (step === 0 || (id === name.total() && sight.knows(id) === 0) ? sight.readout(id) : null),
    role: (stop) => (focus.has(stop) ? 'focus' : parts.has(stop) ? 'part' : 'quiet'),
  }
}

/** What moves is at work; at rest what moved last. */
function isAtWork(beat: Beat | undefined, progress: number): boolean {
  if (!beat) return true
  return progress < 1 ? progress >= beat.start && progress < beat.end : beat.end === 1
}
