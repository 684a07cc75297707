import type { Problem, QuantityId } from '../engine'
import { problemAt, tapeFor } from './iterations'

/** A place in the work: the network at iteration 0, the iteration, and how many of its steps have been played. */
export interface Moment {
  readonly problem: Problem
  readonly iteration: number
  readonly step: number
}

/** The quantity that was just written at a moment; null before the first step. */
export function writtenAt({ problem, iteration, step }: Moment): QuantityId | null {
  return tapeFor(problemAt(problem, iteration)).steps[step - 1]?.writes ?? null
}

/** The step of another problem's tape that writes the same quantity, or the nearest one there is. */
export function sameStep(moment: Moment, problem: Problem): number {
  const { steps } = tapeFor(problem)
  const written = writtenAt(moment)
  if (written === null) return 0
  const found = steps.findIndex((step) => step.writes === written)
  return found >= 0 ? found + 1 : Math.min(moment.step, steps.length)
}
