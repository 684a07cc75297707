import type { Stage, Underway } from '../session/underway'
import type { Position } from './position'

/** What the page has to know of a position; null once all of it is there. */
export function underwayAt({ progress, beats }: Position): Underway | null {
  const stages = beats.map((beat): Stage => {
    if (progress >= beat.arrives) return 'there'
    return progress >= beat.meets ? 'met' : 'off'
  })
  return stages.every((stage) => stage === 'there') ? null : stages
}

/** Whether the page knows as much already. */
export function isSame(one: Underway, other: Underway | null): boolean {
  return other !== null && one.every((stage, i) => stage === other[i])
}
