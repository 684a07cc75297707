import type { QuantityId } from './quantities'
import type { Tape } from './tape'

/** A tape as far as somebody may see it. */
export interface Seen {
  readonly tape: Tape
  /** The number of a quantity; null while it is not to be seen. */
  shows(id: QuantityId): number | null
}

/**
 * The number of a quantity for somebody who can only ask for what is seen: a sentence about a step that was played.
 *
 * Throws an Error where it is not: what is withheld must not be given away by an oversight.
 */
export function valueIn({ shows }: Seen, id: QuantityId): number {
  const value = shows(id)
  if (value === null) throw new Error(`${id} is not to be seen yet`)
  return value
}
