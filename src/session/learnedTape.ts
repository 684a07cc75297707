import { learnsTogether, type Tape } from '../engine'
import { tapeAt, type Moment } from './moment'

/**
 * The tape of the iteration that is shown, from its first step to its last: where samples are learned one by one, that of the
 * sample that is learned, whichever is looked at.
 */
export function learnedTape({ start, iteration, sample }: Pick<Moment, 'start' | 'iteration' | 'sample'>): Tape {
  return tapeAt({ start, iteration, sample: learnsTogether(start.problem) ? (sample ?? null) : null })
}
