import type { Layout } from '../../graph/places'
import { arrivalOf } from '../../motion/beat'
import type { Position } from '../../playback/position'
import type { AppState } from '../../session/appState'

/** What a scene was made from, all but how far its travellers have come: `moments` says what moves and what has arrived. */
export interface Move {
  readonly state: AppState
  readonly layout: Layout | null
  /** Around which a close-up stands. */
  readonly step: number
  readonly moments: string
}

/** Whether nothing but the travellers can have moved between two draws. */
export function isSameMove(one: Move, other: Move): boolean {
  return one.state === other.state && one.layout === other.layout && one.moments === other.moments
}

/** The step around which a close-up stands: of several that are played together the last of those at work. */
export function stepAround({ beats, step, progress }: Position): number {
  return beats.find((beat) => progress >= beat.start && progress < beat.end)?.around ?? step
}

/** What moves at a position, from where on, and how far numbers have arrived. */
export function momentsOf({ from, beats, progress }: Position): string {
  return [
    from,
    ...beats.map((beat) => `${progress >= beat.start} ${progress < beat.end} ${arrivalOf(beat, progress)}`),
  ].join()
}
