import { plainText } from './plainText'

/**
 * How many significant digits a number that can be read was typed with: zeros at its end are some, zeros at its start none.
 *
 * One digit at least, so that a zero has one.
 */
export function significantDigits(text: string): number {
  const [mantissa = ''] = plainText(text).split(/[ex×*]/i)
  return Math.max(1, mantissa.replace(/\D/g, '').replace(/^0+/, '').length)
}
