import { learnsTogether, type Tape } from '../engine'
import { tapeAt, type Moment } from './moment'

/**
 * The sample from which an iteration is seen from its first step to its last: where samples are learned one by one, the one
 * that is learned, whichever is looked at, and so null.
 */
export function learnedSample({ start, sample = null }: Pick<Moment, 'start' | 'sample'>): number | null {
  return learnsTogether(start.problem) ? sample : null
}

/** The tape of the iteration that is shown, as that sample sees it. */
export function learnedTape(moment: Pick<Moment, 'start' | 'iteration' | 'sample'>): Tape {
  return tapeAt({ ...moment, sample: learnedSample(moment) })
}
