import type { Phase, QuantityId, Step, Tape } from '../engine'
import type { Position } from '../playback/position'
import type { StopId } from './marks'
import { touchesOf } from './touches'

/** The tape as seen from one position: what is known, what is just arriving, and where it happens. */
export interface Reading {
  readonly tape: Tape
  /** From 0, not there, to 1, there. */
  presence(id: QuantityId): number
  value(id: QuantityId): number
  /** The steps that are being played, none at the start. */
  readonly playing: readonly Step[]
  readonly progress: number
  /** The phase of the step last written; null before the first. */
  readonly phase: Phase | null
  role(stop: StopId): 'focus' | 'part' | 'quiet'
}

/** The last part of a step belongs to the result; what comes before belongs to the way there. */
const ARRIVAL = 0.8

/** How far along its way a number is that travels during a step: from 0 to 1. */
export function wayAt(progress: number): number {
  return ease(Math.min(1, progress / ARRIVAL))
}

/** Reads a tape at a position. */
export function readingOf(tape: Tape, { from, step, progress }: Position): Reading {
  const places = placesOf(tape.steps)
  const playing = tape.steps.slice(Math.min(from, step), step)
  const focus = new Set<StopId>()
  const parts = new Set<StopId>()
  for (const played of playing) {
    const touches = touchesOf(tape, played)
    touches.focus.forEach((stop) => focus.add(stop))
    touches.parts.forEach((stop) => parts.add(stop))
  }
  const arriving = Math.max(0, (progress - ARRIVAL) / (1 - ARRIVAL))
  return {
    tape,
    playing,
    progress,
    phase: playing.at(-1)?.phase ?? null,
    value: (id) => tape.values[id]!,
    presence(id) {
      const place = places.get(id)
      if (place === undefined || place < from) return place === undefined || place < step ? 1 : 0
      return place < step ? arriving : 0
    },
    role: (stop) => (focus.has(stop) ? 'focus' : parts.has(stop) ? 'part' : 'quiet'),
  }
}

/** Where in the tape each quantity is written; the given ones are in no place and always known. */
const PLACES = new WeakMap<readonly Step[], ReadonlyMap<QuantityId, number>>()

function placesOf(steps: readonly Step[]): ReadonlyMap<QuantityId, number> {
  const known = PLACES.get(steps)
  if (known) return known
  const places = new Map(steps.map((step, index) => [step.writes, index]))
  PLACES.set(steps, places)
  return places
}

function ease(t: number): number {
  return t * t * (3 - 2 * t)
}
