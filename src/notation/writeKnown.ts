import { writeNumber } from './numbers'
import { UNSEEN } from './writer'

/** A computed number, or the sign for none: E is none where an output is too near 0 or 1 for its logarithm. */
export function writeKnown(...[value, ...rest]: Parameters<typeof writeNumber>): string {
  return Number.isFinite(value) ? writeNumber(value, ...rest) : UNSEEN
}

/** The same number in full, as an element of the page carries it; nothing where it is none. */
export function knownNumber(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}
