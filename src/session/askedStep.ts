import type { Problem, QuantityId } from '../engine'
import { stepAfter } from './moment'
import { tapeFor } from './tapes'

/**
 * How many steps have been played once a quantity is written that somebody asks for by its name.
 *
 * More than there are where this iteration ends before it: another one may not.
 */
export function askedStep(problem: Problem, written: QuantityId | null, sample: number | null): number {
  const { steps, beyond = [] } = tapeFor(problem, sample)
  const behind = written === null ? 0 : beyond.indexOf(written) + 1
  return behind > 0 ? steps.length + behind : stepAfter(problem, written, sample)
}
