import { readsOf, valueIn, type ParameterId, type QuantityId, type Seen } from '../../engine'
import { signOf, type Sign } from '../narration/facts/signs'

/** Which way the samples want a parameter to go, by their numbers counted from 1, and what comes of it. */
export interface Pulls {
  readonly up: readonly number[]
  readonly down: readonly number[]
  /** Their gradient is 0. */
  readonly silent: readonly number[]
  /** The sign of all gradients together. */
  readonly sum: Sign
}

/** What the samples say of a parameter where one update is for all. */
export function pullsOn(seen: Seen, parameter: ParameterId): Pulls {
  const { tape } = seen
  const id: QuantityId = `batch.${parameter}`
  const { formula } = tape.steps[tape.places.get(id)!]!
  const signs = readsOf(formula).map((read) => signOf(valueIn(seen, read)))
  const numbered = (sign: Sign): readonly number[] => signs.flatMap((one, sample) => (one === sign ? [sample + 1] : []))
  return {
    up: numbered('negative'),
    down: numbered('positive'),
    silent: numbered('zero'),
    sum: signOf(valueIn(seen, id)),
  }
}
