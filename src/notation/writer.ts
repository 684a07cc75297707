import type { QuantityId, Seen } from '../engine'
import { isExactZero } from './exactZero'
import { writeNumber, writeParameter, type DecimalsShown } from './numbers'
import { isParameter } from './origin'

/** What stands in place of a number that is not to be seen, in every language. */
export const UNSEEN = '–'

/** How numbers are written with the digits that the person chose. */
export interface Writer {
  /** The number of a quantity; a dash while it is not to be seen. */
  quantity(seen: Seen, id: QuantityId): string
  value(value: number, kind: 'given' | 'computed'): string
}

/** Writes numbers with so many digits. */
export function writerFor(decimals: DecimalsShown): Writer {
  const write = (number: number, kind: 'given' | 'computed'): string =>
    kind === 'given' ? writeParameter(number, decimals) : writeNumber(number, decimals)
  return {
    value: write,
    quantity({ tape, shows }, id) {
      const value = shows(id)
      if (value === null) return UNSEEN
      const quantity = tape.quantities.get(id)!
      if (isExactZero(quantity, value)) return '0'
      return write(value, isParameter(quantity) ? 'given' : 'computed')
    },
  }
}
