import { plainNumber } from './plainText'

/** A power of ten, which has none of them. */
const POWER = /10 ?(?:\^|\*\*).*$/

/**
 * How many significant digits a number that can be read was typed with: zeros at its end are some, zeros at its start none.
 *
 * One digit at least, so that a zero has one.
 */
export function significantDigits(text: string): number {
  const [mantissa = ''] = plainNumber(text)
    .replace(POWER, '')
    .split(/[ex×*]/i)
  return Math.max(1, mantissa.replace(/\D/g, '').replace(/^0+/, '').length)
}
