import { articleExample, recordIteration } from '../../../src/engine'
import { touchesOf } from '../../../src/graph/touches'

/** The article’s iteration. */
export const tape = recordIteration(articleExample)

/** The steps of the article's iteration. */
export const { steps } = tape

/** Which card of the drawing a step is about, counted from 1. */
export function placeOf(step: number): string {
  return touchesOf(tape, steps[step - 1]!).focus[0]!
}
